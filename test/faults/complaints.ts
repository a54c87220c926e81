import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../e2e/extension-browser';

/** Hears errors and warnings of a page in whichever world they arise, and of the extension wherever it runs. */
export interface Complaints {
  /** Each once, in the order in which they came; those of the extension last. */
  all(): Promise<string[]>;
}

const KINDS = ['error', 'warning', 'assert'];
/** Chrome’s answer to a call that a worker made while it was being stopped: nobody is left there to hear it, or to be wrong. */
const TO_STOPPED_WORKER = 'Uncaught (in promise) Error: No SW';

/**
 * Starts to listen, through the browser's debugger, which sees consoles of all worlds of a page, and through the list of
 * errors that Chrome keeps for an extension in developer mode, which outlasts its worker.
 */
export async function listenForComplaints(browser: ExtensionBrowser, page: Page): Promise<Complaints> {
  const heard: string[] = [];
  const session = await browser.context.newCDPSession(page);
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (KINDS.includes(type)) heard.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description ?? exception?.value ?? ''}`),
  );
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (KINDS.includes(level)) heard.push(`${text} ${url ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await browser.settings.noteErrors();
  const ofExtension = async () => (await browser.settings.errors()).filter((error) => error !== TO_STOPPED_WORKER);
  return { all: async () => [...new Set([...heard, ...(await ofExtension())])] };
}
