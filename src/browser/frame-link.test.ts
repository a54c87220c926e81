import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameNews, FromFrame } from '../session';
import { linkFrame } from './frame-link';

let ending: AbortController;
/** What the background has heard, and how many of the next messages find it stopped. */
let heard: string[];
let stops: number;

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  heard = [];
  stops = 0;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'thioguard',
      onMessage: { addListener: () => {}, removeListener: () => {} },
      async sendMessage(message: FromFrame) {
        if (stops > 0) {
          stops -= 1;
          throw new Error('The message port closed before a response was received.');
        }
        heard.push(message.about === 'frame' ? message.news.kind : message.wish.kind);
        return 0;
      },
    },
  });
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const link = () => linkFrame({ signal: ending.signal, obey: () => null, numbered: () => {}, orphaned: () => {} });
const news = (kind: 'patient-change' | 'screen-change' | 'left', generation: number): FromFrame => ({
  about: 'frame',
  news: { kind, generation, patient: null } as FrameNews,
});

/** A link whose worker was stopped over a change of patient, which waits to be said again. */
async function linkOfStoppedChange() {
  const opened = link();
  stops = 1;
  opened.tell(news('patient-change', 1));
  await vi.advanceTimersByTimeAsync(100);
  return opened;
}

test('a change of patient is heard before what the frame says next, also where the worker was stopped over it', async () => {
  const { tell } = await linkOfStoppedChange();
  tell(news('screen-change', 2));
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual(['patient-change', 'screen-change']);
});

test('a frame that is left says so at once, whatever waits to be said again', async () => {
  const { tell } = await linkOfStoppedChange();
  tell(news('left', 2));
  expect(heard).toEqual(['left']);
});

test('what the user wants does not wait for news, and comes in its turn', async () => {
  const { tell } = await linkOfStoppedChange();
  tell({ about: 'panel', wish: { kind: 'pause' } });
  tell({ about: 'panel', wish: { kind: 'resume' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['pause', 'resume']);
});

test('a background that never answers is given up after half a minute, and the next news is tried', async () => {
  const { tell } = link();
  stops = 31;
  tell(news('screen-change', 1));
  tell(news('patient-change', 2));
  await vi.advanceTimersByTimeAsync(28_000);
  expect(heard).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).toEqual(['patient-change']);
});
