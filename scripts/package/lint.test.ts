import { expect, test } from 'vitest';
import { knownWarnings, sortReport } from './lint';

const report = (errors: object[], warnings: object[]) => sortReport(JSON.stringify({ errors, warnings }));

test('an error is told with its place', () => {
  const error = { code: 'MANIFEST_FIELD_REQUIRED', message: '"/name" is required', file: 'manifest.json' };
  expect(report([error], [])).toEqual({
    errors: ['manifest.json: MANIFEST_FIELD_REQUIRED: "/name" is required'],
    unexplained: [],
  });
});

test('a known warning passes where it is known, and nowhere else', () => {
  const unsafe = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', line: 1 };
  const warnings = ['panel.js', 'chunks/popup--9ftA4b3.js', 'content-scripts/chart.js'].map((file) => ({
    ...unsafe,
    file,
  }));
  expect(report([], warnings).unexplained).toEqual([
    'content-scripts/chart.js:1: UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  ]);
});

test('a warning of a new kind is not explained; every known one is, in words', () => {
  expect(report([], [{ code: 'DANGEROUS_EVAL', message: 'eval', file: 'background.js' }]).unexplained).toHaveLength(1);
  for (const { why } of knownWarnings) expect(why.length).toBeGreaterThan(20);
});
