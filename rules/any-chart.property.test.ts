import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Chart } from '../src/chart';
import { evaluate } from '../src/rules';
import { entriesOf, membersOf } from '../src/set-aside';
import { thiopurineRules } from '.';
import { allExamples } from './all.examples';

// Each property judges two hundred charts, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 60_000 });

/** The charts of all examples: every rule fires, is clear and is open on some of them. */
const charts: readonly Chart[] = allExamples.flatMap(({ fires, clear, undecided }) =>
  [...fires, ...clear, ...(typeof undecided === 'string' ? [] : undecided)].map(({ given }) => given.build()),
);

const anyChart = fc.constantFrom(...charts);
const THIOPURINES = ['azathioprine', 'mercaptopurine', 'thioguanine'];

/** Two charts' facts on one patient: combinations that no example thought of. */
const mixed = fc.tuple(anyChart, anyChart).map(
  ([one, other]): Chart => ({
    ...one,
    medications: [...one.medications, ...other.medications],
    labs: [...one.labs, ...other.labs],
    allergies: [...one.allergies, ...other.allergies],
    conditions: [...one.conditions, ...other.conditions],
    immunizations: [...one.immunizations, ...other.immunizations],
    pharmacogenetics: {
      tpmt: one.pharmacogenetics.tpmt ?? other.pharmacogenetics.tpmt,
      nudt15: one.pharmacogenetics.nudt15 ?? other.pharmacogenetics.nudt15,
    },
  }),
);

const without = (chart: Chart): Chart => ({
  ...chart,
  medications: chart.medications.filter(({ ingredients }) => !ingredients.some((id) => THIOPURINES.includes(id))),
  therapy: { drug: null, state: 'none', since: null, stoppedOn: null, dailyDoseMg: null },
});

/** What was decided, without the order in which equal inputs are listed. */
const decided = (chart: Chart) => {
  const { findings, undecided } = evaluate(chart);
  return {
    findings: findings.map(({ id, severity, standsFor }) => ({ id, severity, standsFor: standsFor.toSorted() })),
    undecided: undecided.map(({ id, missing, urgent }) => ({ id, missing: missing.toSorted(), urgent })),
  };
};

const shuffled = <T>(facts: readonly T[], by: readonly number[]): T[] =>
  facts
    .map((fact, at) => ({ fact, key: by[at % by.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ fact }) => fact);

describe('on any chart', () => {
  it('no rule speaks where no thiopurine is in play', () => {
    fc.assert(
      fc.property(mixed, (chart) => {
        expect(evaluate(without(chart))).toMatchObject({ findings: [], undecided: [] });
      }),
    );
  });

  it('the same facts give the same verdict, to the letter', () => {
    fc.assert(
      fc.property(mixed, (chart) => {
        expect(evaluate(structuredClone(chart))).toEqual(evaluate(chart));
      }),
    );
  });

  it('the order of the facts decides nothing', () => {
    const keys = fc.array(fc.double({ noNaN: true }), { minLength: 7, maxLength: 13 });
    fc.assert(
      fc.property(mixed, keys, (chart, by) => {
        const other: Chart = {
          ...chart,
          medications: shuffled(chart.medications, by),
          labs: shuffled(chart.labs, by),
          allergies: shuffled(chart.allergies, by),
          conditions: shuffled(chart.conditions, by),
          immunizations: shuffled(chart.immunizations, by),
        };
        expect(decided(other)).toEqual(decided(chart));
      }),
    );
  });

  it('a finding never stands beside one that stands for it, and no rule is both decided and open', () => {
    fc.assert(
      fc.property(mixed, (chart) => {
        const { findings, undecided } = evaluate(chart);
        const ids = findings.map(({ id }) => id);
        const open = undecided.map(({ id }) => id);
        expect(new Set([...ids, ...open]).size).toBe(ids.length + open.length);
        expect(open.filter((id) => findings.some(({ standsFor }) => standsFor.includes(id)))).toEqual([]);
      }),
    );
  });

  it('what was found is in one entry with its likely causes, under the worst, and everything is shown once', () => {
    const rank = { critical: 0, warning: 1, info: 2 };
    fc.assert(
      fc.property(mixed, (chart) => {
        const { findings } = evaluate(chart);
        const { standing } = entriesOf(findings, {});
        const shown = membersOf(standing).map(({ finding }) => finding.id);
        expect(shown.toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
        const entryOf = (id: string) =>
          standing.find((entry) => membersOf([entry]).some((each) => each.finding.id === id));
        for (const { finding, withIt } of standing) {
          expect(finding.partOf).toBeNull();
          for (const { finding: other } of withIt) {
            expect(other.severity).not.toBe('info');
            expect(rank[finding.severity]).toBeLessThanOrEqual(rank[other.severity]);
          }
        }
        const loud = findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
        for (const { id, likelyCauses } of thiopurineRules.rules.filter((rule) => loud.includes(rule.id))) {
          for (const cause of likelyCauses.filter((each) => loud.includes(each))) {
            expect(entryOf(cause), `${cause} with ${id}`).toBe(entryOf(id));
          }
        }
      }),
    );
  });
});
