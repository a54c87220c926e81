import { describe, expect, test } from 'vitest';
import type { Undecided, Verdict } from '../rules';
import { type ChartSession, newSession } from './chart-session';
import { receive } from './receive';
import { badgeOf, type Effect, type House, type Judge, respond, viewOf } from './respond';
import { hearSaying } from './said';
import { frame, medication, noCheck, openCheck, patient, reading, result } from './testing/readings';

const shipped: House = { notes: 'folded', pill: 'always', announce: true, laboratory: null, featuresOff: [] };
const undecided: Undecided = {
  id: 'X',
  severity: 'critical',
  title: '',
  missing: [],
  known: null,
  urgent: false,
};
const saying = (open: Undecided[], house: Partial<House>): Judge => ({
  today: '2026-11-22',
  house: { ...shipped, ...house },
  evaluate: (): Verdict => ({
    findings: [],
    undecided: open,
    stated: [],
    ruleSet: { version: '1', reviewed: '', reviewBy: '', outOfDate: false },
  }),
  check: () => noCheck,
  guide: () => [],
  dose: () => ({ taken: null, advised: null }),
});
const ada: ChartSession = receive(newSession(0), 0, {
  kind: 'reading',
  generation: 1000,
  reading: reading({
    frame: frame({ loadedAt: 1 }),
    patient: patient('Ada'),
    medications: [medication('azathioprine')],
    labs: [result('tpmt_activity', 20, { name: 'TPMT activity', text: 'TPMT activity 20 U/mL', unit: 'U/mL' })],
  }),
});
const kinds = (effects: Effect[]): string[] => effects.map(({ kind }) => kind);

describe('the laboratory of the house', () => {
  const judge = saying([undecided], { laboratory: 'arup' });
  const tpmt = (session: ChartSession) => viewOf(session, judge)?.chart.pharmacogenetics.tpmt;

  test('classes an activity where nobody has chosen one, and is named', () => {
    expect(tpmt(ada)).toMatchObject({ phenotype: 'intermediate', basis: 'ARUP (from December 2015)' });
    expect(viewOf(ada, judge)?.said.laboratory).toBe('arup');
  });

  test('gives way to the one chosen for the patient, and to “not known”', () => {
    const chosen = hearSaying(ada, { kind: 'laboratory', id: 'older-us-assay' }, ada.said.since, 2000);
    expect(tpmt(chosen)).toMatchObject({ phenotype: 'normal' });
    const notKnown = hearSaying(ada, { kind: 'laboratory', id: '' }, ada.said.since, 2000);
    expect(tpmt(notKnown)).toMatchObject({ phenotype: null });
  });
});

describe('the pill for warnings only', () => {
  const only = { pill: 'warnings' } as const;

  test('is not shown for what can’t be told, and the badge says it all the same', () => {
    const judge = saying([undecided], only);
    expect(kinds(respond(newSession(0), ada, judge))).not.toContain('show');
    expect(badgeOf(viewOf(ada, judge))).toEqual({ kind: 'cannot-tell' });
  });

  test('is shown for an urgent question, for an order with something open, and to whoever asks', () => {
    expect(kinds(respond(newSession(0), ada, saying([{ ...undecided, urgent: true }], only)))).toContain('show');
    const ordering = { ...noCheck, isOrder: true, items: [openCheck('hiv')] };
    expect(kinds(respond(newSession(0), ada, { ...saying([], only), check: () => ordering }))).toContain('show');
    expect(kinds(respond(ada, { ...ada, opened: true }, saying([undecided], only), 'panel'))).toContain('show');
  });
});

test('a checklist that the policy has taken away is not made', () => {
  expect(viewOf(ada, saying([], {}))?.check).not.toBeNull();
  expect(viewOf({ ...ada, opened: true }, saying([], { featuresOff: ['checklist'] }))?.check).toBeNull();
});
