import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nodeArguments, root } from '../commands.mjs';

/** The reader of the built extension: the very file that the browser runs in every frame. Built anew where sources are newer. */
export function builtReader(): string {
  const reader = join(root, '.output', 'chrome-mv3', 'reader.js');
  const newest = Math.max(
    ...['entrypoints', 'src', 'rules', 'wxt.config.ts', 'package-lock.json'].map((path) => newestIn(join(root, path))),
  );
  if (!existsSync(reader) || statSync(reader).mtimeMs < newest) {
    const built = spawnSync(process.execPath, nodeArguments(['wxt', 'build']), { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`wxt build failed:\n${built.stdout}${built.stderr}`);
  }
  return reader;
}

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
