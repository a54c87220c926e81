/** Runs the steps of `npm test` and `npm run verify`: a line each, output only of what failed, and one count at the end. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeArguments, root, SetupError } from './commands.mjs';
import { setUp } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name What a person would call it.
 * @property {string[]} command A program of `node_modules/.bin` (or `node`) and its arguments.
 * @property {boolean} [tests] True for vitest: its own counts are taken, else the step counts as one check.
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output Shown only where something failed.
 */

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(command, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, nodeArguments(command), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ status: null, output: `${output}${error.message}` }));
    child.on('close', (status) => done({ status, output }));
  });
}

/**
 * Counts of a vitest run. A file that does not even load has no test that failed, yet it is a failure, and a run
 * without any test at all is one too.
 * @param {string} report
 * @param {number | null} status
 */
function vitestCounts(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ command, tests, env }) {
  if (!tests) {
    const { status, output } = await run(command, env);
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
  }
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-test-'));
  const report = join(folder, 'report.json');
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = await run([...command, ...reporting], env);
  const counts = vitestCounts(report, status);
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, output };
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Sets up, runs every step even where one failed, prints the count as the last line and sets the exit code.
 * @param {(Step | Step[])[]} steps those in a list of their own run at the same time.
 */
export async function runSteps(steps) {
  const began = performance.now();
  let passed = 0;
  let failed = 0;
  try {
    setUp({ firefox: true });
    console.log(`setup                    ready    ${seconds(began)}`);
    const runStep = async (/** @type {Step} */ step) => {
      const stepBegan = performance.now();
      const outcome = await outcomeOf(step);
      passed += outcome.passed;
      failed += outcome.failed;
      const said = outcome.failed ? `${outcome.failed} FAILED` : step.tests ? `${outcome.passed} passed` : 'ok';
      console.log(`${step.name.padEnd(24)} ${said.padEnd(12)} ${seconds(stepBegan)}`);
      if (outcome.failed) console.log(`\n${outcome.output.trim()}\n`);
    };
    for (const step of steps) await Promise.all([step].flat().map(runStep));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.log(error.message);
    failed += 1;
  }
  process.exitCode = failed ? 1 : 0;
  console.log(`in ${seconds(began)}; types, lint, dead exports, builds and benches count as one check each`);
  console.log(`${passed} passed, ${failed} failed`);
}
