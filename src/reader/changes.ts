import { closestTo, typeOf } from './dom';
import { isOurs, onlyOurs } from './watch-changes';

/**
 * What has changed on the page since it was read, as far as reading it again can make use of that: the tables whose
 * rows, cells or texts changed, or that all of it has to be read.
 */

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };
/** Rows that stream into one table are far fewer; to note more than this one by one costs what one walk over all costs. */
const MANY = 5000;
/** Style sheets changed by a script tell nobody: sooner or later all of a page is read again. */
const LONGEST_TRUST_MS = 30_000;
/** Fields, folds, fonts and animations change what is seen without touching the tree. */
const EVENTS = ['input', 'change', 'toggle', 'load', 'transitionend', 'animationend', 'fullscreenchange', 'resize'];

export class Changes {
  private tables = new Set<Element>();
  private count = 0;
  private isEverything = true;
  private since = 0;
  private ending = new AbortController();
  private readonly observer = new MutationObserver((records) => this.note(records));

  constructor(private readonly document: Document) {}

  /** From now on; what was noted before is forgotten. */
  start(): void {
    this.stop();
    this.ending = new AbortController();
    const { signal } = this.ending;
    for (const type of EVENTS)
      this.document.defaultView?.addEventListener(type, () => this.giveUp(), { capture: true, passive: true, signal });
    this.watch(this.document);
    this.since = performance.now();
    this.clear();
  }

  /** Looks into a shadow root as well. */
  watch(root: Document | ShadowRoot): void {
    this.observer.observe(root, OBSERVED);
  }

  /** Whether nothing at all has changed since the start. */
  isNone(): boolean {
    this.note(this.observer.takeRecords());
    return !this.isEverything && this.count === 0;
  }

  /** The tables in which all changes lie, and nothing noted any more; null where all has to be read. */
  take(): ReadonlySet<Element> | null {
    this.note(this.observer.takeRecords());
    if (this.isEverything || performance.now() - this.since > LONGEST_TRUST_MS) return null;
    const { tables } = this;
    this.clear();
    return tables;
  }

  stop(): void {
    this.observer.disconnect();
    this.ending.abort();
    this.giveUp();
  }

  private clear(): void {
    this.tables = new Set();
    this.count = 0;
    this.isEverything = false;
  }

  private giveUp(): void {
    this.isEverything = true;
    this.tables = new Set();
  }

  private note(records: readonly MutationRecord[]): void {
    if (this.isEverything) return;
    for (const record of records) {
      const { target, type, addedNodes, removedNodes } = record;
      if (isOurs(target) || (type === 'childList' && onlyOurs(addedNodes) && onlyOurs(removedNodes))) continue;
      this.count += 1 + addedNodes.length;
      const element = typeOf(target) === 1 ? (target as Element) : target.parentElement;
      const table = type === 'attributes' || !element ? null : closestTo(element, 'table');
      // what happens in parts that were taken out before is no change of the page
      if (!target.isConnected) continue;
      if (!table || this.count > MANY) {
        // nobody asks which changes came after: they need not be noted
        this.giveUp();
        return;
      }
      this.tables.add(table);
    }
  }
}
