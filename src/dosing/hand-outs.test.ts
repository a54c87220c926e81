import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { asText, inputInWords } from './as-text';
import { addMonths, daysBetween, isDay } from './calendar';
import { calendarFile } from './calendar-file';
import { doseInput, drug, gene, results } from './input.examples';
import { whatIfs } from './what-if';

describe('the calendar file', () => {
  const made = new Date('2026-11-22T10:00:00Z');
  const fileOf = (input = doseInput()) => calendarFile(adviseDose(input), made);
  const eventsOf = (file: string) => file.split('BEGIN:VEVENT').slice(1);

  test('one all-day event for each day of tests, and one for each review of the dose', () => {
    const events = eventsOf(fileOf());
    const starts = events.map((event) => /DTSTART;VALUE=DATE:(\d{8})/.exec(event)?.[1]);
    expect(starts.slice(0, 3)).toEqual(['20261130', '20261207', '20261214']);
    expect(starts.filter((start) => start === undefined)).toEqual([]);
    expect(events.filter((event) => event.includes('SUMMARY:Review of the dose due'))).toHaveLength(2);
  });

  test('days without an hour, so that no time zone moves them', () => {
    const file = fileOf(doseInput({ weightKg: 30, tpmt: gene('intermediate') }));
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Thioguard\/\/Plan\/\/EN\r\n/);
    expect(eventsOf(file)[0]).toMatch(/DTSTAMP:20261122T100000Z\r\nDTSTART;VALUE=DATE:20261130\r\nDURATION:P1D\r\n/);
    expect(file).not.toContain('Review of the dose due');
  });

  test('titles are the same for everybody', () => {
    const file = fileOf();
    const titles = new Set(eventsOf(file).map((event) => /SUMMARY:(.*)\r/.exec(event)?.[1]));
    expect([...titles].sort()).toEqual(['Blood test due', 'Review of the dose due']);
    expect(file).not.toMatch(/azathioprine|tpmt|\bmg\b|kg/i);
  });

  test('no two events share an id', () => {
    const ids = eventsOf(fileOf()).map((event) => /UID:(.*)\r/.exec(event)?.[1]);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids[0]).toBe(`2026-11-30-test-${made.getTime()}@thioguard.example`);
    expect(ids.at(-1)).toBe(`2026-12-07-dose-${made.getTime()}@thioguard.example`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what if', () => {
  const labelled = (input: Parameters<typeof doseInput>[0]) =>
    whatIfs(doseInput(input)).map(({ label, advice }) => [label, advice.suggestedMgPerDay]);
  test('another TPMT; without what clashes', () => {
    expect(labelled({})).toEqual([['As if TPMT were intermediate', 50]]);
    expect(labelled({ tpmt: gene('unknown') })).toEqual([
      ['As if TPMT were normal', 125],
      ['As if TPMT were intermediate', 50],
    ]);
    expect(labelled({ medications: [drug('allopurinol'), drug('lisinopril')] })).toEqual([
      ['Without allopurinol', 125],
      ['As if TPMT were intermediate', null],
    ]);
    expect(labelled({ medications: [drug('allopurinol'), drug('ribavirin')], tpmt: gene('intermediate') })).toEqual([
      ['Without allopurinol, ribavirin', 50],
      ['As if TPMT were normal', null],
    ]);
    expect(labelled({ medications: [drug('mesalazine')] }).map(([label]) => label)).toEqual([
      'As if TPMT were intermediate',
    ]);
  });

  test('a finding about what is changed does not hold; another one does', () => {
    const finding = (id: string) => ({ id, severity: 'critical' as const, text: '', sources: ['SEED'] });
    const without = (id: string) =>
      whatIfs(doseInput({ medications: [drug('allopurinol')], findings: [finding(id)] }))[0]?.advice.status;
    expect(without('AZA-INT-01')).toBe('ok');
    expect(without('AZA-SYM-01')).toBe('contraindicated');
    const classed = (id: string) =>
      whatIfs(doseInput({ tpmt: gene('poor'), findings: [finding(id)] })).map(({ advice }) => advice.status);
    expect(classed('AZA-CI-01')).toEqual(['ok', 'ok']);
    expect(classed('AZA-PGX-09')).toEqual(['ok', 'ok']);
    expect(classed('AZA-INT-03')).toEqual(['contraindicated', 'contraindicated']);
  });
});

test('the text of a dose that is withheld says so and gives none', () => {
  const input = doseInput({ tpmt: gene('poor') });
  const text = asText(adviseDose(input), input);
  expect(text).toMatch(/^Contraindicated: no dose\nFor 70 kg; TPMT poor; NUDT15 normal/);
  expect(text).not.toMatch(/Plan|Blood tests\n/);
});

test('the text says all that the dose was calculated from', () => {
  const input = doseInput({
    intent: 'maintain',
    tpmt: gene('intermediate', { diplotype: '*1/*3A' }),
    nudt15: gene('unknown'),
    ageYears: 70,
    creatinineClearance: 45,
    haemodialysis: true,
    pregnant: true,
    transplant: true,
    results: results({ wbc: 5.2, tgn: 300 }),
    medications: [drug('allopurinol'), drug('lisinopril')],
    specialistLowDose: true,
    currentMgPerDay: 25,
  });
  expect(inputInWords(input)).toBe(
    '70 kg; 70 years; TPMT intermediate (*1/*3A); NUDT15 not tested; creatinine clearance 45 mL/min; haemodialysis; ' +
      'pregnant; organ transplant; low dose with allopurinol intended by a specialist; white cells 5.2 ×10⁹/L; ' +
      '6-TGN 300 pmol/8×10⁸ red cells; with allopurinol, lisinopril; 25 mg/day in use; tablets of 25 and 50 mg; ' +
      'maintenance of 2 mg/kg/day',
  );
});

test('months end where the calendar ends them', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-11-22', 14)).toBe('2028-01-22');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(daysBetween('2026-12-01', '2026-11-01')).toBe(-30);
  const noDays = [
    '2026-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-011',
    '12026-01-01',
    '2026-01-01T00:00',
    '',
  ];
  expect(noDays.filter(isDay)).toEqual([]);
  expect(['2028-02-29', '2026-12-31'].filter(isDay)).toHaveLength(2);
});
