// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Chart, LabResult } from '../../chart';
import { drawn, mounted } from '../mounted.examples';
import { annasChart, annasView, medication, result } from '../views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const wbc = (value: number, date: string | null, more: Partial<LabResult> = {}) =>
  result('WBC', value, { date, ...more });

async function showing(more: Partial<Chart>): Promise<void> {
  page.panel.show(annasView({ chart: annasChart(more) }));
  page.panel.open();
  page.named('Trends').click();
  await drawn();
}
const text = () => page.one('#tabpanel-trends').textContent ?? '';
const plots = () => page.all('svg.trend').map((plot) => plot.getAttribute('aria-label'));
const rows = () => page.all('#tabpanel-trends tbody tr').map((row) => row.textContent);

describe('a test over time', () => {
  test('white cells that fall are a plot that says its values and limits in words', async () => {
    await showing({ labs: [wbc(2.1, '2026-11-17'), wbc(6.1, '2026-05-04')] });
    expect(plots()).toEqual([
      'White cells (WBC), ×10⁹/L, 2 values, oldest first: 6.1 on 4 May 2026, 2.1 on 17 Nov 2026. Limits: withhold below 3.5, severe below 2.5.',
    ]);
    expect(rows()).toEqual(['17 Nov 20262.1', '4 May 20266.1']);
  });

  test('a value links to its place on the page', async () => {
    await showing({ labs: [wbc(2.1, '2026-11-17'), wbc(6.1, '2026-05-04')] });
    const link = page.all('tbody button')[1];
    link?.click();
    expect(page.host.reveal).toHaveBeenCalledWith(expect.objectContaining({ text: 'WBC 6.1' }));
  });

  test('one value is a line of text', async () => {
    await showing({ labs: [wbc(4.2, '2026-11-17')] });
    expect(plots()).toEqual([]);
    expect(text()).toContain('One value: 4.2 ×10⁹/L on 17 Nov 2026');
  });

  test('before the first dose the limit is that of a start', async () => {
    const therapy = { ...annasChart().therapy, state: 'ordering' as const };
    await showing({ therapy, labs: [wbc(4.1, '2026-11-17'), wbc(6.1, '2026-05-04')] });
    expect(plots()[0]).toContain('Limits: no start below 2.5.');
  });

  test('without a thiopurine no limit is drawn, and that is said', async () => {
    const therapy = { drug: null, state: 'none' as const, since: null, stoppedOn: null, dailyDoseMg: null };
    await showing({ therapy, labs: [wbc(2.1, '2026-11-17'), wbc(6.1, '2026-05-04')] });
    expect(plots()[0]).not.toContain('Limits');
    expect(text()).toContain('No thiopurine in play: no limits of the rules are drawn.');
  });

  test('a corrected result replaces the preliminary one of its day', async () => {
    await showing({
      labs: [
        wbc(6.1, '2026-05-04'),
        wbc(1.2, '2026-11-17', { status: 'preliminary' }),
        wbc(2.1, '2026-11-17', { status: 'corrected' }),
      ],
    });
    expect(rows()).toEqual(['17 Nov 20262.1 corrected', '4 May 20266.1']);
  });

  test('two results of a day that differ both stand; the same one printed twice stands once', async () => {
    await showing({ labs: [wbc(6.1, '2026-05-04'), wbc(6.1, '2026-05-04'), wbc(2.1, '2026-05-04')] });
    expect(rows()).toEqual(['4 May 20262.1', '4 May 20266.1']);
  });

  test('a range printed in another unit is drawn in the unit of the plot', async () => {
    const bilirubin = (value: number, date: string) =>
      result('Bilirubin', value, {
        date,
        unit: 'mg/dL',
        canonical: { value: value * 17.1, unit: 'umol/L' },
        range: { low: 0.2, high: 1, text: '0.2-1.0' },
      });
    await showing({ labs: [bilirubin(0.5, '2026-05-04'), bilirubin(1, '2026-11-17')] });
    expect(text()).toContain('Band: newest printed range 3.42–17.1');
    expect(rows()[0]).toContain('printed 1 mg/dL');
  });
});

describe('what no plot can hold is said', () => {
  test('no date, a day to come, no unit, no result yet', async () => {
    await showing({
      labs: [
        wbc(6.1, null),
        wbc(5, '2027-01-01'),
        wbc(2100, '2026-11-17', { unit: null, canonical: null }),
        wbc(0, '2026-11-20', { value: 'pending', unit: null, canonical: null, status: 'pending' }),
      ],
    });
    expect(page.all('#tabpanel-trends .lines li').map((line) => line.textContent)).toEqual(
      expect.arrayContaining([
        '6.1 10*9/L no date'.replace('10*9', '×10⁹'),
        '5 ×10⁹/L 1 Jan 2027, dated after today',
        "2100 17 Nov 2026, unit or value can't be read",
        'pending 20 Nov 2026, no result yet',
      ]),
    );
    expect(plots()).toEqual([]);
  });

  test('tests that belong here and were not seen are named; metabolites are not missed', async () => {
    await showing({ labs: [wbc(4.2, '2026-11-17')] });
    expect(text()).toContain('Not seen: Neutrophils, Platelets, MCV, ALT');
    expect(text()).not.toContain('6-TGN');
  });

  test('neutrophils in per cent alone are not called unseen', async () => {
    await showing({ labs: [result('Neutrophils %', 34, { analyte: 'neutrophils_percent' })] });
    expect(text()).toContain('Seen as a share of the white cells');
    expect(text()).not.toContain('Not seen: Neutrophils');
  });
});

describe('dose changes', () => {
  const azathioprine = (dailyDoseMg: number, start: string | null, end: string | null = null) =>
    medication('Azathioprine', { dailyDoseMg, start, end, status: end ? 'stopped' : 'active' });
  const marks = () => page.all('.dose-change').length;
  const lines = () => page.all('#tabpanel-trends section:last-child li').map((line) => line.textContent);

  test('a raise within the time plotted is a mark and a line of the list; the row it replaced did not end the drug', async () => {
    await showing({
      medications: [azathioprine(150, '2026-08-01'), azathioprine(100, '2025-03-03', '2026-07-31')],
      labs: [wbc(2.1, '2026-11-17'), wbc(6.1, '2026-05-04')],
    });
    expect(marks()).toBe(1);
    expect(page.one('svg.trend').textContent).toContain('150 mg');
    expect(lines()).toEqual(['Azathioprine 150 mg/day from 1 Aug 2026', 'Azathioprine 100 mg/day from 3 Mar 2025']);
  });

  test('an end that nothing follows is one; what is only ordered has not happened', async () => {
    await showing({
      medications: [
        azathioprine(100, '2025-03-03', '2026-09-30'),
        medication('Azathioprine', { status: 'draft', start: '2026-11-22', dailyDoseMg: 50 }),
      ],
      labs: [wbc(2.1, '2026-11-17'), wbc(6.1, '2026-05-04')],
    });
    expect(lines()).toEqual(['Azathioprine 100 mg/day ended 30 Sep 2026', 'Azathioprine 100 mg/day from 3 Mar 2025']);
  });

  test('a row without a start is said', async () => {
    await showing({ medications: [azathioprine(100, null)] });
    expect(text()).toContain('None with a date was seen.');
    expect(lines()).toEqual(['Azathioprine 100 mg/day (no start date)']);
  });
});
