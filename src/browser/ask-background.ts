import { browser } from 'wxt/browser';
import type { FromPopup } from './messages';

const ATTEMPTS = 6;
const RETRY_AFTER_MS = 300;

/**
 * What the background answers a page of the extension. A worker that was stopped in the midst of it is asked again: all that
 * can be asked may be asked twice. Rejects where no attempt is answered.
 */
export async function askBackground(message: FromPopup): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((later) => setTimeout(later, RETRY_AFTER_MS));
    }
}
