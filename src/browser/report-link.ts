import { browser } from 'wxt/browser';
import type { FrameStructure } from '../reader';
import type { SessionView } from '../session';
import { askBackground } from './ask-background';

const STRUCTURE = '/structure.js';

/** The browser's name and the first number of its version, by what it tells every page. */
const browserNamed = (userAgent: string): string =>
  /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent)?.slice(1).join(' ') ?? 'unknown browser';

/** What the page of a problem report asks for. */
export const reportLink = {
  /** The structure of every frame of a tab that the browser lets the extension into. Rejects where it is none. */
  async structure(tabId: number): Promise<FrameStructure[]> {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [STRUCTURE] });
    return answers.flatMap(({ result }) => (result ? [result as FrameStructure] : []));
  },
  /** What was read in the tab; null where nothing holds. */
  judged: async (tabId: number): Promise<Pick<SessionView, 'chart' | 'verdict'> | null> =>
    (await askBackground({ about: 'tab', tabId, ask: 'judged' })) as Pick<SessionView, 'chart' | 'verdict'> | null,
  about: () => ({ version: browser.runtime.getManifest().version, browser: browserNamed(navigator.userAgent) }),
};

export type ReportLink = typeof reportLink;
