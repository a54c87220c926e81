// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { drawn, mounted } from '../mounted.examples';
import { annasView, nothingSaid } from '../views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

async function showing(said = nothingSaid): Promise<void> {
  page.panel.show(annasView({ said: { ...said, since: 42 } }));
  page.panel.open();
  page.named('What I read').click();
  await drawn();
}
const change = (element: HTMLElement, value: string, event = 'change'): void => {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new Event(event, { bubbles: true }));
};
const weight = () => page.one('.by-hand input') as HTMLInputElement;

describe('a fact that the page does not say', () => {
  const allopurinol = { list: 'medications', text: 'Allopurinol', what: '' } as const;

  test('is called misread by a button of its row', async () => {
    await showing();
    page.named('Mark as misread: Allopurinol').click();
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'misread', fact: allopurinol, is: true }, 42);
  });

  test('is named below, with the way back', async () => {
    await showing({ ...nothingSaid, misread: [allopurinol] });
    page.named('Put back').click();
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'misread', fact: allopurinol, is: false }, 42);
  });
});

describe('what stands on paper', () => {
  test('a TPMT class', async () => {
    await showing();
    const tpmt = page.all('.by-hand select')[0];
    if (!tpmt) throw new Error('expected a choice of TPMT classes, found none');
    change(tpmt, 'intermediate');
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'enter', entered: { tpmt: 'intermediate' } }, 42);
  });

  test('a weight', async () => {
    await showing();
    change(weight(), '71.5', 'input');
    await drawn();
    page.one('.by-hand form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(page.host.say).toHaveBeenCalledWith({ kind: 'enter', entered: { weightKg: 71.5 } }, 42);
  });

  test.each(['754', '7', '71,5', '71 lb', 'heavy'])('a weight of “%s” is refused, and named', async (typed) => {
    await showing();
    change(weight(), typed, 'input');
    await drawn();
    page.one('.by-hand form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(page.host.say).not.toHaveBeenCalled();
    expect(page.one('#weight-problem').textContent).toContain(`found “${typed}”`);
  });
});
