import { describe, expect, test } from 'vitest';
import { factsIn, foreignFacts, type KnownPatient, ownersOfFacts, patientsSeen } from './foreign-facts';
import type { Sighting } from './switch-recorder';

const ann: KnownPatient = {
  recordNumber: '11111',
  name: 'Ann Ode',
  page: 'MRN 11111. Azathioprine Tab 50 mg, allopurinol 300 mg tablet. WBC 6.41, platelets 243, Nov 13, 2026',
  overlay: 'allopurinol 300 mg tablet; caution above 2.5 mg/kg',
  findings: new Set(['AZA-INT-01']),
};
const ben: KnownPatient = {
  recordNumber: '22222',
  name: 'Ben Ark',
  page: 'MRN 22222. Azathioprine Tab 50 mg. WBC 2.10, creatinine 2.5, platelets 243, Nov 19, 2026',
  overlay: 'WBC 2.10',
  findings: new Set(['AZA-LAB-01']),
};

function sighting(banner: string[], patient: string, text: string, ids: string[] = []): Sighting {
  const findings = ids.map((id) => ({ id, text }));
  return { screens: ['/chart'], banner, overlay: { patient, text, findings }, times: 1, from: 0, to: 16 };
}
const violations = (...seen: Sighting[]) => foreignFacts(seen, [ann, ben]).map(({ what }) => what);

describe('facts', () => {
  test('are days, values, record numbers and drugs with their strength; not words, years or small numbers', () => {
    expect([...factsIn(ann.page)]).toEqual([
      '2026-11-13',
      '11111',
      '300',
      '6.41',
      '243',
      'azathioprine 50',
      'allopurinol 300',
      'platelets 243',
    ]);
  });

  test.each(['13-Nov-2026', '13 Nov 2026', 'Nov 13, 2026'])('a day is one however it is printed: %s', (day) => {
    expect([...factsIn(day)]).toEqual(['2026-11-13']);
  });

  test('belong to everybody whose chart prints them', () => {
    const owners = ownersOfFacts([ann, ben]);
    expect(owners.get('243')).toEqual(new Set([ann, ben]));
    expect(owners.get('allopurinol 300')).toEqual(new Set([ann]));
    // Ben's creatinine is also a limit that a rule names on Ann's chart.
    expect(owners.has('2.5')).toBe(false);
  });
});

describe('controls: the race would catch', () => {
  test('the old name under the new banner', () => {
    expect(violations(sighting(['22222'], 'Ann Ode', ''))).toEqual(['another name than the banner']);
  });

  test("a drug of the old patient under the new one's name and banner", () => {
    expect(violations(sighting(['22222'], 'Ben Ark', 'Allopurinol 300 mg'))).toEqual(['a fact of another patient']);
  });

  test("a value of the old patient under the new one's name while no banner is there", () => {
    expect(violations(sighting([], 'Ben Ark', 'WBC 6.41'))).toEqual(['a fact of another patient']);
  });

  test('facts that stand under no name at all', () => {
    expect(violations(sighting([], '', 'WBC 6.41'))).toEqual(['a fact of another patient']);
  });

  test('a finding that belongs to the old patient', () => {
    expect(violations(sighting(['22222'], 'Ben Ark', '', ['AZA-INT-01']))).toEqual(['a finding of another patient']);
  });
});

test('what is right is left alone', () => {
  const right = [
    sighting(['11111'], 'Ann Ode', 'WBC 6.41, allopurinol 300 mg', ['AZA-INT-01']),
    sighting(['11111'], 'ODE, Ann', 'WBC 6.41, and what a rule says of allopurinol'),
    sighting(['22222'], 'Ben Ark', 'azathioprine 50 mg, platelets 243'),
    sighting(['22222'], '', ''),
    // her own chart, of which half has come
    sighting(['22222'], 'Ben Ark', 'on it since Nov 19, 2026', ['AZA-MON-07']),
    { screens: ['/chart'], banner: ['22222'], overlay: null, times: 1, from: 0, to: 16 },
  ];
  expect(violations(...right)).toEqual([]);
  expect(patientsSeen(right, [ann, ben])).toEqual([ann, ben]);
  expect(patientsSeen(right.slice(3, 4), [ann, ben])).toEqual([]);
});
