/** The overlay's element, by which its own parts are told from the page's. */
const OVERLAY = 'thioguard-overlay';

/** Whether this frame is the sheet from which the panel prints: no part of the page, and nothing to be read. */
export function isOwnPaper({ frameElement }: Pick<Window, 'frameElement'>): boolean {
  const root = frameElement?.getRootNode();
  return root !== undefined && 'host' in root && (root.host as Element).localName === OVERLAY;
}
