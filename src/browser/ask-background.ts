import { browser } from 'wxt/browser';
import { askAgain } from './ask-again';
import type { FromPopup } from './messages';

/** Short ones: a person looks at a page that is still empty. */
const WAITS_MS = [300, 300, 300, 300, 300];

/** What the background answers a page of the extension. Rejects where no attempt is answered. */
export const askBackground = (message: FromPopup): Promise<unknown> =>
  askAgain(() => browser.runtime.sendMessage(message), WAITS_MS);
