/**
 * What mutation tests change, part by part: `THIOGUARD_MUTANTS=chart npx stryker run`. Read by `stryker.config.mjs`,
 * `vitest.mutants.config.ts` and `verify.mjs`.
 *
 * Doses are changed as a whole. Of the evaluator and the chart it is the files in which one wrong `<`, unit or date
 * would hurt a patient: all of either would run for hours, and each file here costs minutes.
 */

/**
 * @typedef {object} Part
 * @property {string} words What a person would call it.
 * @property {string[]} mutate The files that are changed, one place at a time.
 * @property {string[]} tests The tests that are to notice: those beside the files, quick, and the same on every run.
 * @property {number} score Percent of the changes that they have to notice; a few points below what was measured.
 */

/**
 * @param {string} folder
 * @param {string} ending
 * @param {string[]} names
 */
const filesOf = (folder, ending, names) => names.map((name) => `${folder}/${name}${ending}`);

/** @type {Readonly<Record<string, Part>>} */
export const parts = {
  doses: {
    words: 'the doses',
    mutate: ['src/dosing/**/*.ts', '!src/dosing/**/*.test.ts', '!src/dosing/**/*.examples.ts'],
    tests: ['src/dosing/**/*.test.ts'],
    score: 90,
  },
  /** Three values, comparisons, which result is the newest, what is taken, since when, and what is missing. */
  evaluator: {
    words: 'the evaluator',
    mutate: filesOf('src/rules/evaluate', '.ts', [
      'compile-condition',
      'compile-quantity',
      'decide',
      'drug-conditions',
      'intervals',
      'moments',
      'quantities-of-results',
      'quantities-of-therapy',
      'result-conditions',
      'series',
    ]),
    // the others ask all rules of the catalogue, which takes seconds to load for each mutant
    tests: filesOf('src/rules/evaluate', '.test.ts', [
      'days-that-count',
      'decide',
      'derived-counts',
      'drug-lists',
      'intervals',
      'newest-result',
      'patient',
      'results',
      'results-told-apart',
      'therapy',
      'time',
    ]),
    score: 82,
  },
  /** Numbers, comparators, units, reference ranges, dates, directions. */
  chart: {
    words: 'the chart’s parsers',
    mutate: [
      ...filesOf('src/chart/parsing', '.ts', ['dates', 'numbers', 'sigs', 'values']),
      ...filesOf('src/chart/vocabulary', '.ts', ['conversion', 'ranges', 'units']),
      'src/chart/amounts.ts',
    ],
    tests: [
      ...filesOf('src/chart/parsing', '.test.ts', ['dates', 'numbers', 'sigs', 'values']),
      ...filesOf('src/chart/vocabulary', '.test.ts', ['conversion', 'units']),
      'src/chart/amounts.test.ts',
    ],
    score: 80,
  },
};

export const chosen = process.env.THIOGUARD_MUTANTS ?? 'doses';

/** @param {string} name */
function partOf(name) {
  const found = parts[name];
  if (!found) throw new Error(`THIOGUARD_MUTANTS is "${name}": there are mutants of ${Object.keys(parts).join(', ')}`);
  return found;
}

/** What this run changes. */
export const part = partOf(chosen);
