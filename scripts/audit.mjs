#!/usr/bin/env node
/** `npm audit` of what ships, for `npm run verify`: it asks the registry, and says so where the registry can't be asked. */
import { spawnSync } from 'node:child_process';
import { root } from './commands.mjs';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  // npm is a batch file there, which only a shell starts.
  shell: process.platform === 'win32',
});

/** @returns {string | null} What was found, null where nothing was. */
function finding() {
  try {
    const report = JSON.parse(stdout);
    const { total } = report.metadata.vulnerabilities;
    return total === 0 ? null : `Advisories against what ships: ${Object.keys(report.vulnerabilities).join(', ')}.`;
  } catch {
    return `Not audited, because the registry could not be asked for advisories: ${`${stdout}${stderr}`.trim().slice(0, 300)}`;
  }
}

const found = finding();
console.log(found ?? 'No advisory against what ships.');
process.exitCode = found === null ? 0 : 1;
