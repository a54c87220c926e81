import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clashes, neverStop, statusOfRule, withdrawalCriteria } from '../../rules/dosing';
import { adviseDose } from './advise';
import { addDays } from './calendar';
import { gene } from './input.examples';
import { reasonsAgainst } from './status';
import type { DoseInput } from './types';

// Many inputs are tried, and on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const phenotype = fc.constantFrom(
  'normal',
  'intermediate',
  'possible-intermediate',
  'poor',
  'indeterminate',
  'unknown',
  'unclassed',
);
const amount = (max: number) => fc.option(fc.double({ min: 0, max, noNaN: true }), { freq: 2 });
const drugs = ['allopurinol', 'febuxostat', 'ribavirin', 'mercaptopurine', 'lisinopril', 'infliximab', 'mesalazine'];
const some = (all: readonly { id: string }[]) =>
  fc.subarray(
    all.map(({ id }) => id),
    { maxLength: 1 },
  );

const inputs: fc.Arbitrary<DoseInput> = fc.record({
  intent: fc.constantFrom('start', 'maintain', 'taper'),
  regimen: fc.constantFrom('weight-based', 'aih-us', 'aih-europe'),
  weightKg: fc.double({ min: 30, max: 200, noNaN: true }),
  tpmt: phenotype.map((each) => gene(each)),
  nudt15: phenotype.map((each) => gene(each)),
  creatinineClearance: amount(150),
  haemodialysis: fc.boolean(),
  ageYears: fc.option(fc.integer({ min: 10, max: 95 })),
  medications: fc.subarray(drugs, { maxLength: 2 }).map((ids) => ids.map((id) => ({ id, name: id }))),
  specialistLowDose: fc.boolean(),
  pregnant: fc.boolean(),
  transplant: fc.boolean(),
  results: fc.record({
    wbc: amount(12),
    neutrophils: amount(8),
    platelets: amount(400),
    alt: amount(200),
    ast: amount(200),
    bilirubin: amount(80),
    tgn: amount(700),
    mmp: amount(9000),
  }),
  currentMgPerDay: fc.option(fc.constantFrom(25, 50, 75, 100, 125, 150, 200, 300)),
  tablets: fc.subarray([25, 50, 75, 100], { minLength: 1 }),
  from: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-11-23', days)),
  withdrawal: fc.record({
    neverStop: some(neverStop),
    met: fc.constant<string[]>([]),
    unmet: some(withdrawalCriteria),
  }),
  findings: fc.constant([]),
});

/** Inputs against whose dose nothing stands, so that the properties of doses are tried on doses. */
const free: Partial<DoseInput> = {
  results: {
    wbc: null,
    neutrophils: null,
    platelets: null,
    alt: null,
    ast: null,
    bilirubin: null,
    tgn: null,
    mmp: null,
  },
  medications: [],
  ageYears: 40,
  withdrawal: { neverStop: [], met: [], unmet: [] },
  pregnant: false,
};
const dosed = fc
  .record({
    input: inputs,
    tpmt: fc.constantFrom('normal', 'intermediate', 'possible-intermediate'),
    nudt15: fc.constantFrom('normal', 'intermediate', 'unknown'),
    pregnantTransplant: fc.boolean(),
    combined: fc.boolean(),
  })
  .map(
    ({ input, tpmt, nudt15, pregnantTransplant, combined }): DoseInput => ({
      ...input,
      ...free,
      tpmt: gene(tpmt as 'normal'),
      nudt15: gene(nudt15 as 'normal'),
      ...(pregnantTransplant ? { pregnant: true, transplant: true } : {}),
      ...(combined ? { medications: [{ id: 'allopurinol', name: 'allopurinol' }], specialistLowDose: true } : {}),
    }),
  );

const ALWAYS_STOPS = new Set(
  Object.entries(statusOfRule).flatMap(([id]) => (id === 'AZA-INT-01' || id === 'AZA-CI-05' ? [] : [id])),
);

describe('whatever is put in', () => {
  test('the same input gives the same advice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(adviseDose(structuredClone(input))).toEqual(adviseDose(input));
      }),
    );
  });

  test('no dose, tablet or step beside a stop or a hold', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const advice = adviseDose(input);
        if (advice.reasons.some(({ id }) => ALWAYS_STOPS.has(id))) expect(advice.status).not.toBe('ok');
        if (advice.status === 'ok') {
          expect(advice.suggestedMgPerDay).not.toBeNull();
          return;
        }
        expect(advice).toMatchObject({
          suggestedMgPerDay: null,
          suggestedMgPerKg: null,
          tablets: [],
          steps: [],
          companion: null,
        });
        expect(advice.rangeMgPerDay === null).toBe(advice.status !== 'hold');
        expect(reasonsAgainst(advice, input).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('every factor, and every reason that is a rule, names its sources', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { factors, reasons } = adviseDose(input);
        for (const { sources } of [...factors, ...reasons]) expect(sources.length).toBeGreaterThan(0);
        for (const { id } of factors) expect(reasons.map((each) => each.id)).toContain(id);
        expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
      }),
    );
  });
});

describe('where a dose is given', () => {
  test('no test of doses that gives none', () => {
    const given = fc.sample(dosed, { numRuns: 200, seed: 7 }).filter((input) => adviseDose(input).status === 'ok');
    expect(given.length).toBeGreaterThan(100);
  });

  test('tablets sum to the suggestion, and the suggestion never passes a cap', () => {
    fc.assert(
      fc.property(dosed, (input) => {
        const { suggestedMgPerDay, tablets, rangeMgPerDay, suggestedMgPerKg, steps } = adviseDose(input);
        if (suggestedMgPerDay === null || !rangeMgPerDay) return;
        const sum = tablets.reduce((total, { strengthMg, perDay }) => total + strengthMg * perDay, 0);
        expect(sum).toBeCloseTo(suggestedMgPerDay, 6);
        for (const { strengthMg } of tablets) expect(input.tablets).toContain(strengthMg);
        const weight = input.weightKg ?? 0;
        expect(rangeMgPerDay[0]).toBeLessThanOrEqual(rangeMgPerDay[1]);
        expect(suggestedMgPerKg ?? 9).toBeLessThanOrEqual(2.5 + 1e-4);
        if (input.pregnant) expect(suggestedMgPerDay).toBeLessThanOrEqual(2 * weight + 1e-3);
        for (const step of steps) {
          expect(step.mgPerDay).toBeLessThanOrEqual(2.5 * weight + 1e-3);
          const taken = step.tablets.reduce((total, { strengthMg, perDay }) => total + strengthMg * perDay, 0);
          expect(taken).toBeCloseTo(step.mgPerDay, 6);
        }
        if (input.regimen === 'weight-based')
          expect(suggestedMgPerDay).toBeLessThanOrEqual(rangeMgPerDay[1] * 1.05 + 1e-3);
      }),
      { numRuns: 500 },
    );
  });

  test('more weight never means less', () => {
    const heavier = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(dosed, heavier, (input, more) => {
        fc.pre(input.intent !== 'taper');
        const weightKg = Math.min(200, (input.weightKg ?? 0) + more);
        const [light, heavy] = [adviseDose(input), adviseDose({ ...input, weightKg })];
        expect(heavy.suggestedMgPerDay ?? 0).toBeGreaterThanOrEqual(light.suggestedMgPerDay ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  test('steps rise in date; a start ends at the suggestion, a taper at zero and only goes down', () => {
    fc.assert(
      fc.property(dosed, (input) => {
        const { steps, suggestedMgPerDay, status } = adviseDose(input);
        if (status !== 'ok') return;
        const doses = steps.map(({ mgPerDay }) => mgPerDay);
        for (const [at, step] of steps.entries()) {
          const before = steps[at - 1];
          if (!before) continue;
          expect(step.from > before.from).toBe(true);
          expect(input.intent === 'taper' ? step.mgPerDay < before.mgPerDay : step.mgPerDay > before.mgPerDay).toBe(
            true,
          );
        }
        if (input.intent === 'start') expect(doses.at(-1)).toBe(suggestedMgPerDay);
        if (input.intent === 'taper') expect(doses.at(-1)).toBe(0);
        if (steps[0]) expect(steps[0].from).toBe(input.from);
      }),
      { numRuns: 500 },
    );
  });

  test('tests are in order, from the first day of the plan on, each test once a day', () => {
    fc.assert(
      fc.property(dosed, (input) => {
        const { monitoring } = adviseDose(input);
        const days = monitoring.map(({ due }) => due);
        expect(days).toEqual([...days].sort());
        for (const due of days) expect(due >= input.from).toBe(true);
        expect(new Set(monitoring.map(({ test, due }) => `${test} ${due}`)).size).toBe(monitoring.length);
      }),
    );
  });
});

test('every clash is a rule with a severity of the catalogue', () => {
  for (const { rule, sources } of clashes) {
    expect(rule).toMatch(/^AZA-(INT|VAX)-\d\d$/);
    expect(sources.length).toBeGreaterThan(0);
  }
});
