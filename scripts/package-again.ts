import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './commands.mjs';
import { unzipped } from './package/zip';

/**
 * What a reviewer does, for `npm run verify`: unpacks the sources zip in an empty folder, runs `npm ci` and
 * `npm run package` there, and holds all zips against those of this folder. Needs `npm run package` first.
 */

const store = (folder: string) => join(folder, '.output', 'store');
const zipsOf = (folder: string) => readdirSync(store(folder)).sort();

const names = zipsOf(root);
const sources = names.find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error(`expected a sources zip in ${store(root)}, found ${names.join(', ')}`);
const folder = mkdtempSync(join(tmpdir(), 'thioguard-sources-'));
try {
  for (const [path, bytes] of await unzipped(readFileSync(join(store(root), sources)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const command of [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'package'],
  ]) {
    const { status } = spawnSync('npm', command, {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ${command.join(' ')} failed in the unpacked sources`);
  }
  const others = zipsOf(folder);
  const differing = [...new Set([...names, ...others])].filter(
    (name) =>
      !names.includes(name) ||
      !others.includes(name) ||
      !readFileSync(join(store(root), name)).equals(readFileSync(join(store(folder), name))),
  );
  if (differing.length > 0) throw new Error(`built from the sources zip, these differ: ${differing.join(', ')}`);
  process.stdout.write(`${names.length} zips, the same bytes from their own sources\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
