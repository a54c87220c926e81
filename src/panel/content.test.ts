// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { drawn, mounted } from './mounted.examples';
import {
  allopurinolFinding,
  annasChart,
  annasView,
  evidence,
  finding,
  medication,
  nothingSaid,
  result,
  seen,
  silentView,
  undecided,
  verdict,
} from './views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  page = mounted();
});

const text = (selector: string): string => (page.one(selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const open = (more: Parameters<typeof annasView>[0] = {}) => page.panel.show(annasView({ opened: true, ...more }));
const readTab = async (chart = annasChart()) => {
  open({ chart });
  page.named('What I read').click();
  await drawn();
};

describe('Findings', () => {
  test('worst first, with what may be critical before the warnings, and the notes folded at the end', () => {
    const known = { label: 'WBC 2.1, unit not printed', evidence: evidence('WBC 2.1', 'Results') };
    const urgent = undecided('AZA-LAB-01', ['labs.wbc'], { urgent: true, severity: 'critical', known });
    const findings = [
      finding('NOTE', 'info', 'ACE inhibitor'),
      finding('WARN', 'warning', 'Mesalazine'),
      allopurinolFinding,
    ];
    open({ verdict: verdict(findings, [undecided('AZA-INT-02', ['medications']), urgent]) });
    const order = page
      .all('[data-finding], [data-undecided]')
      .map(({ dataset }) => dataset.finding ?? dataset.undecided);
    expect(order).toEqual(['AZA-INT-01', 'labs.wbc', 'WARN', 'medications', 'NOTE']);
    expect(page.one('[data-finding="AZA-INT-01"]').dataset.severity).toBe('critical');
    expect(text('[data-undecided="labs.wbc"]')).toContain('WBC 2.1, unit not printed: 1 check not done');
    expect(page.one('[data-finding="NOTE"]').closest('details')?.open).toBe(false);
  });

  test('a finding says what, why, what to do, and by which rule and sources', () => {
    const said = verdict([{ ...allopurinolFinding, others: ['Others differ.'], standsFor: ['AZA-INT-04'] }]);
    open({ verdict: { ...said, sources: { SEED: 'A guideline, page of 9 Jan 2026' } } });
    const card = text('[data-finding="AZA-INT-01"]');
    for (const part of [
      'Critical',
      'Allopurinol with azathioprine',
      'Why Allopurinol with azathioprine',
      'Action Consider stopping one of the two.',
      'A thiopurine and allopurinol are both current.',
      'A guideline, page of 9 Jan 2026',
      'LABEL',
      'AZA-INT-01',
      'AZA-INT-04',
      'Others differ.',
    ])
      expect(card).toContain(part);
  });

  test('evidence on the screen is revealed on a click; from an earlier screen it is words alone', () => {
    const earlier = { label: 'ALT 80', evidence: evidence('ALT 80', 'Results', { onScreen: false, screen: 'Labs' }) };
    open({ verdict: verdict([{ ...allopurinolFinding, inputs: [...allopurinolFinding.inputs, earlier] }]) });
    const [link, ...more] = page.all('.inputs button');
    link?.click();
    expect(page.host.reveal).toHaveBeenCalledExactlyOnceWith(allopurinolFinding.inputs[0]?.evidence);
    expect(more).toEqual([]);
    expect(text('.inputs li:last-child')).toBe('ALT 80 Labs, read at 10:42 on an earlier screen');
  });

  test('an unreadable page gives its reasons and no comfort', () => {
    open({ state: 'unreadable', chart: annasChart({ unreadable: ['a canvas'] }), verdict: verdict([]) });
    expect(text('.message')).toContain('a canvas');
    expect(text('.message')).toContain('Nothing has been checked');
  });

  test('a rule set past its review says so', () => {
    const ruleSet = { version: '2025.1', reviewed: '2025-09-01', reviewBy: '2026-09-01', outOfDate: true };
    open({ verdict: { ...verdict([]), ruleSet } });
    expect(text('footer')).toContain('Rule set out of date: its review was due by 1 Sep 2026.');
    expect(text('footer')).toContain('Decision support: you judge. Rule set 2025.1, reviewed 1 Sep 2025');
  });
});

describe('silence is never taken for "all clear"', () => {
  test('no thiopurine, list seen whole', () => {
    page.panel.show(silentView({ opened: true }));
    expect(text('.message h2')).toBe('No thiopurine on this chart');
  });

  test('no thiopurine seen, list seen in part', () => {
    const { chart } = silentView();
    const therapy = { ...chart.therapy, state: 'unknown' as const };
    const coverage = { ...chart.coverage, medications: seen('partial', 10, 'page 1 of 2') };
    page.panel.show(silentView({ opened: true, chart: { ...chart, therapy, coverage } }));
    expect(text('.message')).toContain('Nothing has been checked');
    expect(text('.rests')).toContain('10 drugs, page 1 of 2');
  });

  test('checks left undone are said even where the state is silent', () => {
    page.panel.show(annasView({ state: 'silent', opened: true, verdict: verdict([], [undecided('A', ['labs'])]) }));
    expect(page.one('.pill').getAttribute('aria-label')).toBe('Thioguard: Not all checks done');
    expect(text('.message')).toContain('Some checks could not be done');
  });
});

describe('What I read', () => {
  test('drugs with dose as read, daily mg and status; lists not seen are called so', async () => {
    const azathioprine = medication('Azathioprine', { dose: { value: 50, unit: 'mg' }, perDay: 3, dailyDoseMg: 150 });
    await readTab(annasChart({ medications: [azathioprine, medication('Loperamide', { ingredients: [] })] }));
    const cells = [...page.one('#tabpanel-read tbody tr').children].map((cell) => cell.textContent?.trim());
    // the last cell holds the button that calls the row misread
    expect(cells).toEqual(['Azathioprine', '50 mg × 3/day', '150', 'Active', '']);
    const headings = page
      .all('#tabpanel-read h2')
      .map((each) => [each.textContent, each.nextElementSibling?.textContent]);
    expect(headings).toContainEqual(['Drugs', '12 drugs, page 1 of 2']);
    expect(headings).toContainEqual(['Allergies', 'not seen']);
    expect(text('#tabpanel-read details')).toContain('1 other drug, not among those Thioguard checks');
    expect(text('#tabpanel-read')).toContain('TPMTNot seen');
  });

  test('results as printed, with the canonical value where it differs, and what was not used', async () => {
    const labs = [
      result('WBC', 2.1, { unit: null, canonical: null, note: 'unit not printed' }),
      result('WBC', 5200, { unit: '/µL', canonical: { value: 5.2, unit: '10^9/L' }, date: '2026-11-20' }),
      result('Platelets', 212),
    ];
    await readTab(annasChart({ labs, coverage: { ...annasChart().coverage, labs: seen('complete', 3) } }));
    const rows = page.all('#tabpanel-read [data-unused]').map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(rows[0]).toContain('5200 /µL = 5.2 ×10⁹/L');
    expect(rows[0]).toContain('20 Nov 2026');
    expect(rows[1]).toContain('2.1 no unit');
    expect(rows[1]).toContain('unit not printed, not used');
    expect(rows[2]).toContain('212 ×10⁹/L');
    expect(rows[2]).not.toContain('=');
  });

  test('what was left out and what could not be read', async () => {
    await readTab(annasChart({ leftOut: ['A frame of another patient'], unreadable: ['a chart drawn on a canvas'] }));
    expect(text('#tabpanel-read')).toContain('A frame of another patient');
    expect(text('#tabpanel-read')).toContain('a chart drawn on a canvas');
  });
});

describe('what the clinician says of a finding', () => {
  const intended = { id: 'intended-combination', words: 'combination intended by a specialist' };

  test('a tick says it, for the patient shown', () => {
    const asking = { ...allopurinolFinding, statements: [intended] };
    page.panel.show(annasView({ verdict: verdict([asking]), said: { ...nothingSaid, since: 42 } }));
    page.one('[data-finding="AZA-INT-01"] input').click();
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'stated', id: 'intended-combination', holds: true }, 42);
  });

  test('what made its finding go can be taken back', () => {
    page.panel.show(
      annasView({
        verdict: { ...verdict([allopurinolFinding]), stated: [{ id: 'hiv-low-risk', words: 'no raised risk of HIV' }] },
        said: { ...nothingSaid, since: 42, stated: ['hiv-low-risk'] },
      }),
    );
    const [box] = page.all('.stated input');
    expect(page.one('.stated').textContent).toContain('no raised risk of HIV');
    box?.click();
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'stated', id: 'hiv-low-risk', holds: false }, 42);
  });
});
