#!/usr/bin/env node
/**
 * Makes a clone ready: dependencies as locked, WXT's types, a browser. Quiet unless something takes long or fails, and
 * safe to run again. By hand: `node scripts/setup.mjs [--firefox]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { endWith, nodeArguments, root, runQuietly } from './commands.mjs';

/**
 * The packages that a lockfile names, by their path.
 * @param {string} file
 * @returns {Map<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  delete packages['']; // the project itself
  return new Map(Object.entries(packages));
}

/** True when `node_modules` holds just what `package-lock.json` names. npm writes its record when an install is complete. */
function dependenciesMatchLock() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(record);
  const asLocked = [...installed].every(([path, { version }]) => locked.get(path)?.version === version);
  // Optional packages are those of other systems.
  return asLocked && [...locked].every(([path, { optional }]) => installed.has(path) || optional);
}

function ensureDependencies() {
  if (dependenciesMatchLock()) return;
  console.error('Installing dependencies (npm ci) …');
  runQuietly('npm ci', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

function ensureTypes() {
  if (['tsconfig.json', 'wxt.d.ts'].every((file) => existsSync(join(root, '.wxt', file)))) return;
  runQuietly('wxt prepare', process.execPath, nodeArguments(['wxt', 'prepare']));
}

/**
 * Everything that building and testing needs.
 * @param {{ chromium?: boolean, firefox?: boolean }} [wanted] Which browsers; Chromium alone where nothing is said.
 * @throws {import('./commands.mjs').SetupError} saying what failed, or what to install.
 */
export function setUp({ chromium = true, firefox = false } = {}) {
  ensureDependencies();
  ensureTypes();
  if (chromium) ensureChromium();
  if (firefox) ensureFirefox();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp({ firefox: process.argv.includes('--firefox') });
  } catch (error) {
    endWith(error);
  }
}
