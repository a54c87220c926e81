import { chosen, part } from './scripts/mutants.mjs';

/**
 * Mutation testing: Stryker changes the code of one part (`scripts/mutants.mjs`) in one place at a time (a `<` to a `<=`,
 * a condition to `true`, a text to nothing) and runs the tests that reach it. A change that no test notices "survives":
 * either a test is missing, or that code is not needed, or it says the same in other words. `npx stryker run` lists the
 * survivors and fails below the part's score; `THIOGUARD_MUTANTS` chooses the part, `--mutate FILE` some of its files.
 *
 * No kind of mutant is left out, not even those of texts: what is said beside a number is read by the one who gives it.
 *
 * @type {NonNullable<ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]>}
 */
export default {
  mutate: part.mutate,
  testRunner: 'vitest',
  /** Which tests reach a mutant is measured (below), so vitest need not work it out from imports once more for each. */
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  /** Each mutant meets only the tests that run its line. */
  coverageAnalysis: 'perTest',
  /** A score is of this code and these tests, not of what an earlier run remembers. */
  incremental: false,
  concurrency: 2,
  /** Copied to `.stryker-tmp` and changed there; what is built or installed is not needed for it. */
  ignorePatterns: ['.output', 'artifacts', 'docs', 'test'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `artifacts/mutants-of-${chosen}.json` },
  thresholds: { high: 95, low: part.score, break: part.score },
};
