import { expect, test } from 'vitest';
import { headLinesOf } from './head-lines';
import { group, heading, table } from './screens.examples';

test('headings and the first lines below them, each once', () => {
  const blocks = [
    heading('Chart summary'),
    group(['Chart summary'], ['EXAMPLE, Ada', 'seen today']),
    table(['Chart summary', 'Medications'], ['azathioprine', '50 mg']),
  ];
  expect(headLinesOf(blocks)).toEqual([
    'Chart summary',
    'EXAMPLE, Ada | seen today',
    'Medications',
    'azathioprine | 50 mg',
  ]);
});

test('twenty lines at most, and no paragraphs', () => {
  const rows = Array.from({ length: 50 }, (_, at) => [`row ${at}`]);
  const lines = headLinesOf([group([], ['x'.repeat(201)]), table(['Results'], ...rows)]);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toBe('Results');
});
