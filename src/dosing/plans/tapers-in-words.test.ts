import { expect, test } from 'vitest';
import { adviseDose } from '../advise';
import { doseInput, gene, said } from '../input.examples';
import type { DoseInput } from '../types';

const advise = (more: Partial<DoseInput>) => adviseDose(doseInput(more));
const taper = (currentMgPerDay: number, more: Partial<DoseInput> = {}) =>
  advise({ intent: 'taper', currentMgPerDay, ...more });

test('the last tablet is left on the first day, not three months later', () =>
  expect(taper(25, { weightKg: 30, tablets: [25] }).steps).toMatchObject([{ from: '2026-11-23', mgPerDay: 0 }]));

test('without a factor a taper may pass the range of the regimen, never the cap', () =>
  expect(taper(200, { regimen: 'aih-europe' }).suggestedMgPerDay).toBe(150));

test('tests of a maintained dose come in the order of their days', () => {
  const days = advise({ intent: 'maintain', currentMgPerDay: 125, ageYears: 70 }).monitoring.map(({ due }) => due);
  expect(days).toEqual([...days].sort());
});

test('genes reduce beside kidneys: what CPIC says of a low usual dose is said all the same', () =>
  expect(said({ regimen: 'aih-europe', tpmt: gene('intermediate'), creatinineClearance: 35 }, 'cpic-below-2')).toMatch(
    /^info: The usual dose here, 1\.5 mg\/kg\/day/,
  ));
