import { expect, test } from 'vitest';
import type { TabStatus } from '../session';
import { stateInWords } from './words';

const read = (more: Partial<Extract<TabStatus, { kind: 'read' }>> = {}): TabStatus => ({
  kind: 'read',
  patient: 'Ada Example',
  therapy: 'on-treatment',
  critical: 0,
  warnings: 0,
  undecided: 0,
  setAside: 0,
  ...more,
});

test.each([
  [read({ critical: 1 }), 'Reading Ada Example: 1 critical finding'],
  [read({ critical: 2, warnings: 1 }), 'Reading Ada Example: 2 critical findings, 1 warning'],
  [read({ setAside: 2 }), 'Reading Ada Example: 2 set aside'],
  [read({ warnings: 1, setAside: 1 }), 'Reading Ada Example: 1 warning, 1 set aside'],
  [read({ undecided: 12 }), 'Reading Ada Example: 12 checks could not be done'],
  [read({ therapy: 'none' }), 'Reading Ada Example. No thiopurine on this chart'],
  [read({ therapy: 'unknown' }), 'Reading Ada Example. No thiopurine seen; the medication list was not seen whole'],
  [read({ patient: null, therapy: 'none' }), 'Reading this page, no patient named. No thiopurine on this chart'],
  [{ kind: 'paused' } as const, 'Paused on this tab'],
  [{ kind: 'unreadable' } as const, 'This chart can’t be read'],
])('in words: %j', (status, words) => expect(stateInWords('site', true, status)).toBe(words));

test('a site where Thioguard is not used, a page of the browser, a page the browser keeps to itself', () => {
  const waiting: TabStatus = { kind: 'waiting' };
  expect(stateInWords('site', false, waiting)).toBe('Not used on this site');
  expect(stateInWords('browser-page', false, waiting)).toBe('This page can’t be used: browser page');
  expect(stateInWords('unknown', false, waiting)).toMatch(/icon in the toolbar/);
});
