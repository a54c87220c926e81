import type { Screen } from '../chart';
import { readContainer } from './container';
import { attributeOf, bodyOf, childrenIn, rootOf, tagOf } from './dom';
import { saidValueOf } from './fields';
import { Ground } from './ground';
import { nearest, realmOf } from './nearness';
import { hintsOf, noHints, type Site } from './sites';
import { isStruck, sightOf } from './visibility';

export interface SegmentOptions {
  /** Whether a short line is a heading although no markup says so; `next` is the text beside it, where it is known;
   * `leads` says that a table or list begins right after it.
   */
  isHeadingText(text: string, next: string, leads?: boolean): boolean;
  /** Open and, where the browser lends a hand, closed shadow roots. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** The adapter of this page's EHR. */
  site: Site | null;
}

export interface Segmented {
  screen: Screen;
  elementOf(mark: number): Element | undefined;
}

/** One walk over what a frame shows, from the top down: blocks of items under their headings. Nothing clinical. */
export function segment(
  document: Document,
  { isHeadingText, shadowRootOf, site }: SegmentOptions,
  root: Element | null = bodyOf(document),
): Segmented {
  const hints = site ? hintsOf(document, site) : noHints;
  const sight = sightOf(document, (element) => hints.of(element)?.isLeftOut === true);
  const childrenOf = (element: Element): Iterable<Node> => {
    const shadow = shadowRootOf(element);
    if (shadow) return shadow.childNodes;
    const assigned = tagOf(element) === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    return assigned.length > 0 ? assigned : childrenIn(element);
  };
  const ground = new Ground(
    { saidValueOf, childrenOf, isHeard: sight.worthWalking },
    sight,
    isHeadingText,
    readContainer,
    hints,
  );
  if (root && tagOf(root) !== 'FRAMESET') {
    const rest = readContainer(ground, root);
    if (rest) ground.emit('group', [rest]);
  }
  const elementOf = (mark: number) => ground.marked[mark - 1];
  return {
    elementOf,
    screen: {
      blocks: ground.blocks,
      controls: ground.controls,
      folds: ground.folds,
      unreadable: [...ground.unreadable],
      language: languageOf(document),
      elements: ground.elements,
      site: hints.seen,
      isShown: (mark) => {
        const element = elementOf(mark);
        return element !== undefined && sight.isShown(element);
      },
      isStruck: (mark) => {
        const element = elementOf(mark);
        return element !== undefined && isStruck(element);
      },
      markupOf: (mark) => {
        const element = elementOf(mark);
        return element ? `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-status') ?? ''}` : '';
      },
      nearest: (mark, candidates) => nearest(elementOf, mark, candidates),
      realmOf: (banner, own, facts) => realmOf(elementOf, banner, own, facts),
    },
  };
}

function languageOf(document: Document): string {
  const root = rootOf(document);
  return (root ? (attributeOf(root, 'lang') ?? '') : '').toLowerCase();
}
