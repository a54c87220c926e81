import { rootOf } from './dom';
import { type ClosedRootOf, rootFinder } from './shadow-roots';
import { countsAsChange, OBSERVED, patienceAfter } from './watch-changes';
import { framesAround } from './watch-frame';
import { AFTER_CHANGE, type Patience } from './watch-quiet';
import { type ShadowRootSearch, searchShadowRoots } from './watch-roots';

export interface ChangeListener {
  signal: AbortSignal;
  closedRootOf: ClosedRootOf;
  /** The content may have changed. Called in the observer's own task: only look who the patient is, and note it. */
  onChange(patience: Patience, records: readonly MutationRecord[]): void;
  /** The address may have changed. */
  onMoved(): void;
  /** The frame came back from the back-forward cache, as it was when it was left. */
  onReturned(): void;
  /** The frame is being closed or replaced; where not `forGood`, it is put into the cache. */
  onLeft(forGood: boolean): void;
}

/**
 * Listens to everything that can change what this frame shows: one observer for the document and its shadow roots,
 * form fields, scrolling lists, the address, and whether the frame itself is shown.
 * @returns looks for new shadow roots, in the places that changed or `everywhere`, and tells all; meant for an idle moment.
 */
export function listenForChanges(listener: ChangeListener): ShadowRootSearch['search'] {
  const { signal, closedRootOf, onChange, onMoved } = listener;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) if (addedNodes.length > 0) roots.added(addedNodes);
    if (records.some(countsAsChange)) onChange(AFTER_CHANGE, records);
    else onMoved();
  });
  const onFormEvent = (event: Event): void => {
    const patience = patienceAfter(event);
    if (patience) onChange(patience, []);
  };
  const roots = searchShadowRoots(document, rootFinder(closedRootOf), (root) => {
    observer.observe(root, OBSERVED);
    // at each root: `change` and `scroll` do not leave a shadow root
    for (const type of ['input', 'change', 'scroll'])
      EventTarget.prototype.addEventListener.call(root, type, onFormEvent, { capture: true, passive: true, signal });
  });

  // a tab of a classic EHR is hidden by what happens to its frame element, in a document that is not this one
  for (const frame of framesAround(window))
    for (let at: Element | null = frame; at; at = at.parentElement)
      observer.observe(at, { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'] });
  const inView = new IntersectionObserver(() => onChange(AFTER_CHANGE, []));
  if (window !== window.top) inView.observe(rootOf(document) as Element);

  for (const type of ['popstate', 'hashchange']) addEventListener(type, onMoved, { signal });
  window.navigation?.addEventListener('currententrychange', onMoved, { signal });
  addEventListener('resize', () => onChange(AFTER_CHANGE, []), { signal });
  EventTarget.prototype.addEventListener.call(document, 'visibilitychange', () => onChange(AFTER_CHANGE, []), {
    signal,
  });
  addEventListener('pageshow', (event) => event.persisted && listener.onReturned(), { signal });
  addEventListener('pagehide', ({ persisted }) => listener.onLeft(!persisted), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    inView.disconnect();
  });
  return roots.search;
}
