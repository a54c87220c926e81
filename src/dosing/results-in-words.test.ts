import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { doseInput, results, said } from './input.examples';
import type { LatestResults } from './types';

const idsWith = (intent: 'start' | 'maintain', latest: Partial<LatestResults>): string[] =>
  adviseDose(doseInput({ intent, results: results(latest) })).reasons.map(({ id }) => id);
const onResults = (ids: readonly string[]): string[] => ids.filter((id) => /^AZA-(CI|BASE|LAB|MET)/.test(id));

describe('before the first dose', () => {
  test.each<[Partial<LatestResults>, string, RegExp]>([
    [
      { wbc: 2.4 },
      'AZA-CI-03',
      /^critical: White cells 2\.4 ×10⁹\/L before the first dose, below 2\.5: .*find the cause\. \(SEED\)$/,
    ],
    [
      { platelets: 49 },
      'AZA-CI-04',
      /^critical: Platelets 49 ×10⁹\/L before the first dose, below 50: .*find the cause\. \(SEED\)$/,
    ],
    [
      { neutrophils: 0.9 },
      'AZA-CI-12',
      /^critical: Neutrophils 0\.9 ×10⁹\/L before the first dose, below 1: .*Duffy-null.* \(ENG, BSR\)$/,
    ],
    [
      { wbc: 3.4 },
      'AZA-BASE-09',
      /^warning: Abnormal before the first dose: white cells 3\.4 ×10⁹\/L \(below 3\.5\)\. Find the cause; .*start\. \(ENG, BSR\)$/,
    ],
    [{ neutrophils: 1.5 }, 'AZA-BASE-09', /: neutrophils 1\.5 ×10⁹\/L \(below 1\.6\)\. .*Duffy-null/],
    [{ platelets: 139 }, 'AZA-BASE-09', /: platelets 139 ×10⁹\/L \(below 140\)\. /],
    [{ alt: 101 }, 'AZA-BASE-09', /: ALT 101 U\/L \(above 100\)\. /],
    [{ wbc: 3.4, ast: 120 }, 'AZA-BASE-09', /: white cells 3\.4 ×10⁹\/L \(below 3\.5\), AST 120 U\/L \(above 100\)\. /],
  ])('%j', (latest, id, words) => expect(said({ results: results(latest) }, id)).toMatch(words));

  test('what blocks the start stands for what is only abnormal', () =>
    expect(onResults(idsWith('start', { wbc: 2.4, platelets: 139 }))).toEqual(['AZA-CI-03']));

  test('at 2.5, 50 and 1.0 the start is no longer blocked, only abnormal', () =>
    expect(onResults(idsWith('start', { wbc: 2.5, platelets: 50, neutrophils: 1 }))).toEqual(['AZA-BASE-09']));

  test('rules of treatment stay silent', () =>
    expect(onResults(idsWith('start', { tgn: 600, mmp: 9000, neutrophils: 1.8 }))).toEqual([]));
});

describe('counts on treatment', () => {
  test.each<[Partial<LatestResults>, string, RegExp]>([
    [
      { wbc: 2.4 },
      'AZA-LAB-01',
      /^critical: Severe cytopenia: white cells 2\.4 ×10⁹\/L\. .*neutropenic sepsis.* \(SEED, SPS, BSG\)$/,
    ],
    [{ neutrophils: 0.9, platelets: 49 }, 'AZA-LAB-01', /: neutrophils 0\.9, platelets 49 ×10⁹\/L\. /],
    [
      { wbc: 3.4 },
      'AZA-LAB-02',
      /^warning: White cells 3\.4 ×10⁹\/L, below 3\.5: withhold.*1 week\. \(BSR, SPS, PCN\)$/,
    ],
    [{ neutrophils: 1.5 }, 'AZA-LAB-03', /^warning: Neutrophils 1\.5 ×10⁹\/L, below 1\.6: .*Duffy-null/],
    [
      { neutrophils: 1.9 },
      'AZA-LAB-04',
      /^info: Neutrophils 1\.9 ×10⁹\/L, between 1\.6 \(BSR\) and 2 \(BSG\).* \(SPS, BSR\)$/,
    ],
    [{ platelets: 139 }, 'AZA-LAB-05', /^warning: Platelets 139 ×10⁹\/L, below 140: /],
  ])('%j', (latest, id, words) => expect(said({ intent: 'maintain', results: results(latest) }, id)).toMatch(words));

  test.each<[Partial<LatestResults>, string[]]>([
    [{ wbc: 2.5, neutrophils: 1, platelets: 50 }, ['AZA-LAB-02', 'AZA-LAB-03', 'AZA-LAB-05']],
    [{ wbc: 2.4, neutrophils: 1.5, platelets: 139 }, ['AZA-LAB-01']],
    [{ neutrophils: 1.5 }, ['AZA-LAB-03']],
    [{ neutrophils: 1.6 }, ['AZA-LAB-04']],
    [{ neutrophils: 2 }, []],
  ])('%j: %j', (latest, ids) => expect(onResults(idsWith('maintain', latest))).toEqual(ids));
});

describe('liver on treatment', () => {
  test.each<[Partial<LatestResults>, string, RegExp]>([
    [{ alt: 101 }, 'AZA-LAB-09', /^warning: ALT 101 U\/L, above 100: withhold, metabolites.* \(BSR, SPS\)$/],
    [{ alt: 110, ast: 130 }, 'AZA-LAB-09', /^warning: AST 130 U\/L/],
    [{ alt: 130, ast: 110 }, 'AZA-LAB-09', /^warning: ALT 130 U\/L/],
    [
      { ast: 121, bilirubin: 43 },
      'AZA-LAB-10',
      /^critical: AST 121 U\/L and bilirubin 43 µmol\/L, about 3 and 2 times .* \(PCN, MEM\)$/,
    ],
  ])('%j', (latest, id, words) => expect(said({ intent: 'maintain', results: results(latest) }, id)).toMatch(words));

  test.each<[Partial<LatestResults>, string[]]>([
    [{ alt: 100 }, []],
    [{ bilirubin: 80 }, []],
    [{ alt: 120, bilirubin: 43 }, ['AZA-LAB-09']],
    [{ alt: 121, bilirubin: 42 }, ['AZA-LAB-09']],
    [{ alt: 121 }, ['AZA-LAB-09']],
    [{ alt: 121, bilirubin: 43 }, ['AZA-LAB-10']],
  ])('%j: %j', (latest, ids) => expect(onResults(idsWith('maintain', latest))).toEqual(ids));
});

describe('metabolites on treatment', () => {
  test.each<[Partial<LatestResults>, string, RegExp]>([
    [{ tgn: 451 }, 'AZA-MET-01', /^warning: 6-TGN 451, above 450: .*25–50 %, repeat in 4 weeks\. \(BSG, PN, ENG\)$/],
    [{ tgn: 234 }, 'AZA-MET-02', /^info: 6-TGN 234, below 235: adherence.* \(BSG, PN\)$/],
    [{ tgn: 235 }, 'AZA-MET-04', /^info: 6-TGN 235, in range: .* \(BSG\)$/],
    [
      { mmp: 5701 },
      'AZA-MET-03',
      /^warning: 6-MMP 5701 \(limits 5700 and 11 times\): hypermethylation.* \(BSG, PN, NLGE\)$/,
    ],
    [{ tgn: 300, mmp: 3400 }, 'AZA-MET-03', /: 6-MMP 3400, 11\.3 times the 6-TGN \(limits/],
    [{ tgn: 0, mmp: 6000 }, 'AZA-MET-03', /: 6-MMP 6000 \(limits/],
  ])('%j', (latest, id, words) => expect(said({ intent: 'maintain', results: results(latest) }, id)).toMatch(words));

  test.each<[Partial<LatestResults>, string[]]>([
    [{ tgn: 450 }, ['AZA-MET-04']],
    [{ mmp: 5700 }, []],
    [{ tgn: 300, mmp: 3300 }, ['AZA-MET-04']],
    [{ tgn: 0, mmp: 900 }, ['AZA-MET-02']],
    [{ tgn: 451, mmp: 6000 }, ['AZA-MET-03', 'AZA-MET-01']],
    [{ tgn: 450, mmp: 6000 }, ['AZA-MET-03']],
  ])('%j: %j', (latest, ids) => expect(onResults(idsWith('maintain', latest))).toEqual(ids));
});

describe('with a hospital’s own limits', () => {
  const local = { 'withhold.wbc': 4, 'withhold.transaminases': 150 };
  const byTheirs = (latest: Partial<LatestResults>, localLimits = local) =>
    adviseDose({ ...doseInput({ intent: 'maintain', currentMgPerDay: 150, results: results(latest) }), localLimits });

  test('a count is judged by them, and the reason names both', () => {
    const { status, reasons } = byTheirs({ wbc: 3.8 });
    expect(status).toBe('hold');
    expect(reasons.find(({ id }) => id === 'AZA-LAB-02')?.text).toContain('below 4 (local limit, default 3.5)');
    expect(adviseDose(doseInput({ intent: 'maintain', results: results({ wbc: 3.8 }) })).status).toBe('ok');
  });

  test('what was too much by the default need not be by theirs', () => {
    expect(byTheirs({ alt: 120 }).reasons.map(({ id }) => id)).not.toContain('AZA-LAB-09');
    expect(byTheirs({ alt: 120 }, { ...local, 'withhold.transaminases': 100 }).reasons.map(({ id }) => id)).toContain(
      'AZA-LAB-09',
    );
  });

  test('the steps of a start ask for counts by them', () => {
    const start = adviseDose({ ...doseInput({ intent: 'start' }), localLimits: local });
    expect(start.steps.map(({ note }) => note).join()).toContain('white cells ≥ 4 (local limit, default 3.5)');
  });
});
