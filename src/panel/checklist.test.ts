// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckResult, OrderCheck } from '../rules';
import { drawn, mounted } from './mounted.examples';
import { annasView, evidence, nothingSaid } from './views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const item = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  label: id,
  asks: `asked of ${id}`,
  severity: 'warning',
  status: 'unmet',
  detail: `what ${id} lacks`,
  inputs: [],
  missing: [],
  byHand: false,
  ...more,
});
const order = (...items: CheckResult[]): OrderCheck => ({
  list: 'start',
  title: 'Azathioprine order',
  isOrder: true,
  items,
});
const tpmt = item('tpmt', { label: 'TPMT', severity: 'critical' });
const talk = item('malignancy-talk', { label: 'Risk of cancer explained', byHand: true });
const count = item('cbc', {
  label: 'Blood count',
  status: 'met',
  detail: 'WBC 6.1',
  inputs: [{ label: 'WBC 6.1 ×10⁹/L, 17 Nov 2026', evidence: evidence('WBC 6.1', 'Results') }],
});
const view = (check: OrderCheck, closed = nothingSaid.closed) =>
  annasView({ check, said: { ...nothingSaid, since: 42, closed } });
const statusOf = (id: string) => page.one(`[data-check="${id}"]`).dataset.status;
const pill = () => page.one('.pill');
const atSign = (isReached: boolean) =>
  page.panel.sign({ box: { left: 300, top: 300, width: 80, height: 30 }, isReached });

describe('an order on the screen', () => {
  test('turns the pill into a line; the counts are still heard', () => {
    page.panel.show(view(order(tpmt, talk, count)));
    expect(pill().textContent).toContain('Azathioprine order: 2 of 3 checks open, 1 critical');
    expect(pill().getAttribute('aria-label')).toBe(
      'Thioguard: Azathioprine order: 2 of 3 checks open, 1 critical. Findings: 1 critical, 1 warning',
    );
  });

  test('opens the panel at the checklist, with each item and its status', async () => {
    page.panel.show(view(order(tpmt, talk, count)));
    pill().click();
    await drawn();
    expect(page.one('[role="tab"][aria-selected="true"]').textContent).toBe('Checklist');
    expect([statusOf('tpmt'), statusOf('malignancy-talk'), statusOf('cbc')]).toEqual(['unmet', 'unmet', 'met']);
    expect(page.one('[data-readiness]').textContent).toBe('Not ready: TPMT and Risk of cancer explained open');
  });

  test('a tick closes what is not critical, for the patient shown', async () => {
    page.panel.show(view(order(talk)));
    page.panel.open();
    await drawn();
    const box = page.one('input[type="checkbox"]') as HTMLInputElement;
    expect(box.getAttribute('aria-label')).toBe('Risk of cancer explained: asked of malignancy-talk');
    box.click();
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'check', id: 'malignancy-talk', closed: { reason: null } }, 42);
  });

  test('copied at once, the note says what the screen says, though the worker has not answered', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    page.panel.show(view(order(talk)));
    page.panel.open();
    await drawn();
    page.one('input[type="checkbox"]').click();
    await drawn();
    page.named('Copy as a note').click();
    expect(page.one('[data-readiness]').textContent).toBe('Ready');
    expect(copied.mock.lastCall?.[0]).toContain('Azathioprine order: Ready');
  });

  test('a critical item has no tick: it closes with a reason alone', async () => {
    page.panel.show(view(order(tpmt)));
    page.panel.open();
    await drawn();
    expect(page.all('input[type="checkbox"]')).toEqual([]);
    const reasons = page.one('select') as HTMLSelectElement;
    reasons.value = 'Agreed with the specialist';
    reasons.dispatchEvent(new Event('change', { bubbles: true }));
    expect(page.host.say).toHaveBeenCalledWith(
      { kind: 'check', id: 'tpmt', closed: { reason: 'Agreed with the specialist' } },
      42,
    );
  });

  test('closed with a reason it is ready with reasons; ticked alone a critical item stays open', async () => {
    page.panel.show(view(order(tpmt), { tpmt: { reason: 'seen on paper', at: 0 } }));
    page.panel.open();
    await drawn();
    expect(page.one('[data-readiness]').textContent).toBe('Ready with reasons');
    page.panel.show(view(order(tpmt), { tpmt: { reason: null, at: 0 } }));
    await drawn();
    expect(page.one('[data-readiness]').textContent).toBe('Not ready: TPMT open');
  });
});

describe('at the control that signs', () => {
  test('what is open stands beside it, and goes when focus and pointer do', async () => {
    page.panel.show(view(order(tpmt, count)));
    atSign(false);
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
    atSign(true);
    await drawn();
    expect(page.all('[data-check]').map(({ dataset }) => dataset.check)).toEqual(['tpmt']);
    expect(page.one('aside').hidden).toBe(true);
    atSign(false);
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
  });

  test('nothing stands there where all is met, or where no order is on the screen', async () => {
    atSign(true);
    page.panel.show(view(order(count)));
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
    page.panel.show(view({ ...order(tpmt), isOrder: false }));
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
  });

  test('closed by the user it stays away until the list says something else', async () => {
    page.panel.show(view(order(tpmt, talk)));
    atSign(true);
    await drawn();
    page.named('Close panel').click();
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
    atSign(false);
    atSign(true);
    await drawn();
    expect(page.all('[data-check]')).toEqual([]);
    page.panel.show(view(order(tpmt, talk, item('weight'))));
    await drawn();
    expect(page.all('[data-check]')).toHaveLength(3);
  });

  test('of another patient nothing is left', async () => {
    page.panel.show(view(order(tpmt)));
    atSign(true);
    page.panel.clear();
    await drawn();
    expect(page.overlay()).toBeNull();
  });
});
