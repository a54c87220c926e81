import { describe, expect, test } from 'vitest';
import type { CheckResult, OrderCheck } from '../rules';
import { noteOf, readinessInWords, readinessOf, summaryOf } from '.';

const item = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  label: id.toUpperCase(),
  asks: `asked of ${id}`,
  severity: 'warning',
  status: 'unmet',
  detail: `lack of ${id}`,
  inputs: [],
  missing: [],
  byHand: false,
  ...more,
});
const critical = item('tpmt', { severity: 'critical' });
const met = item('cbc', {
  status: 'met',
  detail: 'WBC 6.1 ×10⁹/L, 17 Nov 2026',
  inputs: [
    {
      label: 'WBC',
      evidence: { text: '', place: 'Results › Blood count', mark: 1, frameId: 0, screen: '', at: 0, onScreen: true },
    },
  ],
});
const idle = item('pregnancy', { status: 'not-applicable' });
const unseen = item('hiv', { status: 'unknown', missing: ['labs'] });
const check = (...items: CheckResult[]): OrderCheck => ({
  list: 'start',
  title: 'Azathioprine order',
  isOrder: true,
  items,
});
const ticked = { reason: null, at: 0 };

describe('how the list stands', () => {
  test.each([
    ['all met', [met, idle], {}, 'ready'],
    ['a tick for what no screen tells', [item('talk', { byHand: true })], { talk: ticked }, 'ready'],
    ['a tick for what was not seen', [unseen], { hiv: ticked }, 'ready'],
    ['a tick alone for what is critical', [critical], { tpmt: ticked }, 'not-ready'],
    ['a reason for what is critical', [critical], { tpmt: { reason: 'on paper', at: 0 } }, 'ready-with-reasons'],
    [
      'a reason for what is met by now',
      [{ ...critical, status: 'met' }],
      { tpmt: { reason: 'on paper', at: 0 } },
      'ready',
    ],
    ['something not seen', [met, unseen], {}, 'not-ready'],
  ] as const)('%s', (_, items, closed, is) => expect(readinessOf(items, closed).is).toBe(is));

  test('in words', () => {
    expect(readinessInWords(readinessOf([critical], {}))).toBe('Not ready: TPMT open');
    expect(readinessInWords(readinessOf([critical, unseen, item('skin'), item('vzv')], {}))).toBe(
      'Not ready: TPMT, HIV and 2 more open',
    );
    expect(summaryOf(check(critical, met, idle, unseen), {})).toBe(
      'Azathioprine order: 2 of 3 checks open, 1 critical',
    );
    expect(summaryOf(check(unseen), {})).toBe('Azathioprine order: 1 of 1 check open');
    expect(summaryOf(check(met), {})).toBe('Azathioprine order: ready');
  });
});

test('the note holds every item with value, place and date, the reasons, and the version of the rules', () => {
  const note = noteOf({
    chart: {
      now: '2026-11-22',
      patient: {
        name: 'MARSHALL, Anna',
        birthDate: '1961-03-14',
        ageYears: 65,
        sex: 'female',
        identifiers: ['4471203'],
        weightKg: null,
        weightDate: null,
        heightCm: null,
      },
    },
    check: check(critical, unseen, met, idle),
    closed: { tpmt: { reason: 'Seen on paper', at: 1 } },
    ruleSet: { version: '2026.11.2', reviewed: '2026-11-22', reviewBy: '2027-11-22', outOfDate: false },
    clock: () => '14:05',
  });
  expect(note.split('\n')).toEqual([
    'Azathioprine order: Not ready: HIV open',
    'Thioguard checklist, 2026-11-22, MARSHALL, Anna, born 1961-03-14, 4471203',
    '- TPMT: closed by hand at 14:05: Seen on paper (lack of tpmt)',
    "- HIV: OPEN, can't tell (lack of hiv)",
    '- CBC: met (WBC 6.1 ×10⁹/L, 17 Nov 2026; read in Results › Blood count)',
    '- PREGNANCY: does not apply',
    'Rule set 2026.11.2, reviewed 2026-11-22. Read from the screen; decision support, not a clearance.',
  ]);
});
