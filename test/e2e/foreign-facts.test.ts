import { describe, expect, test } from 'vitest';
import { factsOfEach, foreignFacts, type KnownPatient } from './foreign-facts';
import type { Sighting } from './switch-recorder';

const charts = new Map([
  [
    'a',
    { page: 'azathioprine 50 mg, allopurinol 300 mg, WBC 6.41 on Nov 13, 2026', overlay: 'limit 2.5, allopurinol' },
  ],
  ['b', { page: 'azathioprine 50 mg, WBC 2.10 on Nov 19, 2026, creatinine 2.5', overlay: 'WBC 2.10' }],
]);
const facts = factsOfEach(charts);

const ann: KnownPatient = {
  recordNumber: '111',
  name: 'Ann Ode',
  facts: facts.get('a') ?? new Set(),
  findings: new Set(['AZA-INT-01']),
};
const ben: KnownPatient = {
  recordNumber: '222',
  name: 'Ben Ark',
  facts: facts.get('b') ?? new Set(),
  findings: new Set(['AZA-LAB-01']),
};

function sighting(banner: string[], patient: string, text: string, findings: string[] = []): Sighting {
  return { banner, overlay: { patient, text, findings }, times: 1, from: 0, to: 16 };
}
const violations = (...seen: Sighting[]) => foreignFacts(seen, [ann, ben]).map(({ what }) => what);

describe('what identifies a patient', () => {
  test('is what no other chart prints, and no rule says of another patient', () => {
    expect([...ann.facts].sort()).toEqual(['13', '300', '6.41', 'allopurinol']);
    // Creatinine 2.5 is also a limit that a rule names on Ann's chart.
    expect([...ben.facts].sort()).toEqual(['19', '2.10', 'creatinine']);
  });
});

describe('controls: the race would catch', () => {
  test('the old name under the new banner', () => {
    expect(violations(sighting(['222'], 'Ann Ode', ''))).toEqual(['another name than the banner']);
  });

  test("a drug of the old patient under the new one's name and banner", () => {
    expect(violations(sighting(['222'], 'Ben Ark', 'allopurinol 300 mg'))).toEqual(['a fact of another patient']);
  });

  test("a value of the old patient under the new one's name while no banner is there", () => {
    expect(violations(sighting([], 'Ben Ark', 'WBC 6.41'))).toEqual(['a fact of another patient']);
  });

  test('facts that stand under no name at all', () => {
    expect(violations(sighting([], '', 'WBC 6.41'))).toEqual(['a fact of another patient']);
  });

  test('a finding that belongs to the old patient', () => {
    expect(violations(sighting(['222'], 'Ben Ark', '', ['AZA-INT-01']))).toEqual(['a finding of another patient']);
  });
});

test('what is right is left alone', () => {
  expect(
    violations(
      sighting(['111'], 'Ann Ode', 'WBC 6.41, allopurinol 300 mg', ['AZA-INT-01']),
      sighting(['111'], 'ODE, Ann', 'WBC 6.41'),
      sighting(['222'], '', ''),
      { banner: ['222'], overlay: null, times: 1, from: 0, to: 16 },
    ),
  ).toEqual([]);
});
