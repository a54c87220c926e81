import { expect, test } from 'vitest';
import { doseBy } from '../../dosing';
import { evaluate } from '../../rules';
import { chart } from '../../rules/testing';
import type { ReasonCode, SetAside } from '../../set-aside';
import { annasView, finding, nothingSaid, undecided, verdict } from '../views.examples';
import { noteOfView } from './note-text';

const AT = new Date(2026, 10, 22, 14, 5).getTime();
/** Names and results may hold what is not ASCII; punctuation and units may not. */
const NOT_PLAIN = /[^\n -~À-ɏ]/;

test('all that the panel says of Anna, ready for a field of the EHR', () => {
  const given = chart().weighing(70).tpmt('normal').nudt15('normal').with('egfr', 90, 'mL/min');
  const dose = doseBy({})(
    given.taking('azathioprine 150 mg daily', { dailyDoseMg: 150 }).build(),
    evaluate(given.build()),
  );
  const noWhiteCells = undecided('AZA-LAB-01', ['labs.wbc'], { severity: 'critical' });
  const judged = verdict(
    [
      { ...finding('AZA-INT-01', 'critical', 'Allopurinol with azathioprine'), standsFor: ['AZA-INT-09'] },
      finding('AZA-INT-07', 'warning', 'Mesalazine with azathioprine'),
    ],
    [noWhiteCells, { ...noWhiteCells, id: 'AZA-MON-02', severity: 'warning' }],
  );
  const said = { ...nothingSaid, entered: { ...nothingSaid.entered, weightKg: 70 } };
  const note = noteOfView(annasView({ verdict: judged, dose, said }), AT);
  expect(note).toMatchInlineSnapshot(`
    "Thioguard note, 22 Nov 2026 14:05
    MARSHALL, Anna; b. 14 Mar 1961; 65 y; female; 70 kg; record no. 4471203
    Azathioprine 150 mg/day, on treatment since 3 Mar 2025

    FINDINGS
    - Critical: Allopurinol with azathioprine (AZA-INT-01)
      To do: Consider stopping one of the two.
      Read: Allopurinol with azathioprine, as read (Medications)
      Also covers: AZA-INT-09
    - Warning: Mesalazine with azathioprine (AZA-INT-07)
      To do: Consider stopping one of the two.
      Read: Mesalazine with azathioprine, as read (Medications)

    CAN'T TELL
    - No results seen: AZA-LAB-01, AZA-MON-02

    DOSE
    - Azathioprine 125 mg/day (1.79 mg/kg/day): 2 x 50 mg + 1 x 25 mg
    - In use: Azathioprine 150 mg/day (2.14 mg/kg/day)
    - In the range
    - 150 mg/day in use lies in the range: it need not change
    - Range 105-175 mg/day

    SAID BY THE CLINICIAN IN THIS SESSION
    - Entered by hand: Weight 70 kg

    READ AND NOT READ
    - Drugs: 12 drugs, page 1 of 2
    - Results: not seen
    - Allergies: not seen
    - Problems: not seen
    - Vaccines: not seen
    - TPMT: not seen
    - NUDT15: not seen

    Rule set 2026.11, reviewed 12 Nov 2026.
    Decision aid, read from the screen; no clearance. The clinician decides."
  `);
});

test('where there is no dose the note says so, and no range', () => {
  const stopped = chart()
    .weighing(70)
    .taking('azathioprine 150 mg daily', { dailyDoseMg: 150 })
    .taking('allopurinol 300 mg');
  const built = stopped.build();
  const judged = evaluate(built);
  const note = noteOfView(annasView({ chart: built, verdict: judged, dose: doseBy({})(built, judged) }), AT);
  expect(note).toContain(
    '- Do not give. Contraindicated: no dose\n- In use: Azathioprine 150 mg/day (2.14 mg/kg/day)\n',
  );
  expect(note).not.toContain('Range');
});

test('of everything that can be found, no line is too long and no sign breaks a field', () => {
  const all = chart().weighing(70).tpmt('intermediate').with('wbc', 2.1, '10^9/L').with('platelets', 90, '10^9/L');
  const built = all.taking('azathioprine 250 mg daily', { dailyDoseMg: 250 }).problem('cirrhosis').build();
  const judged = evaluate(built);
  expect(judged.findings.length).toBeGreaterThan(2);
  const note = noteOfView(annasView({ chart: built, verdict: judged, dose: doseBy({})(built, judged) }), AT);
  expect(note.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(NOT_PLAIN.exec(note)?.[0]).toBeUndefined();
  for (const { id } of [...judged.findings, ...judged.undecided]) expect(note).toContain(id);
});

test('a fact that stands under no heading leaves no empty place', () => {
  const { findings } = annasView().verdict;
  const bare = findings.map((each) => ({
    ...each,
    inputs: each.inputs.map((input) => ({ ...input, evidence: input.evidence && { ...input.evidence, place: '' } })),
  }));
  expect(noteOfView(annasView({ verdict: verdict(bare) }), AT)).not.toContain('()');
});

test('one story is one entry, and what was set aside stands under its own heading with the reason', () => {
  const cause = { ...finding('AZA-INT-01', 'critical', 'Allopurinol with azathioprine'), partOf: 'AZA-LAB-01' };
  const counts = finding('AZA-LAB-01', 'critical', 'Severe cytopenia');
  const mesalazine = finding('AZA-INT-07', 'warning', 'Mesalazine with azathioprine');
  const aside = (code: ReasonCode, comment: string | null) => ({
    reason: { code, comment },
    seen: { severity: 'critical' as const, weighs: [] },
    at: AT,
  });
  const noteWith = (setAside: Record<string, SetAside>) => {
    const said = { ...nothingSaid, setAside };
    const note = noteOfView(annasView({ verdict: verdict([cause, counts, mesalazine]), said }), AT);
    return note.slice(note.indexOf('\n\n') + 2, note.indexOf('\n\nDOSE'));
  };
  expect(noteWith({ 'AZA-INT-07': aside('will-monitor', 'fortnightly counts') })).toMatchInlineSnapshot(`
    "FINDINGS
    - Critical: Severe cytopenia (AZA-LAB-01)
      To do: Consider stopping one of the two.
      Read: Severe cytopenia, as read (Medications)
      With it: Critical: Allopurinol with azathioprine (AZA-INT-01)
      To do: Consider stopping one of the two.
      Read: Allopurinol with azathioprine, as read (Medications)

    SET ASIDE WITH A REASON
    - Warning: Mesalazine with azathioprine (AZA-INT-07)
      Set aside: Will monitor: fortnightly counts; 14:05
      To do: Consider stopping one of the two.
      Read: Mesalazine with azathioprine, as read (Medications)"
  `);
  const all = { 'AZA-LAB-01': aside('dealt-with', null), 'AZA-INT-01': aside('dealt-with', null) };
  expect(noteWith({ ...all, 'AZA-INT-07': aside('tolerated', null) })).not.toContain('FINDINGS');
});
