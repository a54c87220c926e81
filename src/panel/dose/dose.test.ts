// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { doseBy } from '../../dosing';
import { evaluate } from '../../rules';
import { type ChartBuilder, chart } from '../../rules/testing';
import { drawn, mounted } from '../mounted.examples';
import { annasView, nothingSaid } from '../views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const seventy = chart().weighing(70).tpmt('normal').nudt15('normal').with('egfr', 90, 'mL/min');
const taking = (mg: number, given = seventy): ChartBuilder =>
  given.taking(`azathioprine ${mg} mg daily`, { dailyDoseMg: mg });

/** The tab as it stands for this chart, in the words of a person who reads it. */
async function tabOf(given: ChartBuilder): Promise<HTMLElement> {
  const built = given.build();
  const verdict = evaluate(built);
  page.panel.show(annasView({ chart: built, verdict, dose: doseBy({})(built, verdict) }));
  page.panel.open();
  page.named('Dose').click();
  await drawn();
  return page.one('#tabpanel-dose');
}
const bar = (): string | null => page.one('svg.dose-bar').getAttribute('aria-label');
const hasBar = (): boolean => page.all('svg.dose-bar').length > 0;

describe('the dose in use against the range, as a bar and in words', () => {
  test('in the range', async () => {
    const tab = await tabOf(taking(150));
    expect(tab.textContent).toContain('In use: Azathioprine 150 mg/day (2.14 mg/kg/day)');
    expect(tab.textContent).toContain('150 mg/day in use lies in the range: it need not change');
    expect(page.one('.standing').textContent).toBe('In the range');
    expect(bar()).toBe('Dose in mg a day: in use 150 mg; range 105 to 175 mg; suggested 125 mg; In the range.');
  });

  test('the suggestion with its tablets', async () => {
    const tab = await tabOf(taking(50));
    expect(page.one('.dose h2').textContent).toBe('Azathioprine 125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg');
    expect(tab.textContent).toContain('Below the range');
  });

  test('above, with the rule and its sources', async () => {
    const tab = await tabOf(taking(200));
    expect(page.one('.standing').textContent).toBe('Above the range');
    expect(tab.textContent).toMatch(
      /200 mg\/day in use is 2\.86 mg\/kg\/day: above the range.*AZA-DOSE-02; SEED, LABEL/,
    );
  });

  test('far above', async () => {
    await tabOf(taking(300));
    expect(page.one('.standing').textContent).toBe('Far above the range');
  });

  test('genes make the range smaller, and the words say so', async () => {
    const tab = await tabOf(taking(50, chart().weighing(70).tpmt('intermediate').nudt15('normal')));
    expect(bar()).toContain('range 42 to 98 mg');
    expect(tab.textContent).toContain('AZA-PGX-03');
  });

  test('an order is set against a start, with its first step', async () => {
    const tab = await tabOf(seventy.ordering('azathioprine 150 mg daily', { dailyDoseMg: 150 }));
    expect(tab.textContent).toContain('Begin with 50 mg/day (1 × 50 mg)');
    expect(tab.textContent).toContain('Being ordered: Azathioprine');
  });
});

describe('where there is no dose', () => {
  test('allopurinol: “do not give” first, and neither a number nor a bar beside it', async () => {
    const tab = await tabOf(taking(150).taking('allopurinol 300 mg daily'));
    const [first] = tab.children;
    expect(first?.textContent).toMatch(/^Do not giveContraindicated: no dosecritical Allopurinol/);
    expect(first?.querySelector('h2')?.textContent).not.toMatch(/\d/);
    expect(hasBar()).toBe(false);
    expect(tab.textContent?.match(/AZA-INT-01/g)).toHaveLength(1);
  });

  test('low white cells: not for now', async () => {
    const tab = await tabOf(taking(100).with('wbc', 3.2, '10^9/L'));
    expect(tab.children[0]?.textContent).toMatch(/^Do not give for nowWithhold: no dose suggested/);
    expect(hasBar()).toBe(false);
  });

  test('no weight: no range, said with the way to enter it by hand', async () => {
    const tab = await tabOf(taking(150, chart().tpmt('normal')));
    expect(tab.children[0]?.textContent).toMatch(/^No range/);
    expect(tab.querySelector('.missing')?.textContent).toContain('No weight seen');
    expect(hasBar()).toBe(false);
    page.named('Enter by hand under What I read').click();
    await drawn();
    expect(page.one('#tab-read').getAttribute('aria-selected')).toBe('true');
  });

  test('what was not seen is named beside a dose too', async () => {
    const tab = await tabOf(taking(150, chart().weighing(70).tpmt('normal')));
    expect(tab.querySelector('.missing')?.textContent).toContain('NUDT15 not seen');
    expect(tab.querySelector('.missing')?.textContent).toContain('eGFR not seen');
  });

  test('mercaptopurine: what is in use, and that no range here is its own', async () => {
    const tab = await tabOf(seventy.taking('mercaptopurine 50 mg daily', { dailyDoseMg: 50 }));
    expect(tab.textContent).toContain('In use: Mercaptopurine 50 mg/day (0.71 mg/kg/day)');
    expect(tab.textContent).toContain('a dose of mercaptopurine is not judged');
    expect(hasBar()).toBe(false);
  });

  test('no thiopurine', async () => {
    const tab = await tabOf(seventy.taking('lisinopril 5 mg daily'));
    expect(tab.textContent).toContain('where azathioprine is in use or being ordered');
  });
});

test('each value leads to its place on the page', async () => {
  await tabOf(taking(150));
  page.named('egfr 90 mL/min, 17 Nov 2026 (Results)').click();
  expect(page.host.reveal).toHaveBeenCalledWith(expect.objectContaining({ place: 'Results' }));
});

describe('what the panel asks for', () => {
  const asked = () => page.host.look.mock.calls.at(-1);
  test('the dose while it is open, the guide with its tab, nothing once it is closed', async () => {
    page.panel.show(annasView());
    expect(page.host.look).not.toHaveBeenCalled();
    page.panel.open();
    expect(asked()).toEqual([['dose'], 1]);
    page.named('Guide').click();
    await drawn();
    expect(asked()).toEqual([['dose', 'guide'], 1]);
    page.panel.show(annasView({ dose: { taken: null, advised: null }, topics: [] }));
    page.panel.close();
    expect(asked()).toEqual([[], 1]);
  });

  test('once the view has it, nothing more', async () => {
    page.panel.show(annasView());
    page.panel.open();
    page.panel.show(annasView({ dose: { taken: null, advised: null } }));
    expect(page.host.look).toHaveBeenCalledTimes(1);
  });

  test('again where a view comes without it, as of another patient', async () => {
    page.panel.show(annasView());
    page.panel.open();
    page.panel.show(annasView({ dose: { taken: null, advised: null } }));
    page.panel.show(annasView({ said: { ...nothingSaid, since: 7 } }));
    expect(asked()).toEqual([['dose'], 7]);
  });

  test('until the answer has come it says that it is coming', async () => {
    page.panel.show(annasView());
    page.panel.open();
    page.named('Dose').click();
    await drawn();
    expect(page.one('#tabpanel-dose').textContent).toBe('Calculating…');
  });
});
