import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClassOrUnknown, CpicStart } from '../../rules/pharmacogenetics';
import { alternativeOf, classOfDiplotype, type Gene } from '../chart';
import { adviseDose } from './advise';
import { cpicRange } from './genes';
import { doseInput, gene } from './input.examples';

/** The compiled reference, where it is at hand; the tables in `rules/pharmacogenetics` are what counts. */
const REFERENCE = new URL('../../../shared/clinical/cpic.json', import.meta.url);

interface Row {
  TPMT: string;
  NUDT15: string;
  action: string;
  startFractionMin?: number;
}
interface Vector {
  tpmt: string;
  nudt15: string;
  standardStartMgPerKg: number;
  weightKg: number;
  expect: { mgPerDay?: [number, number]; action?: string; note?: string };
}
interface Reference {
  recommendations: { cpic2025: Row[]; cpic2018plus2024: Row[] };
  testVectors: Vector[];
  diplotypeToPhenotype: { cpic2025: Record<string, Record<string, string>> };
  ambiguousCalls: { gene: string; call: string; alternative: string }[];
}

const classes: Readonly<Record<string, ClassOrUnknown>> = {
  'Normal Metabolizer': 'normal',
  'Intermediate Metabolizer': 'intermediate',
  'Possible Intermediate Metabolizer': 'possible-intermediate',
  'Poor Metabolizer': 'poor',
  Indeterminate: 'indeterminate',
  'No Result': 'unknown',
};
const classOf = (words: string): ClassOrUnknown => {
  const found = classes[words];
  if (!found) throw new Error(`expected a class of CPIC, found ${words}`);
  return found;
};
const genesOf = (tpmt: string, nudt15: string) => ({ tpmt: gene(classOf(tpmt)), nudt15: gene(classOf(nudt15)) });

const startOf = ({ action, startFractionMin }: Pick<Row, 'action' | 'startFractionMin'>): CpicStart => {
  if (action === 'reduced_start') return startFractionMin === 0.2 ? 'reduced-both' : 'reduced';
  if (action === 'standard_start') return 'standard';
  return action.startsWith('choose_alternative') ? 'alternative' : 'unknown';
};

describe.runIf(existsSync(REFERENCE))('the whole of the compiled CPIC reference', () => {
  const reference = (): Reference => JSON.parse(readFileSync(REFERENCE, 'utf8'));

  test.each(['cpic2025', 'cpic2018plus2024'] as const)('all 35 rows of %s give the same start', (edition) => {
    const rows = reference().recommendations[edition];
    expect(rows).toHaveLength(35);
    for (const row of rows) {
      const { start } = cpicRange(genesOf(row.TPMT, row.NUDT15), 2, 70);
      expect([row.TPMT, row.NUDT15, start]).toEqual([row.TPMT, row.NUDT15, startOf(row)]);
    }
  });

  test('no row gives more than CPIC allows, and none a dose where CPIC has another drug or no answer', () => {
    for (const { TPMT, NUDT15 } of reference().recommendations.cpic2025) {
      const genes = genesOf(TPMT, NUDT15);
      const { mgPerDay } = cpicRange(genes, 2.5, 70);
      const { suggestedMgPerDay, rangeMgPerDay } = adviseDose(doseInput(genes));
      if (mgPerDay === null) expect([TPMT, NUDT15, suggestedMgPerDay]).toEqual([TPMT, NUDT15, null]);
      else expect(rangeMgPerDay?.[1] ?? 0).toBeLessThanOrEqual(mgPerDay[1]);
    }
  });

  test('every vector of the file', () => {
    const { testVectors } = reference();
    expect(testVectors).toHaveLength(8);
    for (const { tpmt, nudt15, standardStartMgPerKg, weightKg, expect: expected } of testVectors) {
      const found = cpicRange(genesOf(tpmt, nudt15), standardStartMgPerKg, weightKg);
      const { mgPerDay, action, note } = expected;
      if (mgPerDay) expect([tpmt, nudt15, found.mgPerDay]).toEqual([tpmt, nudt15, mgPerDay]);
      if (action)
        expect([tpmt, nudt15, found.start, found.mgPerDay]).toEqual([tpmt, nudt15, startOf({ action }), null]);
      if (note) expect([note, found.reductionMayNotBeNeeded]).toEqual([expect.stringContaining('below 2'), true]);
      expect([mgPerDay, action, note].some((each) => each !== undefined)).toBe(true);
    }
  });

  test.each([
    ['tpmt', 1225],
    ['nudt15', 210],
  ] as const)('every diplotype of %s has its class, either way round', (name, count) => {
    const pairs = Object.entries(reference().diplotypeToPhenotype.cpic2025[name.toUpperCase()] ?? {});
    expect(pairs).toHaveLength(count);
    for (const [diplotype, words] of pairs) {
      const turned = diplotype.split('/').reverse().join('/');
      const found = [diplotype, turned].map((each) => classOfDiplotype(name, each));
      expect([diplotype, ...found]).toEqual([diplotype, classOf(words), classOf(words)]);
    }
  });

  test('the calls that may hide a poor metabolizer', () => {
    for (const { gene: name, call, alternative } of reference().ambiguousCalls) {
      // *1/*3 alone says nothing of the insertion that makes it ambiguous; its former name does
      const diplotype = /formerly (\S+)\)/.exec(call)?.[1] ?? call;
      expect(alternativeOf(name.toLowerCase() as Gene, diplotype, '')).toBe(alternative);
    }
  });
});
