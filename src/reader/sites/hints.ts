import type { PartMeaning, SiteSeen } from '../../chart';
import { findAllIn, findIn, parentElementOf, rootOf, textOf } from '../dom';
import { tidy } from '../page-text';
import type { Place, SectionPlace, Site } from './site';

/** What an adapter says of single elements of a page. */
export interface Hint {
  section?: SectionPlace;
  part?: PartMeaning;
  isLeftOut?: true;
  signs?: true;
}

export interface Hints {
  of(element: Element): Hint | undefined;
  /** Whether a part of the page that means something stands in this element. */
  holdsPart(element: Element): boolean;
  /** What the adapter found to be left out, and where it no longer fits; null without an adapter. */
  seen: SiteSeen | null;
}

export const noHints: Hints = { of: () => undefined, holdsPart: () => false, seen: null };

/** Finds the places of an adapter on a page: a few selectors, no layout. Open shadow roots are left to the generic reader. */
export function hintsOf(document: Document, site: Site): Hints {
  const root = rootOf(document);
  if (!root) return noHints;
  const hints = new Map<Element, Hint>();
  const seen: SiteSeen = { name: site.name, leftOut: [], changed: [] };
  const find = <P extends Place>(
    places: readonly P[] = [],
    called: (place: P) => string,
    hintOf: (place: P) => Hint,
  ) => {
    for (const place of places) {
      const found = elementsAt(root, place);
      for (const element of found) hints.set(element, { ...hints.get(element), ...hintOf(place) });
      const hint = hintOf(place);
      if (found.length > 0 && hint.isLeftOut) seen.leftOut.push(called(place));
      // an entry of the same meaning may have found it where an older release has it
      const isElsewhere = [...hints.values()].some((other) => meansTheSame(other, hint));
      if (place.where && !isElsewhere && findIn(root, place.where))
        seen.changed.push({ what: called(place), section: hint.section?.is ?? null });
    }
  };
  find(
    site.sections,
    ({ is }) => is,
    (section) => ({ section }),
  );
  find(
    site.parts,
    ({ is }) => is,
    ({ is }) => ({ part: is }),
  );
  find(
    site.leaveOut,
    ({ called }) => called,
    () => ({ isLeftOut: true }),
  );
  find(
    site.signs,
    () => 'sign control',
    () => ({ signs: true }),
  );
  const around = new Set<Element>();
  for (const [element, { part }] of hints) {
    if (!part) continue;
    for (let at = parentElementOf(element); at && !around.has(at); at = parentElementOf(at)) around.add(at);
  }
  return { of: (element) => hints.get(element), holdsPart: (element) => around.has(element), seen };
}

export function elementsAt(root: Element, { at, text }: Place): Element[] {
  const found = findAllIn(root, at);
  if (text === undefined) return found;
  const wanted = text.toLowerCase();
  return found.filter((element) => tidy(textOf(element)).toLowerCase() === wanted);
}

const meansTheSame = (one: Hint, other: Hint): boolean =>
  (other.section !== undefined && one.section?.is === other.section.is) ||
  (other.part !== undefined && one.part === other.part) ||
  (other.isLeftOut !== undefined && one.isLeftOut === true) ||
  (other.signs !== undefined && one.signs === true);
