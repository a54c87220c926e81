import { describe, expect, test } from 'vitest';
import type { Chart, FrameReading } from '../chart';
import type { Finding, Verdict } from '../rules';
import { assembleChart } from './assemble';
import { type ChartSession, newSession } from './chart-session';
import { panelStateOf } from './panel-state';
import { receive } from './receive';
import { badgeOf, type Effect, hostFrame, type Judge, respond, viewOf } from './respond';
import { hearLook, hearSaying, nothingSaid } from './said';
import { tabStatus } from './tab-status';
import { frame, inner, medication, noCheck, noDose, openCheck, patient, reading } from './testing/readings';

const START = 1_000_000;
const ada = patient('Ada Example');
const finding = (severity: Finding['severity']): Finding => ({
  id: `X-${severity}`,
  severity,
  title: '',
  detail: '',
  action: '',
  inputs: [],
  rule: '',
  sources: [],
  others: [],
  weighs: [],
  standsFor: [],
  partOf: null,
  statements: [],
});
const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  findings: [],
  undecided: [],
  stated: [],
  ruleSet: { version: '1', reviewed: '', reviewBy: '', outOfDate: false },
  ...more,
});
const undecided: Verdict['undecided'][number] = {
  id: 'X',
  severity: 'critical',
  title: '',
  missing: [],
  known: null,
  urgent: false,
};

/** Finds something critical where azathioprine is on the chart. */
const judge: Judge = {
  today: '2026-11-22',
  evaluate: (chart) => verdict({ findings: chart.therapy.state === 'on-treatment' ? [finding('critical')] : [] }),
  check: () => noCheck,
  guide: () => [],
  dose: (chart) => ({ ...noDose, taken: { mgPerDay: chart.medications.length, mgPerKg: null } }),
};
const shows = (session: ChartSession, generation: number, more: Partial<FrameReading>, frameId = 0): ChartSession =>
  receive(session, frameId, {
    kind: 'reading',
    generation,
    reading: reading({ frame: frame({ loadedAt: START }), patient: ada, ...more }),
  });
const inWords = (effects: Effect[]): string[] =>
  effects.map((effect) => ('frameId' in effect ? `${effect.kind} ${effect.frameId}` : effect.kind));

const azathioprine = { medications: [medication('azathioprine')] };
const fresh = newSession(START);
const loud = shows(fresh, START + 1, azathioprine);
/** The same chart, the finding set aside. */
const aside = hearSaying(
  loud,
  {
    kind: 'set-aside',
    id: 'X-critical',
    as: { reason: { code: 'benefit', comment: null }, seen: { severity: 'critical', weighs: [] } },
  },
  loud.said.since,
  START + 2,
);

describe('the panel’s state', () => {
  const chart = (more: Partial<Chart> = {}): Chart => ({ ...assembleChart(fresh, '2026-11-22'), ...more });
  test.each([
    ['critical', chart(), verdict({ findings: [finding('critical')], undecided: [undecided] }), 'findings'],
    ['nothing fired, checks not done', chart(), verdict({ undecided: [undecided] }), 'cannot-tell'],
    ['information alone, everything decided', chart(), verdict({ findings: [finding('info')] }), 'findings'],
    ['a patient’s chart drawn on a canvas', chart({ patient: ada, unreadable: ['a canvas'] }), verdict(), 'unreadable'],
    ['a canvas on a page of nobody', chart({ unreadable: ['a canvas'] }), verdict(), 'silent'],
    ['nothing', chart(), verdict(), 'silent'],
  ] as const)('%s', (_what, of, said, state) => expect(panelStateOf(of, said, noCheck, nothingSaid(0))).toBe(state));

  test('an order with talks that are still to be had is no silence, and silence once they were', () => {
    const order = { ...noCheck, isOrder: true, items: [openCheck('malignancy-talk')] };
    expect(panelStateOf(chart(), verdict(), order, nothingSaid(0))).toBe('cannot-tell');
    const closed = { 'malignancy-talk': { reason: null, at: 1 } };
    expect(panelStateOf(chart(), verdict(), order, { ...nothingSaid(0), closed })).toBe('silent');
  });
});

describe('what follows from a change', () => {
  test('something to show goes to the host, with the badge', () => {
    expect(inWords(respond(fresh, loud, judge))).toEqual(['clear 0', 'show 0', 'badge']);
  });

  test('nothing to say shows nothing', () => {
    const silent = shows(fresh, START + 1, { medications: [medication('lisinopril')] });
    expect(inWords(respond(fresh, silent, judge))).toEqual(['clear 0', 'badge']);
  });

  test('unless the user asked; asked again, the panel takes the focus', () => {
    const silent = shows(fresh, START + 1, {});
    const asked = { ...silent, opened: true };
    expect(inWords(respond(silent, asked, judge, 'panel'))).toEqual(['show 0', 'badge']);
    expect(inWords(respond(asked, { ...asked }, judge, 'panel'))).toEqual(['show 0', 'open 0', 'badge']);
    const checklist = ['show 0', 'open-checklist 0', 'badge'];
    expect(inWords(respond(silent, asked, judge, 'checklist'))).toEqual(checklist);
    expect(inWords(respond(asked, { ...asked }, judge, 'checklist'))).toEqual(checklist);
  });

  test('a change of patient clears first, and shows nothing until she is read', () => {
    const left = receive(loud, 0, { kind: 'patient-change', generation: START + 2, patient: patient('Bob Other') });
    expect(inWords(respond(loud, left, judge))).toEqual(['clear 0', 'badge']);
    expect(badgeOf(viewOf(left, judge))).toEqual({ kind: 'silent' });
    const bob = shows(left, START + 3, { patient: patient('Bob Other'), ...azathioprine });
    expect(inWords(respond(left, bob, judge))).toEqual(['show 0', 'badge']);
  });

  test('a message that changed nothing has no effect', () => expect(respond(loud, loud, judge)).toEqual([]));

  test('a page that is being left is not touched any more', () => {
    const left = receive(loud, 0, { kind: 'left', generation: START + 2 });
    expect(inWords(respond(loud, left, judge))).toEqual(['clear 0']);
  });

  test('paused: nothing of the patient is left in the view', () => {
    const paused = { ...loud, paused: true };
    expect(inWords(respond(loud, paused, judge))).toEqual(['pause', 'show 0', 'badge']);
    expect(viewOf(paused, judge)).toMatchObject({ state: 'paused', chart: { patient: null, medications: [] } });
    expect(inWords(respond(paused, loud, judge))[0]).toBe('read');
  });

  test('on a frameset the largest frame in sight shows the panel', () => {
    const top = shows(fresh, START + 1, { frame: frame({ isFrameset: true, area: 9000 }), patient: null });
    const small = shows(top, START + 1, { frame: inner(START, { area: 100 }) }, 3);
    const large = shows(small, START + 1, { frame: inner(START, { area: 500 }) }, 4);
    const hidden = shows(large, START + 1, { frame: inner(START, { area: 900, visible: false }) }, 5);
    expect(hostFrame(hidden)).toBe(4);
    expect(hostFrame(top)).toBeNull();
  });

  test('a host that is no longer the host is cleared', () => {
    const top = shows(fresh, START + 1, { frame: frame({ isFrameset: true }), patient: null });
    const small = shows(top, START + 1, { frame: inner(START, { area: 100 }), ...azathioprine }, 3);
    const large = shows(small, START + 2, { frame: inner(START, { area: 500 }) }, 4);
    expect(inWords(respond(small, large, judge))).toEqual(['clear 3', 'show 4', 'badge']);
  });
});

describe('what only an open panel shows', () => {
  const looking = hearLook(loud, ['dose', 'guide'], loud.said.since, START + 5);

  test('travels with no view until somebody looks at it', () => {
    expect(viewOf(loud, judge)).toMatchObject({ topics: null, dose: null });
    expect(viewOf(looking, judge)).toMatchObject({ topics: [], dose: { taken: { mgPerDay: 1 } } });
    expect(inWords(respond(loud, looking, judge))).toEqual(['show 0', 'badge']);
  });

  test('is made again with each change of the chart, and let go', () => {
    const two = shows(looking, START + 6, { medications: [medication('azathioprine'), medication('lisinopril')] });
    expect(viewOf(two, judge)?.dose?.taken?.mgPerDay).toBe(2);
    expect(viewOf(hearLook(two, [], two.said.since, START + 7), judge)?.dose).toBeNull();
  });

  test('asked for twice, nothing follows', () =>
    expect(hearLook(looking, ['dose', 'guide'], loud.said.since, START + 8)).toBe(looking));

  test('ends with the patient, and what was asked for the one before comes too late', () => {
    const left = receive(looking, 0, { kind: 'patient-change', generation: START + 9, patient: patient('Bob Other') });
    const bob = shows(left, START + 10, { patient: patient('Bob Other'), ...azathioprine });
    expect(viewOf(bob, judge)).toMatchObject({ topics: null, dose: null });
    expect(hearLook(bob, ['dose'], loud.said.since, START + 11)).toBe(bob);
  });

  test('paused, nothing of it is left', () =>
    expect(viewOf({ ...looking, paused: true }, judge)).toMatchObject({ topics: null, dose: null }));
});

describe('what the popup says', () => {
  test('before anything was heard', () => expect(tabStatus(null, judge)).toEqual({ kind: 'waiting' }));

  test('of a chart that was read', () => {
    expect(tabStatus(loud, judge)).toEqual({
      kind: 'read',
      patient: 'Ada Example',
      therapy: 'on-treatment',
      critical: 1,
      warnings: 0,
      undecided: 0,
      setAside: 0,
    });
  });

  test('of a chart whose finding was set aside: no count, no silence, and nothing of it on the badge', () => {
    expect(tabStatus(aside, judge)).toMatchObject({ critical: 0, warnings: 0, setAside: 1 });
    expect(badgeOf(viewOf(aside, judge))).toEqual({ kind: 'silent' });
    expect(inWords(respond(loud, aside, judge))).toEqual(['show 0', 'badge']);
  });

  test('an item of the checklist stays open although the finding that opens it was set aside', () => {
    const items = [openCheck('interactions', { severity: 'critical', byHand: false })];
    const ordering: Judge = { ...judge, check: () => ({ ...noCheck, isOrder: true, items }) };
    expect(viewOf(aside, ordering)?.state).toBe('cannot-tell');
    expect(viewOf(aside, ordering)?.said.closed).toEqual({});
  });

  test('between two patients', () => {
    const left = receive(loud, 0, { kind: 'patient-change', generation: START + 2, patient: null });
    expect(tabStatus(left, judge)).toEqual({ kind: 'waiting' });
  });
});
