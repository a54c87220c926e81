// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameReading, Patient } from '../chart';
import type { ReadPart } from './contract';
import { watchFrame } from './watch';

const named = (name: string): Patient => ({
  name,
  birthDate: null,
  ageYears: null,
  sex: null,
  identifiers: [],
  weightKg: null,
  weightDate: null,
  heightCm: null,
});

/** Reads the page's text; the banner is the `h1`. A reading takes as long as `reads` says. */
function fakeReader() {
  const banner = (): Patient | null => {
    const name = document.querySelector('h1')?.textContent;
    return name ? named(name) : null;
  };
  const reader = {
    takesMs: 0,
    fails: false,
    speaks: true,
    readings: 0,
    read: async (signal: AbortSignal): Promise<FrameReading> => {
      reader.readings += 1;
      const reading = { patient: banner(), isChart: true, unreadable: [document.body.textContent] };
      await new Promise((done) => setTimeout(done, reader.takesMs));
      signal.throwIfAborted();
      if (reader.fails) throw new Error('The page is in a language nobody speaks.');
      // a test's reading needs no more than what the watch looks at
      return reading as unknown as FrameReading;
    },
    patientNow: () => (reader.forgotten ? null : banner()),
    forgotten: true,
    drawnIn: [] as number[],
    noteDrawn: (records: readonly MutationRecord[], task: number) => {
      if (records.length > 0) reader.drawnIn.push(task);
    },
    drawnBeforeName: (namedIn: number | null) => {
      reader.namedIn = namedIn;
      return new Set<ReadPart>();
    },
    namedIn: null as number | null,
    quickLook: () => reader.speaks,
    outline: () => {},
    forget: () => {
      reader.forgotten = true;
    },
  };
  const read = reader.read;
  reader.read = async (signal) => {
    const reading = await read(signal);
    reader.forgotten = false;
    return reading;
  };
  return reader;
}

let ending: AbortController;
let told: string[];
let reader: ReturnType<typeof fakeReader>;
let alive: boolean;

function watch() {
  return watchFrame({
    closedRootOf: () => null,
    reader,
    signal: ending.signal,
    samePatient: (one, other) => one.name === other.name,
    isAlive: () => alive,
    onPatientChange: (patient) => told.push(`patient ${patient?.name ?? 'none'}`),
    onScreenChange: () => told.push('screen'),
    onReading: ({ patient, unreadable }, drawnBefore) => {
      drawnBefore();
      told.push(`read ${patient?.name ?? 'none'}: ${unreadable[0]}`);
    },
    onNotRead: (_frame, why) => told.push(`not read: ${why}`),
    onLeft: (forGood) => told.push(forGood ? 'left for good' : 'left'),
  });
}
const elapse = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const page = (name: string, list: string): void => {
  const heading = document.createElement('h1');
  heading.textContent = name;
  const rows = document.createElement('p');
  rows.textContent = list;
  document.body.replaceChildren(heading, rows);
};
const heading = (): Element => document.querySelector('h1') ?? document.body;
const row = (): Element => document.querySelector('p') ?? document.body;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  history.replaceState(null, '', '/chart');
  ending = new AbortController();
  told = [];
  alive = true;
  reader = fakeReader();
  page('Ada', ' azathioprine');
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading', () => {
  test('once the page is quiet, and not again while nothing changes', async () => {
    watch();
    await elapse(60);
    expect(told).toEqual([]);
    await elapse(5000);
    expect(told).toEqual(['read Ada: Ada azathioprine']);
  });

  test('rows that stream in are read once, when they have come', async () => {
    watch();
    await elapse(500);
    for (let number = 0; number < 8; number++) {
      row().append(` ${number}`);
      await elapse(50);
    }
    await elapse(500);
    expect(told.slice(1)).toEqual(['read Ada: Ada azathioprine 0 1 2 3 4 5 6 7']);
  });

  test('a page that never rests is read about once a second', async () => {
    watch();
    await elapse(500);
    for (let number = 0; number < 60; number++) {
      row().append('.');
      await elapse(50);
    }
    expect(reader.readings).toBeGreaterThanOrEqual(3);
    expect(reader.readings).toBeLessThanOrEqual(5);
  });

  test('changes during a reading are read afterwards, never beside it', async () => {
    reader.takesMs = 400;
    watch();
    await elapse(200);
    row().append(' allopurinol');
    await elapse(300);
    expect(reader.readings).toBe(1);
    await elapse(1000);
    expect(told.at(-1)).toBe('read Ada: Ada azathioprine allopurinol');
  });

  test('prose that is being typed is no change; a field of a form is', async () => {
    watch();
    await elapse(500);
    const note = document.createElement('div');
    note.setAttribute('contenteditable', 'true');
    const field = document.createElement('input');
    document.body.append(note, field);
    await elapse(500);
    const before = reader.readings;
    note.append('patient feels well');
    note.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await elapse(2000);
    expect(reader.readings).toBe(before);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await elapse(1000);
    expect(reader.readings).toBe(before + 1);
    const directions = document.createElement('textarea');
    document.body.append(directions);
    await elapse(1000);
    directions.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await elapse(2000);
    expect(reader.readings).toBe(before + 2);
    directions.dispatchEvent(new Event('change', { bubbles: true }));
    await elapse(1000);
    expect(reader.readings, 'directions that are written').toBe(before + 3);
  });

  test('our own overlay and outline are no change', async () => {
    watch();
    await elapse(500);
    const overlay = document.createElement('thioguard-overlay');
    document.documentElement.append(overlay);
    overlay.setAttribute('style', 'top: 3px');
    overlay.remove();
    await elapse(2000);
    expect(reader.readings).toBe(1);
  });

  test('an open shadow root is looked into, also one that its element gets later', async () => {
    const late = document.createElement('lab-table');
    document.body.append(late);
    watch();
    await elapse(500);
    const root = late.attachShadow({ mode: 'open' });
    row().append(' ');
    await elapse(500);
    const before = reader.readings;
    root.append(document.createElement('table'));
    await elapse(500);
    expect(reader.readings).toBe(before + 1);
  });

  test('a page that speaks of nothing medical is not read', async () => {
    reader.speaks = false;
    watch();
    await elapse(500);
    expect([told, reader.readings]).toEqual([['not read: no-chart'], 0]);
  });

  test('a reading that fails is said', async () => {
    reader.fails = true;
    watch();
    await elapse(500);
    expect(told).toEqual(['not read: failed']);
  });

  test('a document in the background waits until it is seen', async () => {
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    watch();
    await elapse(5000);
    expect(told).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await elapse(500);
    expect(told).toHaveLength(1);
  });

  test('a pause stops the reading and not the watch of the patient', async () => {
    const frame = watch();
    await elapse(500);
    frame.pause();
    row().append(' allopurinol');
    await elapse(2000);
    expect(told).toHaveLength(1);
    heading().textContent = 'Bob';
    await elapse(2000);
    expect(told.slice(1)).toEqual(['patient Bob']);
    frame.readNow();
    await elapse(500);
    expect(told.at(-1)).toBe('read Bob: Bob azathioprine allopurinol');
  });

  test('after its end, or the end of the extension, nothing happens any more', async () => {
    watch();
    await elapse(500);
    alive = false;
    heading().textContent = 'Bob';
    await elapse(2000);
    alive = true;
    ending.abort();
    heading().textContent = 'Cy';
    await elapse(2000);
    expect(told).toHaveLength(1);
  });
});

describe('another patient', () => {
  test('is told before anything is read, and within the task of the change', async () => {
    watch();
    await elapse(500);
    page('Bob', ' lisinopril');
    await elapse(0);
    expect(told.slice(1)).toEqual(['patient Bob']);
    await elapse(1000);
    expect(told.slice(2)).toEqual(['read Bob: Bob lisinopril']);
  });

  test('ends the reading that runs: what it had read is not told', async () => {
    watch();
    await elapse(500);
    reader.takesMs = 400;
    row().append(' allopurinol');
    await elapse(200);
    page('Bob', ' lisinopril');
    await elapse(3000);
    expect(told.slice(1)).toEqual(['patient Bob', 'read Bob: Bob lisinopril']);
  });

  test('a banner that is gone is told, and the next one by its reading', async () => {
    watch();
    await elapse(500);
    heading().textContent = '';
    await elapse(0);
    expect(told.slice(1)).toEqual(['patient none']);
    heading().textContent = 'Bob';
    await elapse(1000);
    expect(told.slice(2)).toEqual(['read Bob: Bob azathioprine']);
  });

  test('one who leaves before she was read is told as well', async () => {
    watch();
    await elapse(500);
    heading().textContent = 'Bob';
    await elapse(50);
    heading().textContent = 'Cy';
    await elapse(0);
    expect(told.slice(1)).toEqual(['patient Bob', 'patient Cy']);
  });
});

describe('another address', () => {
  test('nothing holds from then on until the page is quiet again', async () => {
    watch();
    await elapse(500);
    history.pushState(null, '', '/chart/results');
    row().append('…');
    await elapse(0);
    expect(told.slice(1)).toEqual(['screen']);
    await elapse(200);
    expect(told).toHaveLength(2);
    await elapse(300);
    expect(told.slice(2)).toEqual(['read Ada: Ada azathioprine…']);
  });

  test('going back is noticed without a change of the page', async () => {
    watch();
    await elapse(500);
    history.pushState(null, '', '/chart/results');
    dispatchEvent(new Event('popstate'));
    expect(told.slice(1)).toEqual(['screen']);
  });

  const turn = (type: 'pagehide' | 'pageshow', persisted: boolean): void => {
    dispatchEvent(Object.defineProperty(new Event(type), 'persisted', { value: persisted }));
  };

  test('a frame that is put into the cache says so, and holds nothing yet when it comes back', async () => {
    watch();
    await elapse(500);
    turn('pagehide', true);
    turn('pageshow', true);
    expect(told.slice(1)).toEqual(['left', 'screen']);
    await elapse(500);
    expect(told).toHaveLength(4);
  });

  test('a frame that is closed says that it is for good, and nothing once the extension is gone', async () => {
    watch();
    await elapse(500);
    turn('pagehide', false);
    alive = false;
    turn('pagehide', false);
    expect(told.slice(1)).toEqual(['left for good']);
  });
});

describe('what was drawn before the name', () => {
  test('is asked for the task that drew the name, also where both come in one', async () => {
    watch();
    await elapse(500);
    row().textContent = 'warfarin';
    await elapse(10);
    page('Bob', 'lisinopril');
    await elapse(1000);
    expect(told.at(-1)).toBe('read Bob: Boblisinopril');
    expect([reader.drawnIn, reader.namedIn]).toEqual([[1, 2], 2]);
  });

  test('is left to the banner where nobody noticed the name', async () => {
    watch();
    await elapse(500);
    reader.forgotten = true;
    page('', '');
    await elapse(10);
    page('Bob', 'lisinopril');
    await elapse(1000);
    expect(told.at(-1)).toBe('read Bob: Boblisinopril');
    expect(reader.namedIn).toBe(null);
  });
});
