import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the scripts of one version keep going in a frame. */
export interface StillRunning {
  version: string;
  timers: number;
  observers: number;
  /** By the kind of event. */
  listeners: string[];
}

/** Fired on a document, it has every version that was ever there write down what it keeps going, in `dataset.running`. */
export const askRunning = 'count-what-runs';

/**
 * Runs before Thioguard's own scripts, in their world: counts what they start and end. Plain JavaScript of the page's
 * world would see none of it.
 */
function count(version: string, ask: string): void {
  // a second run in the same world, by the same version
  if ('countsAlready' in globalThis) return;
  Object.assign(globalThis, { countsAlready: true });
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const listeners = new Map<string, string>();
  const world = globalThis as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [start, end, once] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
    ['requestIdleCallback', 'cancelIdleCallback', true],
  ] as const) {
    const [begin, cancel] = [world[start], world[end]];
    if (!begin || !cancel) continue;
    world[start] = (run, ...rest) => {
      const timer = begin.call(
        globalThis,
        (...given: unknown[]) => {
          if (once) timers.delete(`${start} ${timer}`);
          return (run as (...all: unknown[]) => unknown)(...given);
        },
        ...rest,
      );
      timers.add(`${start} ${timer}`);
      return timer;
    };
    world[end] = (timer) => {
      timers.delete(`${start} ${timer}`);
      return cancel.call(globalThis, timer);
    };
  }
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver] as unknown as {
    prototype: Record<'observe' | 'disconnect', (...given: unknown[]) => unknown>;
  }[]) {
    const { observe, disconnect } = kind.prototype;
    kind.prototype.observe = function (...given) {
      observers.add(this);
      return observe.apply(this, given);
    };
    kind.prototype.disconnect = function (...given) {
      observers.delete(this);
      return disconnect.apply(this, given);
    };
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const targets = new WeakMap<object, number>();
  const keyOf = (target: EventTarget, type: string, run: object, options: unknown) => {
    for (const each of [target, run]) if (!targets.has(each)) targets.set(each, Math.random());
    const capture = typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture : options;
    return `${targets.get(target)} ${type} ${targets.get(run)} ${!!capture}`;
  };
  EventTarget.prototype.addEventListener = function (type, run, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    // within the page: what is bound to the overlay goes with it
    if (run && !(this instanceof AbortSignal) && (this === window || this instanceof Document) && !signal?.aborted) {
      const key = keyOf(this, type, run, options);
      listeners.set(key, type);
      if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key));
    }
    return addEventListener.call(this, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (type, run, options) {
    if (run) listeners.delete(keyOf(this, type, run, options));
    return removeEventListener.call(this, type, run, options);
  };
  addEventListener.call(document, ask, () => {
    const { dataset } = document.documentElement;
    const now = { version, timers: timers.size, observers: observers.size, listeners: [...listeners.values()] };
    dataset.running = JSON.stringify([...JSON.parse(dataset.running ?? '[]'), now]);
  });
}

/** Gives a copied build another version; its scripts count under that name from their next start on. */
export function becomeVersion(folder: string, original: string, version: string): void {
  const manifest = JSON.parse(readFileSync(join(original, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  const counting = `(${count})(${JSON.stringify(version)}, ${JSON.stringify(askRunning)});\n`;
  writeFileSync(join(folder, 'reader.js'), counting + readFileSync(join(original, 'reader.js'), 'utf8'));
}

/** A copy of a built extension whose content scripts count what they keep going. Returns its folder. */
export function makeCountingBuild(original: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-counting-'));
  cpSync(original, folder, { recursive: true });
  becomeVersion(folder, original, '1.0.0');
  return folder;
}

/** Runs in the page: what each version that was ever there keeps going now. */
export function whatRuns(ask: string): StillRunning[] {
  const { dataset } = document.documentElement;
  delete dataset.running;
  document.dispatchEvent(new Event(ask));
  const running = JSON.parse(dataset.running ?? '[]');
  delete dataset.running;
  return running;
}
