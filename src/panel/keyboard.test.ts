// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawn, mounted } from './mounted.examples';
import { allopurinolFinding, annasView, finding, silentView, verdict } from './views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const noteField = () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  return field;
};

describe('focus', () => {
  test('the panel never takes it by itself, not for a critical finding and not when it opens', async () => {
    const field = noteField();
    page.panel.show(annasView());
    page.panel.open();
    await drawn();
    expect(document.activeElement).toBe(field);
  });

  test('asked for again while open, it is given the focus', () => {
    noteField();
    page.panel.show(annasView({ opened: true }));
    page.panel.open();
    expect(page.shadow().activeElement).toBe(page.one('.pill'));
  });

  test('Escape closes the panel and returns the focus to the pill', () => {
    page.panel.show(annasView({ opened: true }));
    page.one('[role=tab]').focus();
    page.press(page.one('[role=tab]'), 'Escape');
    expect(page.one('aside').hidden).toBe(true);
    expect(page.shadow().activeElement).toBe(page.one('.pill'));
  });

  test('where the overlay goes as it closes, the focus returns to the field it came from', () => {
    const field = noteField();
    page.panel.show(silentView({ opened: true }));
    page.panel.open();
    page.press(page.one('.pill'), 'Escape');
    expect(page.overlay()).toBeNull();
    expect(document.activeElement).toBe(field);
  });
});

describe("the EHR's hot-keys", () => {
  test.each(['capture', 'bubble'])('a key pressed in the panel is not heard by the page on the %s way', (phase) => {
    const hotKey = vi.fn();
    document.addEventListener('keydown', hotKey, { capture: phase === 'capture' });
    page.panel.show(annasView({ opened: true }));
    page.press(page.one('[role=tab]'), 's');
    expect(hotKey).not.toHaveBeenCalled();
    page.press(noteField(), 's');
    expect(hotKey).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', hotKey, { capture: phase === 'capture' });
  });

  test('keys the panel has no use for keep their effect', () => {
    page.panel.show(annasView({ opened: true }));
    expect(page.press(page.one('[role=tab]'), 'Enter')).toBe(true);
    expect(page.press(page.one('[role=tab]'), 'ArrowRight')).toBe(false);
  });

  test('a click in the panel does not close what the page closes on a click outside', () => {
    const outside = vi.fn();
    document.addEventListener('click', outside);
    page.panel.show(annasView());
    page.one('.pill').click();
    expect(page.one('aside').hidden).toBe(false);
    expect(outside).not.toHaveBeenCalled();
    document.removeEventListener('click', outside);
  });
});

describe('by keyboard alone', () => {
  test('arrows change the tab, and the new one has the focus', async () => {
    page.panel.show(annasView({ opened: true }));
    const [findings, read] = page.all('[role=tab]');
    findings?.focus();
    page.press(page.one('[role=tab]'), 'ArrowRight');
    await drawn();
    expect(read?.getAttribute('aria-selected')).toBe('true');
    expect(page.shadow().activeElement).toBe(read);
    expect(page.all('[role=tab][tabindex="0"]')).toEqual([read]);
  });

  test('arrows on the pill move the overlay, and so do buttons', async () => {
    page.panel.show(annasView({ opened: true }));
    expect(page.overlay()?.dataset.dock).toBe('bottom-right');
    page.press(page.one('.pill'), 'ArrowLeft');
    expect(page.overlay()?.dataset.dock).toBe('bottom-left');
    page.named('Move').click();
    await drawn();
    page.named('Top right').click();
    expect(page.overlay()?.dataset.dock).toBe('top-right');
    page.panel.clear();
    page.panel.show(annasView());
    expect(page.overlay()?.dataset.dock).toBe('top-right');
  });
});

test('only a critical finding that is new is announced', async () => {
  const heard = () => page.one('[role=status]').textContent;
  page.panel.show(annasView({ verdict: verdict([finding('W', 'warning', 'Mesalazine')]) }));
  await vi.waitFor(() => expect(heard()).toBe(''));
  page.panel.show(annasView());
  await vi.waitFor(() => expect(heard()).toBe('New critical finding: Allopurinol with azathioprine'));
  page.panel.show(annasView({ verdict: verdict([allopurinolFinding, finding('C', 'critical', 'TPMT absent')]) }));
  await vi.waitFor(() => expect(heard()).toBe('New critical finding: TPMT absent'));
});

describe('the checklist by a key', () => {
  const check = { list: 'start' as const, title: 'Azathioprine order', isOrder: false, items: [] };
  const shown = () => page.one('[role=tab][aria-selected=true]').textContent;

  test('opens on its tab without taking the focus; asked again, it takes it, and Escape gives it back', async () => {
    const field = noteField();
    page.panel.show(annasView({ check, opened: true }));
    page.panel.openChecklist(false);
    await drawn();
    expect(shown()).toBe('Checklist');
    expect(document.activeElement).toBe(field);
    page.panel.openChecklist(true);
    expect(page.shadow().activeElement).toBe(page.one('#tab-checklist'));
    page.press(page.one('#tab-checklist'), 'Escape');
    expect(page.one('aside').hidden).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  test('from another tab it comes to the front, and what she turns to afterwards stays', async () => {
    page.panel.show(annasView({ check, opened: true }));
    page.named('Trends').click();
    await drawn();
    page.panel.openChecklist(true);
    await drawn();
    expect(shown()).toBe('Checklist');
    page.named('Findings').click();
    await drawn();
    page.panel.show(annasView({ check, opened: true }));
    await drawn();
    expect(shown()).toBe('Findings');
  });
});

describe('where it sits', () => {
  test('is told when the user moves it, and not when it comes back to where she left it', () => {
    page.panel.placeAt('top-left');
    page.panel.show(annasView());
    expect(page.overlay()?.dataset.dock).toBe('top-left');
    expect(page.host.moved).not.toHaveBeenCalled();
    page.press(page.one('.pill'), 'ArrowDown');
    expect(page.host.moved).toHaveBeenCalledExactlyOnceWith('middle-left');
  });
});
