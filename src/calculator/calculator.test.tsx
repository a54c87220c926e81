// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Prefill } from '../dosing';
import { Calculator } from '.';

const TODAY = '2026-11-22';

const filledFor = (patient: string, weight: string, more: Partial<Prefill> = {}): Prefill => ({
  patient,
  fields: { weight, tpmt: 'normal', intent: 'maintain', current: '100' },
  readFrom: { weight: { text: `${weight} kg`, place: 'patient banner', at: null, day: '2026-11-17', evidence: null } },
  findings: [],
  ...more,
});

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (prefill: Prefill | null = null) =>
  act(() => render(<Calculator today={TODAY} prefill={prefill} />, root));
const one = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`expected ${selector} in the calculator, found none`);
  return found;
};
const dose = (): string | null => one('output').textContent;
const type = (selector: string, value: string, event = 'input') =>
  act(() => {
    const field = one<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });

describe('live as one types', () => {
  test('empty: what to fill in; then the dose, its plan and its tables', async () => {
    await show();
    expect(dose()).toBe('Type the weight and pick TPMT.');
    await type('#dose-weight', '70');
    expect(dose()).toBe('Can’t be calculated');
    await type('#dose-tpmt', 'normal', 'change');
    expect(dose()).toBe('Azathioprine 125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg');
    expect([...root.querySelectorAll('.detail')].map(({ textContent }) => textContent)).toEqual([
      'Begin with 50 mg/day (1 × 50 mg); 125 mg/day from 6 Dec 2026',
      'Range 105–175 mg/day',
    ]);
    expect(one('svg[role="img"]').getAttribute('aria-label')).toMatch(/^Dose: 50 mg from 22 Nov 2026, 100 mg from/);
    expect(root.querySelectorAll('svg .test').length).toBeGreaterThan(9);
    expect(one('caption').textContent).toBe('Plan');
  });

  test('a field that can’t be used is named, marked and described, and no result stands beside it', async () => {
    await show();
    await type('#dose-weight', '70,5');
    await type('#dose-tpmt', 'normal', 'change');
    const weight = one('#dose-weight');
    expect(weight.getAttribute('aria-invalid')).toBe('true');
    expect(one(`#${weight.getAttribute('aria-describedby')}`).textContent).toContain('70.5');
    expect(dose()).toBe('Not calculated: check the fields marked.');
    expect(root.querySelector('table, svg, .reasons, .hand-out')).toBeNull();
  });

  test('TPMT by diplotype, and by activity with its laboratory', async () => {
    await show();
    await type('#dose-weight', '70');
    await type('#dose-tpmt', 'diplotype', 'change');
    await type('[aria-label="TPMT diplotype"]', '*1/*3A');
    expect(dose()).toContain('Azathioprine 50 mg/day');
    await type('#dose-tpmt', 'activity', 'change');
    await type('#dose-tpmtActivity', '30 U/mL');
    expect(dose()).toBe('Can’t be calculated');
    await type('#dose-tpmtLab', 'arup', 'change');
    expect(dose()).toContain('Azathioprine 125 mg/day');
  });

  test('folded fields say what they hold, and open where one of them can’t be used', async () => {
    await show();
    const details = () => one<HTMLDetailsElement>('.dose-form details:nth-of-type(2)');
    await type('#dose-wbc', '5.2');
    expect(details().open).toBe(false);
    expect(details().querySelector('summary')?.textContent).toBe('Latest results: White cells 5.2');
    await type('#dose-wbc', '5,2');
    expect(details().open).toBe(true);
  });

  test('what stands against a dose is said with the answer, and once', async () => {
    await show();
    await type('#dose-weight', '70');
    await type('#dose-tpmt', 'poor', 'change');
    expect(one('.answer').textContent).toMatch(/^Contraindicated: no dosecritical TPMT absent or very low.*AZA-CI-01/);
    expect(root.textContent?.match(/AZA-CI-01/g)).toHaveLength(1);
  });

  test('a dose in use that the range allows need not change', async () => {
    await show(
      filledFor('Ada', '70', { fields: { weight: '70', tpmt: 'normal', intent: 'maintain', current: '150' } }),
    );
    expect(one('.detail').textContent).toBe('150 mg/day in use lies in the range: it need not change');
    expect(root.textContent).not.toContain('down from');
  });

  test('one can type at once where it is known that no chart fills it, and nobody is pulled away', async () => {
    await show();
    expect(document.activeElement).toBe(document.body);
    await act(() => render(<Calculator today={TODAY} prefill={null} isAlone />, root));
    expect(document.activeElement?.id).toBe('dose-weight');
  });

  test('a taper asks for what speaks against it', async () => {
    await show();
    await type('#dose-weight', '100');
    await type('#dose-tpmt', 'normal', 'change');
    await type('#dose-intent', 'taper', 'change');
    await type('#dose-current', '200');
    expect(dose()).toContain('150 mg/day');
    await act(() => one<HTMLInputElement>('.before-taper input').click());
    expect(dose()).toBe('Contraindicated: no dose');
    expect(root.textContent).toContain('AZA-LT-02');
  });
});

describe('filled from a chart', () => {
  test('each value says where it was read, until it is edited', async () => {
    await show(filledFor('Ada', '70'));
    expect(root.textContent).toContain('70 kg, 17 Nov 2026 (patient banner)');
    expect(dose()).toContain('125 mg/day');
    await type('#dose-weight', '60');
    expect(root.textContent).not.toContain('patient banner');
  });

  test('a new reading of the same patient leaves what was typed; another patient leaves nothing of it', async () => {
    await show(filledFor('Ada', '70'));
    await type('#dose-weight', '60');
    await show(filledFor('Ada', '71'));
    expect(one<HTMLInputElement>('#dose-weight').value).toBe('60');
    await show(filledFor('Bert', '90'));
    expect(one<HTMLInputElement>('#dose-weight').value).toBe('90');
    await show(null);
    expect(one<HTMLInputElement>('#dose-weight').value).toBe('');
    expect(dose()).toBe('Type the weight and pick TPMT.');
  });

  test('a finding of the chart stops the dose; one about a field that was edited does not', async () => {
    const finding = (id: string) => ({ id, severity: 'critical' as const, text: `stop: ${id}`, sources: ['SEED'] });
    await show(filledFor('Ada', '70', { findings: [finding('AZA-LAB-01')] }));
    expect(dose()).toBe('Contraindicated: no dose');
    await type('#dose-wbc', '6');
    expect(dose()).toContain('125 mg/day');
    await show(filledFor('Bert', '70', { findings: [finding('AZA-SYM-01')] }));
    await type('#dose-wbc', '6');
    expect(dose()).toBe('Contraindicated: no dose');
  });
});
