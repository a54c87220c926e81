#!/usr/bin/env node
/** Makes the screens of `test/ehr/medplum` ready for `npm run verify`: what its own lockfile names, and the built app. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endWith, root, runQuietly } from './commands.mjs';

const workspace = join(root, 'test', 'ehr', 'medplum');
const changed = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

try {
  const lock = join(workspace, 'package-lock.json');
  const installed = join(workspace, 'node_modules', '.package-lock.json');
  if (changed(installed) < changed(lock))
    runQuietly('npm ci for Medplum', 'npm', [
      'ci',
      '--prefix',
      workspace,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ]);
  const app = join(workspace, 'app');
  const sources = [lock, join(workspace, 'vite.config.js'), ...readdirSync(app).map((name) => join(app, name))];
  const page = join(workspace, 'dist', 'index.html');
  if (!existsSync(page) || sources.some((file) => changed(file) > changed(page))) {
    const vite = join(workspace, 'node_modules', 'vite', 'bin', 'vite.js');
    runQuietly('building Medplum’s screens', process.execPath, [
      vite,
      'build',
      '--config',
      join(workspace, 'vite.config.js'),
    ]);
  }
} catch (error) {
  endWith(error);
}
