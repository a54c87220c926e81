import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parts } from './mutants.mjs';

const root = join(import.meta.dirname, '..');

/** What Stryker and vitest would be told with this part chosen. */
async function configured(chosen: string) {
  vi.stubEnv('THIOGUARD_MUTANTS', chosen);
  vi.resetModules();
  const { default: stryker } = await import('../stryker.config.mjs');
  const { default: vitest } = await import('../vitest.mutants.config');
  return { stryker, tests: vitest.test?.include };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe.each(Object.entries(parts))('mutants of %s', (name, { words, mutate, tests, score }) => {
  it('change files that are there, before tests that are there', () => {
    const named = [...mutate, ...tests].filter((path) => !path.includes('*'));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(tests.filter((path) => path.includes('.property.'))).toEqual([]);
  });

  it('are chosen by their name, with their own score and report', async () => {
    const { stryker, tests: run } = await configured(name);
    expect(stryker.mutate).toEqual(mutate);
    expect(stryker.thresholds?.break).toBe(score);
    expect(stryker.jsonReporter?.fileName).toBe(`artifacts/mutants-of-${name}.json`);
    expect(run).toEqual(tests);
  });

  it('are told of with their score', () => {
    const told = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    expect(told).toContain(`\`THIOGUARD_MUTANTS=${name}\` (${words}, ${score} %)`);
  });
});

it('refuses a part that is not there', async () => {
  await expect(configured('evaluater')).rejects.toThrow('there are mutants of doses, evaluator, chart');
});
