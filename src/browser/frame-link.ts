import type { FromFrame, ToFrame } from '../session';
import { askAgain, inTurn } from './ask-again';

/** What of the browser's own interface a frame needs; both browsers have it alike. */
interface Runtime {
  /** Gone once the extension was reloaded or removed. */
  readonly id?: string;
  sendMessage(message: FromFrame): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: { id?: string }, answer: (said: unknown) => void) => void;
declare const browser: { runtime?: Runtime } | undefined;
declare const chrome: { runtime?: Runtime } | undefined;

/**
 * Not through the polyfill: messages are answered at once here, and it would weigh more than all of this on every page.
 * Where Chromium has no `browser`, an element of the page with that id is one.
 */
const runtimeHere = (): Runtime | undefined =>
  (typeof browser === 'undefined' ? undefined : browser?.runtime) ?? chrome?.runtime;

/** The line between a frame's content script and the background. */
export interface FrameLink {
  tell(message: FromFrame): void;
  /** False once the extension was reloaded or removed while the page lived on. */
  isAlive(): boolean;
}

const ALIVE_EVERY_MS = 1000;
/**
 * Half a minute in all: each stop of the worker costs an attempt to every message that is under way, and a classic chart has
 * a dozen of them.
 */
const WAITS_MS = [300, 600, 900, ...Array<number>(27).fill(1000)];
const kinds: readonly unknown[] = [
  ...['show', 'clear', 'open', 'open-checklist', 'place', 'read', 'pause', 'stop', 'reveal', 'outline', 'sign'],
];

/** Checked by hand: only this extension can send here, and a schema would double the size of stage one. */
const isToFrame = (message: unknown): message is ToFrame =>
  typeof message === 'object' && message !== null && 'kind' in message && kinds.includes(message.kind);

export interface FrameLinkOptions {
  signal: AbortSignal;
  /** Gets what the background wants of this frame and answers it. */
  obey(message: ToFrame): unknown;
  /** Gets the browser's number of this frame with the answer to each message. */
  numbered(frameId: number): void;
  /** Called once when the extension behind this script is gone. */
  orphaned(): void;
}

/** Opens the line. */
export function linkFrame({ signal, obey, numbered, orphaned }: FrameLinkOptions): FrameLink {
  const isAlive = (): boolean => {
    if (signal.aborted) return false;
    if (runtimeHere()?.id !== undefined) return true;
    clearInterval(pulse);
    orphaned();
    return false;
  };
  // nothing tells an orphaned script; it has to look, so that its panel does not stay on the page
  const pulse = setInterval(isAlive, ALIVE_EVERY_MS);

  const listener: Listener = (message, sender, answer) => {
    if (isAlive() && sender.id === runtimeHere()?.id && isToFrame(message)) answer(obey(message));
  };
  runtimeHere()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    if (runtimeHere()?.id !== undefined) runtimeHere()?.onMessage.removeListener(listener);
  });

  const sendOnce = async (message: FromFrame): Promise<void> => {
    if (!isAlive()) return;
    const frameId: unknown = await runtimeHere()?.sendMessage(message);
    // nobody heard it, and nobody reads why
    if (typeof frameId !== 'number') return Promise.reject();
    numbered(frameId);
  };
  const send = (message: FromFrame): Promise<void> => askAgain(() => sendOnce(message), WAITS_MS).catch(() => {});
  // a change of patient that comes after the reading that followed it would be none, and the reading would begin her time
  const newsInTurn = inTurn();
  const wishInTurn = inTurn();
  return {
    isAlive,
    tell(message) {
      // a frame that is left has no later
      if (message.about === 'frame' && message.news.kind === 'left') void send(message);
      else void (message.about === 'frame' ? newsInTurn : wishInTurn)(() => send(message));
    },
  };
}
