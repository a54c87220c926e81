/** Work that can be laid down between two steps, to be taken up again where it was left. */
export type Steps<T> = Generator<void, T>;

/** Well under the 16 ms of a frame, so that the page keeps its own time in each. */
const SLICE_MS = 5;

/** Does all of it now. */
export function atOnce<T>(work: Steps<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * Does the work in slices of a few milliseconds and lets the page have its turn between them.
 * @param stillHolds asked before each further slice: where what was done so far holds no more, the rest is not done
 * @returns null where it was given up
 * @throws the signal's reason once it is aborted
 */
export async function inSlices<T>(
  work: Steps<T>,
  signal: AbortSignal,
  stillHolds: () => boolean,
): Promise<{ value: T } | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return { value: step.value };
    } while (performance.now() < end);
    await nextTurn();
    signal.throwIfAborted();
    if (!stillHolds()) return null;
  }
}

let turns: MessageChannel | null = null;
let waiting: (() => void)[] = [];

/** A task of its own, as soon as what is more urgent has run; a timer would wait for milliseconds. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  // a page's element with this id would be found under this name, too
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    if (!turns) {
      turns = new MessageChannel();
      turns.port1.onmessage = () => {
        const due = waiting;
        waiting = [];
        for (const go of due) go();
      };
    }
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });
}
