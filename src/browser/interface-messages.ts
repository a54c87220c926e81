/** What Chromium and Firefox both lend to pages and scripts of an extension. */
interface OwnMessages {
  runtime?: { id?: string };
  i18n: { getMessage(key: string, values: string[]): string };
}
declare const chrome: OwnMessages;

/**
 * The extension's messages in the user's language; empty where there is none. Not through the polyfill: the panel need not
 * carry it, and a look-up promises nothing. A script that outlives its extension is answered no more: until it has noticed,
 * at most a second later, nothing that it draws may fail half-way.
 */
export const interfaceMessages = (key: string, values: string[]): string =>
  chrome.runtime?.id === undefined ? '' : chrome.i18n.getMessage(key, values);
