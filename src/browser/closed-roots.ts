/** What Chromium (from 88) and Firefox (from 63) lend to the scripts of an extension alone. */
interface ChromiumDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
declare const chrome: { dom?: ChromiumDom } | undefined;

const ofChromium: ChromiumDom | undefined = typeof chrome === 'undefined' ? undefined : chrome.dom;

/**
 * The shadow root of an element, also where the page has closed it; null where it has none, or where the browser does
 * not say. Not through the polyfill: the reader, which runs outside the extension as well, must not carry it.
 */
export function closedRootOf(element: Element): ShadowRoot | null {
  if (ofChromium) return element instanceof HTMLElement ? ofChromium.openOrClosedShadowRoot(element) : null;
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
}
