import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './commands.mjs';
import { lint } from './package/lint';
import { builtFor, packages } from './package/packages';

/** The second half of `npm run package`: zips what has been built, and checks it as Mozilla will. */

const folder = join(root, '.output', 'store');

const zips = await packages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of zips) {
  writeFileSync(join(folder, name), bytes);
  process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  .output/store/${name}\n`);
}
const { errors, unexplained } = lint(builtFor('firefox'));
for (const line of [...errors, ...unexplained]) process.stderr.write(`${line}\n`);
process.stdout.write(`web-ext lint: ${errors.length} errors, ${unexplained.length} unexplained warnings\n`);
process.exitCode = errors.length + unexplained.length > 0 ? 1 : 0;
