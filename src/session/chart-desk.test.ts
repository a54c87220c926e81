import { beforeEach, describe, expect, test } from 'vitest';
import { type ChartDesk, chartDesk } from './chart-desk';
import type { ChartSession } from './chart-session';
import type { Effect } from './respond';
import { frame, inner, medication, noCheck, noDose, patient, reading } from './testing/readings';

const START = 1_000_000;
const HOUR = 3_600_000;

let now: number;
let kept: Map<number, ChartSession>;
let done: Effect['kind'][];
let desk: ChartDesk;
let fails: boolean;

beforeEach(() => {
  now = START;
  kept = new Map();
  done = [];
  fails = false;
  desk = newDesk();
});

const newDesk = (): ChartDesk =>
  chartDesk({
    memory: {
      read: async (tabId) => kept.get(tabId) ?? null,
      async change(tabId, change) {
        const { keep, afterwards } = change(kept.get(tabId) ?? null);
        if (keep) kept.set(tabId, keep);
        else kept.delete(tabId);
        await afterwards?.();
      },
      tabs: async () => [...kept.keys()],
    },
    judge: () => ({
      today: '2026-11-22',
      evaluate: () => {
        if (fails) throw new Error('a rule fails');
        return {
          findings: [],
          undecided: [],
          stated: [],
          ruleSet: { version: '', reviewed: '', reviewBy: '', outOfDate: false },
        };
      },
      check: () => noCheck,
      guide: () => [],
      dose: () => noDose,
    }),
    now: () => now,
    carryOut: async (_tab, effects) => void done.push(...effects.map(({ kind }) => kind)),
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

test('a frame that speaks again after that shows nothing of what was forgotten, and the others are asked', async () => {
  await read(1, 'Ada');
  now += HOUR;
  await desk.sweep();
  done = [];
  await desk.news(1, 7, { kind: 'not-read', generation: now, frame: inner(START), why: 'no-chart', answered: true });
  expect(done).toEqual(expect.arrayContaining(['clear', 'read']));
});

test('asked for before anything was read, the panel comes with the first reading', async () => {
  await desk.openPanel(1);
  expect(done).not.toContain('show');
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

describe('a worker that was stopped', () => {
  const anew = (): void => {
    done = [];
    desk = newDesk();
  };
  /** The frame says it again where it had no answer. */
  const said = () =>
    desk.news(1, 0, {
      kind: 'reading',
      generation: START,
      reading: reading({ frame: frame({ loadedAt: START }), patient: patient('Ada'), medications: [medication('A')] }),
    });

  test('once it had kept what a frame said, and before it told: the next one tells when the frame says it again', async () => {
    await desk.openPanel(1);
    await said();
    const before = kept.get(1);
    anew();
    await said();
    expect(done).toContain('show');
    expect(kept.get(1)).toBe(before);
    done = [];
    await said();
    expect(done, 'a message that comes late is no news to a worker that has told').toEqual([]);
  });

  test('and could keep nothing: all frames are asked again, for they would not speak by themselves', async () => {
    await said();
    kept.clear();
    anew();
    await desk.news(1, 0, { kind: 'screen-change', generation: START + HOUR });
    expect(done).toContain('read');
  });

  test('and could keep nothing: what it knew before is of nobody, for nobody knows under which banner it came', async () => {
    await said();
    kept.clear();
    anew();
    now += 2000;
    const results = (answered: boolean) => ({
      kind: 'reading' as const,
      generation: now,
      answered,
      reading: reading({ frame: frame({ isTop: false, loadedAt: START }), medications: [medication('B')] }),
    });
    await desk.news(1, 7, results(true));
    await read(1, 'Bob');
    expect((await desk.judged(1))?.chart.medications.map(({ name }) => name)).toEqual(['Bob’s drug']);

    kept.clear();
    anew();
    await desk.news(1, 7, results(false));
    await read(1, 'Bob');
    expect((await desk.judged(1))?.chart.medications, 'where it was not known before').toHaveLength(2);
  });

  test('also where the page was just loaded: they may have spoken before what they said was lost', async () => {
    await said();
    kept.clear();
    anew();
    now += 2000;
    await said();
    expect(done).toContain('read');
    done = [];
    now += 2000;
    await read(1, 'Ada');
    expect(done, 'once').not.toContain('read');
  });
});

test('rules that fail leave nothing standing, and the badge says so', async () => {
  await desk.openPanel(1);
  await read(1, 'Ada');
  done = [];
  fails = true;
  now += 1;
  await expect(read(1, 'Ada')).rejects.toThrow('a rule fails');
  expect(done).toEqual(['clear', 'badge']);
});

describe('clocks', () => {
  test('set back by a day, the next page is heard all the same', async () => {
    await read(1, 'Ada');
    now -= 24 * HOUR;
    await desk.news(1, 0, {
      kind: 'reading',
      generation: now,
      reading: reading({ frame: frame({ loadedAt: now - 300 }), patient: patient('Bob') }),
    });
    expect(kept.get(1)?.patient?.name).toBe('Bob');
  });

  test('set back by a minute, within one session, too', async () => {
    await read(1, 'Ada');
    now -= 60_000;
    await desk.news(1, 0, {
      kind: 'reading',
      generation: now,
      reading: reading({ frame: frame({ loadedAt: now - 300 }), patient: patient('Bob') }),
    });
    expect(kept.get(1)?.patient?.name).toBe('Bob');
  });

  test('of a frame that stood still for a night of sleep: what is said stays, message after message', async () => {
    const asleep = 8 * HOUR;
    const speak = (at: number) =>
      desk.news(1, 0, {
        kind: 'reading',
        generation: at,
        reading: reading({ frame: frame({ loadedAt: START }), patient: patient('Ada') }),
      });
    now = START + asleep;
    await speak(START + 1000);
    const since = kept.get(1)?.said.since ?? 0;
    await desk.wish(1, { kind: 'say', saying: { kind: 'stated', id: 'intended-combination', holds: true }, since });
    for (let minute = 1; minute <= 40; minute += 1) {
      now += 60_000;
      await speak(START + 1000 + minute * 60_000);
    }
    expect(kept.get(1)?.said.stated).toEqual(['intended-combination']);
  });
});
