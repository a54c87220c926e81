import { browser } from 'wxt/browser';
import type { FromFrame, ToFrame } from '../session';
import { asFromFrame, asFromPopup, type FromPopup } from './messages';

/** Tells one frame; answers what the frame answers, or null where nobody is there any more. */
export async function tellFrame(tabId: number, frameId: number, message: ToFrame): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return null;
  }
}

/** Tells every frame of a tab, as far as anybody listens there. */
export async function tellAllFrames(tabId: number, message: ToFrame): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

export interface Listeners {
  /** Tab and frame come from the browser, not from the message. Resolves once what was said is kept. */
  fromFrame(message: FromFrame, tabId: number, frameId: number): Promise<void>;
  /** From the extension's own pages. The answer goes back to the sender. */
  fromPopup(message: FromPopup): Promise<unknown>;
}

/** Takes messages of this extension's own scripts and pages; anything else, and anything malformed, is dropped. */
export function listen({ fromFrame, fromPopup }: Listeners): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ownPages)) {
      const asked = asFromPopup(message);
      return asked ? fromPopup(asked) : undefined;
    }
    const said = asFromFrame(message);
    const tabId = sender.tab?.id;
    if (!said || tabId === undefined || sender.frameId === undefined) return undefined;
    const { frameId } = sender;
    return fromFrame(said, tabId, frameId).then(() => frameId);
  });
}
