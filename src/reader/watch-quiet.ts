/** How long a frame must stay quiet before it is worth reading, and how long it may keep us waiting at most. */
export interface Patience {
  quietMs: number;
  atMostMs: number;
}

/** After any change of the content: a list that streams in is read once, a page that never rests once a second. */
export const AFTER_CHANGE: Patience = { quietMs: 120, atMostMs: 1000 };
/** While a person types into a field of a form. */
export const AFTER_TYPING: Patience = { quietMs: 400, atMostMs: 2000 };
/** After the address changed: it changes first, the banner later and the lists last, each with a pause between. */
export const AFTER_ADDRESS: Patience = { quietMs: 300, atMostMs: 3000 };

/** The browser's own limit for waiting on an idle moment; a page that is never idle is read all the same. */
const IDLE_TIMEOUT_MS = 500;

/** Says when a page has become quiet. Nothing runs in the task that reports a change. */
export interface QuietWait {
  changed(patience?: Patience): void;
  /** Forgets what was reported; nothing runs until the next change. */
  reset(): void;
}

/** Calls `run` in an idle moment once the page has been quiet, or has kept us waiting long enough. */
export function waitForQuiet(run: () => void, signal: AbortSignal): QuietWait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let quietAt = 0;
  let firstAt = 0;
  let atMost = 0;

  const reset = (): void => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = undefined;
    idle = undefined;
    quietAt = 0;
    atMost = 0;
  };
  const finish = (): void => {
    reset();
    run();
  };
  // one timer that looks again when it fires: a page that mutates a thousand times a second sets no thousand timers
  const look = (): void => {
    const now = performance.now();
    const due = Math.min(quietAt, firstAt + atMost);
    if (now < due) {
      timer = setTimeout(look, due - now);
      return;
    }
    timer = undefined;
    idle = requestIdleCallback(finish, { timeout: IDLE_TIMEOUT_MS });
  };

  signal.addEventListener('abort', reset, { once: true });
  return {
    changed({ quietMs, atMostMs } = AFTER_CHANGE) {
      if (signal.aborted) return;
      const now = performance.now();
      quietAt = Math.max(quietAt, now + quietMs);
      if (atMost === 0) firstAt = now;
      atMost = Math.max(atMost, atMostMs);
      if (timer === undefined && idle === undefined) timer = setTimeout(look, quietMs);
    },
    reset,
  };
}
