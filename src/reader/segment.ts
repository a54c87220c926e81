import type { Block, Screen } from '../chart';
import { readContainer } from './container';
import { controlsAround, formAround } from './controls-around';
import { attributeOf, bodyOf, childrenIn, closestTo, findIn, parentOf, rootOf, tagOf } from './dom';
import { saidValueOf } from './fields';
import { Ground } from './ground';
import { nearest, realmOf } from './nearness';
import { beginningOf } from './promoted';
import { hintsOf, noHints, type Site } from './sites';
import type { Steps } from './slices';
import { readTableAgain } from './tables';
import { isStruck, sightOf } from './visibility';

export interface SegmentOptions {
  /** Whether a short line is a heading although no markup says so; `next` is the text beside it, where it is known;
   * `leads` says that a table or list begins right after it.
   */
  isHeadingText(text: string, next: string, leads?: boolean): boolean;
  /** Open and, where the browser lends a hand, closed shadow roots; see `shadow-roots.ts`. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Told of each shadow root that the walk went into. */
  onShadowRoot?(root: ShadowRoot): void;
  /** The adapter of this page's EHR. */
  site: Site | null;
}

export interface Segmented {
  screen: Screen;
  elementOf(mark: number): Element | undefined;
  /**
   * Brings the screen up to date where only rows, cells and texts of these tables have changed. Blocks of all else stay
   * the very same objects. False where that can't be told so simply, and the whole frame has to be read, as it has to be
   * where this was not done to its end.
   */
  refresh(tables: ReadonlySet<Element>): Steps<boolean>;
}

/** Texts inside of these say something elsewhere, too: a control's name, a fold's title. */
const SAID_ELSEWHERE = 'a, button, [role="button"], [aria-expanded], summary, label';
const NAMED_BY_IDS = 'input[aria-labelledby], select[aria-labelledby], textarea[aria-labelledby]';

/** One walk over what a frame shows, from the top down: blocks of items under their headings. Nothing clinical. */
export function* segment(
  document: Document,
  { isHeadingText, shadowRootOf, site, onShadowRoot }: SegmentOptions,
  root: Element | null = bodyOf(document),
): Steps<Segmented> {
  const hints = site ? hintsOf(document, site) : noHints;
  const sightHere = () => sightOf(document, (element) => hints.of(element)?.isLeftOut === true);
  /** Custom elements without a shadow root: they get it when their script arrives, and no mutation tells. */
  const unattached: Element[] = [];
  const childrenOf = (element: Element): Iterable<Node> => {
    const shadow = shadowRootOf(element);
    if (shadow) {
      onShadowRoot?.(shadow);
      return shadow.childNodes;
    }
    if (tagOf(element).includes('-')) unattached.push(element);
    const assigned = tagOf(element) === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    return assigned.length > 0 ? assigned : childrenIn(element);
  };
  const ground: Ground = new Ground(
    {
      saidValueOf,
      childrenOf,
      hasOwnTree: (element) => shadowRootOf(element) !== null,
      isHeard: (element) => ground.sight.worthWalking(element),
    },
    sightHere(),
    isHeadingText,
    readContainer,
    hints,
  );
  if (root && tagOf(root) !== 'FRAMESET') {
    const rest = yield* readContainer(ground, root);
    if (rest) ground.emit('group', [rest]);
  }
  /** Marks of what was read again since; they hold elements that may have left the page. */
  let stale = 0;
  const elementOf = (mark: number) => ground.marked[mark - 1];
  const screen: Screen = {
    blocks: ground.blocks,
    controls: ground.controls,
    folds: ground.folds,
    unseen: ground.unseen,
    language: languageOf(document),
    elements: ground.elements,
    site: hints.seen,
    isShown: (mark) => {
      const element = elementOf(mark);
      return element !== undefined && ground.sight.isShown(element);
    },
    isStruck: (mark) => {
      const element = elementOf(mark);
      return element !== undefined && isStruck(element);
    },
    markupOf: (mark) => {
      const element = elementOf(mark);
      return element ? `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-status') ?? ''}` : '';
    },
    controlsAround(mark, isWanted) {
      const element = elementOf(mark);
      return element ? controlsAround(ground, element, isWanted) : [];
    },
    inOneForm(mark, other) {
      const [one, two] = [elementOf(mark), elementOf(other)];
      return one !== undefined && two !== undefined && formAround(one) === formAround(two);
    },
    nearest: (mark, candidates) => nearest(elementOf, mark, candidates),
    realmOf: (banner, own, facts) => realmOf(elementOf, banner, own, facts),
  };
  return {
    elementOf,
    screen,
    *refresh(tables) {
      // an adapter's hints are looked up once for all of a page
      if (site) return false;
      if (stale > ground.marked.length / 2) return false;
      if (unattached.some((element) => shadowRootOf(element) !== null)) return false;
      ground.sight = sightHere();
      for (const table of tables) {
        const plain = ground.tables.get(table);
        const at = plain ? ground.blocks.indexOf(plain.block) : -1;
        if (!plain || at < 0 || !table.isConnected || isSaidElsewhere(table, ground)) return false;
        const again = yield* readTableAgain(ground, table, plain);
        if (!again) return false;
        const before = elementsIn(plain.block);
        ground.blocks[at] = again;
        ground.tables.set(table, { ...plain, block: again });
        screen.elements += elementsIn(again) - before;
        stale += before;
      }
      return true;
    },
  };
}

const elementsIn = ({ items }: Block): number =>
  items.reduce((sum, { parts }) => sum + 1 + parts.filter((part) => !part.isFiller).length, 0);

/** Whether anything outside of the table was read from its texts. */
function isSaidElsewhere(table: Element, ground: Ground): boolean {
  if (closestTo(table, SAID_ELSEWHERE)) return true;
  if (findIn(table, '[id]') && Document.prototype.querySelector.call(table.ownerDocument, NAMED_BY_IDS)) return true;
  for (let at: Node | null = table; at; at = parentOf(at)) {
    const before = ground.neighbours.get(at);
    if (before !== undefined && before !== beginningOf(at)) return true;
  }
  return false;
}

function languageOf(document: Document): string {
  const root = rootOf(document);
  return (root ? (attributeOf(root, 'lang') ?? '') : '').toLowerCase();
}
