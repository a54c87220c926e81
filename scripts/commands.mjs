/** How the scripts start other programs. Plain Node, because all of it must work before `npm ci` has run. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure that the user can act on: shown as its text, without a stack. */
export class SetupError extends Error {}

/** The JavaScript behind programs of `node_modules/.bin`, so that no shell is needed on any system. */
const programs = new Map([
  ['tsc', 'typescript/bin/tsc'],
  ['biome', '@biomejs/biome/bin/biome'],
  ['knip', 'knip/bin/knip.js'],
  ['vitest', 'vitest/vitest.mjs'],
  ['wxt', 'wxt/bin/wxt.mjs'],
  ['tsx', 'tsx/dist/cli.mjs'],
  ['web-ext', 'web-ext/bin/web-ext.js'],
  ['stryker', '@stryker-mutator/core/bin/stryker.js'],
]);

/**
 * What Node must be given to run one of these programs, or a script of ours.
 * @param {string[]} command Its name or path from the project's folder, then its arguments.
 */
export function nodeArguments(command) {
  const [name = '', ...rest] = command;
  const program = programs.get(name);
  return [program ? join(root, 'node_modules', program) : join(root, name), ...rest];
}

/**
 * Runs a command to its end without showing its output.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @throws {SetupError} with the start and the end of that output, when it fails: npm says first what was wrong.
 */
export function runQuietly(what, command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // npm is a batch file there, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return;
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
  const lines = output.split('\n');
  const shown = lines.length > 40 ? [...lines.slice(0, 20), '…', ...lines.slice(-20)] : lines;
  throw new SetupError(`${what} failed (${[command, ...args].join(' ')}):\n${shown.join('\n')}`);
}

/**
 * Runs one of our programs with its output shown, and ends this process where it fails.
 * @param {string[]} command As for {@link nodeArguments}.
 * @param {Record<string, string>} [env]
 */
export function runShown(command, env = {}) {
  const { status } = spawnSync(process.execPath, nodeArguments(command), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Shows a {@link SetupError} as its text alone and anything else with its stack, and ends the process.
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
