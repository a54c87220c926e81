/**
 * Runs in each frame of the practice EHR before anything of it, as plain text: no imports, no build. Puts `pillClock`
 * into the top window, which notes for all frames when the EHR last changed what it shows, and what the pill said when.
 * Times are milliseconds since 1970, finer than a millisecond, so that those of different frames can be compared.
 */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const topWindow = /** @type {{ pillClock?: import('./pill-times').PillClock } & Window} */ (window.top);
  topWindow.pillClock ??= { changedAt: 0, addressAt: 0, pill: [] };
  const clock = topWindow.pillClock;

  /** A frame of a former chart that is kept alive unseen has no part in when the page stands still.
   * @type {(view: Window) => boolean} */
  const inSight = (view) =>
    !view.frameElement || (view.frameElement.getClientRects().length > 0 && inSight(view.parent));

  const isOurs = (/** @type {Node} */ node) => node.nodeName.toLowerCase() === 'thioguard-overlay';
  const isOfEhr = (/** @type {MutationRecord} */ { type, target, addedNodes, removedNodes }) =>
    !isOurs(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs));

  /** Called within an animation frame, so what it notes is what this frame draws. */
  const look = () => {
    const shadow = document.querySelector('thioguard-overlay')?.shadowRoot;
    const pill = shadow?.querySelector('button[aria-label^="Thioguard"]');
    const isDrawn = pill !== null && pill !== undefined && pill.getBoundingClientRect().height > 0;
    const marks = shadow?.querySelector('[data-thioguard-patient]');
    const patient = (isDrawn && marks?.getAttribute('data-thioguard-patient')) || '';
    const says = (isDrawn && pill.getAttribute('aria-label')) || '';
    const last = clock.pill.at(-1);
    if (last?.patient !== patient || last.says !== says) clock.pill.push({ at: now(), patient, says });
  };
  let isDue = false;
  const lookInNextFrame = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  };

  /** @type {WeakSet<Node>} */
  const watched = new WeakSet();
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const ofOverlay = new MutationObserver(lookInNextFrame);
  new MutationObserver((records) => {
    if (records.some(isOfEhr) && inSight(window)) clock.changedAt = now();
    const shadow = document.querySelector('thioguard-overlay')?.shadowRoot;
    if (shadow && !watched.has(shadow)) {
      watched.add(shadow);
      ofOverlay.observe(shadow, everything);
    }
    // also where it has gone, and where only its place on the screen has changed
    if (shadow || !records.every(isOfEhr)) lookInNextFrame();
  }).observe(document, everything);

  if (window === window.top)
    window.navigation.addEventListener('currententrychange', () => {
      clock.addressAt = now();
    });
})();
