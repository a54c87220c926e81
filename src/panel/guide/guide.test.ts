// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { GuideTopic } from '../../rules';
import { drawn, mounted } from '../mounted.examples';
import { annasView } from '../views.examples';

let page = mounted();
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
  page = mounted();
});

const topic = (id: string, more: Partial<GuideTopic> = {}): GuideTopic => ({
  id,
  title: `About ${id}`,
  points: [{ says: `What to do in ${id}.` }],
  sources: ['SEED'],
  others: [],
  statements: ['S35'],
  reviewed: '2026-11-22',
  isCalledFor: false,
  ...more,
});
const zoster = topic('zoster', {
  isCalledFor: true,
  points: [{ says: 'Consider pausing azathioprine.' }],
  others: [{ source: 'ENG', says: 'Contact is reported as well.' }],
});

async function showing(...topics: GuideTopic[]): Promise<void> {
  page.panel.show(annasView({ topics }));
  page.panel.open();
  page.named('Guide').click();
  await drawn();
}
const shown = () =>
  (page.all('details.topic') as HTMLDetailsElement[]).map(({ dataset, open }) => [dataset.topic, open]);

async function searchFor(words: string): Promise<void> {
  const field = page.one('input[type="search"]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

test('what this chart calls for comes first and is unfolded', async () => {
  await showing(topic('taper'), zoster);
  expect(shown()).toEqual([
    ['zoster', true],
    ['taper', false],
  ]);
});

test('a topic says its points, what others say, its source and its statements', async () => {
  await showing(zoster);
  const text = page.one('[data-topic="zoster"]').textContent;
  expect(text).toContain('Consider pausing azathioprine.');
  expect(text).toContain('Contact is reported as well. (ENG)');
  expect(text).toContain('Source SEED, statements S35; reviewed 22 Nov 2026');
});

test('a search looks in all that topics say, and tells how many it found', async () => {
  await showing(topic('taper'), zoster);
  await searchFor(' Pausing ');
  expect(shown()).toEqual([['zoster', true]]);
  expect(page.one('#tabpanel-guide [role="status"]').textContent).toBe('1 topic');
  await searchFor('kidney stone');
  expect(shown()).toEqual([]);
  expect(page.one('#tabpanel-guide [role="status"]').textContent).toBe('0 topics');
});
