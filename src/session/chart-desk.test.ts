import { beforeEach, expect, test } from 'vitest';
import { type ChartDesk, chartDesk } from './chart-desk';
import type { ChartSession } from './chart-session';
import type { Effect } from './respond';
import { frame, medication, noCheck, noDose, patient, reading } from './testing/readings';

const START = 1_000_000;
const HOUR = 3_600_000;

let now: number;
let kept: Map<number, ChartSession>;
let done: Effect['kind'][];
let desk: ChartDesk;

beforeEach(() => {
  now = START;
  kept = new Map();
  done = [];
  desk = chartDesk({
    memory: {
      read: async (tabId) => kept.get(tabId) ?? null,
      async change(tabId, change) {
        const { keep, afterwards } = change(kept.get(tabId) ?? null);
        if (keep) kept.set(tabId, keep);
        else kept.delete(tabId);
        afterwards?.();
      },
      tabs: async () => [...kept.keys()],
    },
    judge: () => ({
      today: '2026-11-22',
      evaluate: () => ({
        findings: [],
        undecided: [],
        stated: [],
        ruleSet: { version: '', reviewed: '', reviewBy: '', outOfDate: false },
      }),
      check: () => noCheck,
      guide: () => [],
      dose: () => noDose,
    }),
    now: () => now,
    carryOut: (_tab, effects) => done.push(...effects.map(({ kind }) => kind)),
  });
});

const read = (tabId: number, name: string) =>
  desk.news(tabId, 0, {
    kind: 'reading',
    generation: now,
    reading: reading({
      frame: frame({ loadedAt: START }),
      patient: patient(name),
      medications: [medication(`${name}’s drug`)],
    }),
  });

test('two tabs are two patients', async () => {
  await read(1, 'Ada');
  await read(2, 'Bob');
  expect([kept.get(1)?.patient?.name, kept.get(2)?.patient?.name]).toEqual(['Ada', 'Bob']);
  expect(await desk.status(1)).toMatchObject({ patient: 'Ada' });
});

test('a tab that is closed is forgotten', async () => {
  await read(1, 'Ada');
  await desk.forget(1);
  expect(await desk.status(1)).toEqual({ kind: 'waiting' });
});

test('after half an hour without a sign of life nothing of the patient is kept', async () => {
  await read(1, 'Ada');
  now += HOUR;
  await desk.sweep();
  expect(JSON.stringify(kept.get(1))).not.toContain('Ada');
});

test('nor after the tab was led away from the chart', async () => {
  await read(1, 'Ada');
  await desk.news(1, 0, { kind: 'left', generation: now });
  expect(JSON.stringify(kept.get(1)), 'kept for the way back').toContain('Ada’s drug');
  now += HOUR;
  await desk.sweep();
  expect(JSON.stringify(kept.get(1))).not.toContain('Ada');
});

test('an idle session is not taken up again, swept or not', async () => {
  await read(1, 'Ada');
  now += HOUR;
  await read(1, 'Bob');
  expect(JSON.stringify(kept.get(1))).not.toContain('Ada');
});

test('asked for before anything was read, the panel comes with the first reading', async () => {
  await desk.openPanel(1);
  expect(done).toEqual([]);
  await read(1, 'Ada');
  expect(done).toContain('show');
});

test('a pause is kept, and ends', async () => {
  await read(1, 'Ada');
  await desk.wish(1, { kind: 'pause' });
  expect(await desk.status(1)).toEqual({ kind: 'paused' });
  await desk.wish(1, { kind: 'resume' });
  expect(await desk.status(1)).toMatchObject({ kind: 'read' });
  expect(done).toContain('read');
});
