/**
 * What a frame shows, as structure and text and nothing clinical: the reader makes it from the DOM, the chart makes
 * facts of it. Marks number the elements in document order; only the reader can turn one back into an element.
 */

import type { ColumnRole, SectionKind } from '../../rules/screen-words';

export type { SectionKind };
/** What an adapter knows that an element means, whatever is printed: a part of the banner, a column, a status. */
export type PartMeaning = ColumnRole | 'patient-name' | 'birth-date' | 'record-number';

/** A form control's state, where a part of the screen is one. */
export interface Field {
  kind: 'text' | 'prose' | 'search' | 'choice' | 'tick';
  /** Accessible name: label, aria-label, or placeholder. */
  label: string;
  /** What was typed or chosen, without what stands beside it; empty for a box to tick. */
  value: string;
  ticked: boolean;
}

/** A cell of a row, a line of a card, the label or the value of a pair. */
export interface Part {
  text: string;
  /** The lines of `text` where it has more than one. */
  lines: readonly string[] | null;
  mark: number;
  isHeader: boolean;
  /** True where a column span covers this column and the text stands in an earlier one. */
  isFiller: boolean;
  field: Field | null;
  /** The text is a button's or a link's. */
  isControl?: boolean;
  /** Told by an adapter. */
  is?: PartMeaning;
}

/** A row, a list item, a card, a label with its value, or a single line. */
export interface Item {
  parts: Part[];
  mark: number;
  /** Places among the parts where a cell stood that says nothing, for rows that no markup calls rows. */
  blanks?: readonly number[];
}

/** The headings above a block, from the outside in. */
export interface Section {
  titles: readonly string[];
  /** What stands here, told by an adapter; the headings then only name the place. */
  is?: SectionKind;
  when?: undefined | 'current' | 'past' | 'on-hold' | 'draft' | 'planned';
  /** The section round what an adapter told: a date printed there holds here. */
  around?: Section;
}

export interface Block {
  kind: 'heading' | 'table' | 'list' | 'group' | 'pairs';
  section: Section;
  items: Item[];
}

export interface Control {
  name: string;
  mark: number;
  /** It stands there and can't be used. */
  isDisabled?: true;
}

/** A control as it stands to an element that it may belong to. */
export interface NearControl extends Control {
  /** An adapter knows that it signs an order. */
  signs: boolean;
  /** Steps outwards to where both stand; 0 within the element's own form or dialog. */
  distance: number;
  /** It stands with contents of its own, which the element is no part of. */
  isApart: boolean;
}

/** What the adapter of a page's EHR did there. */
export interface SiteSeen {
  /** The EHR's name. */
  name: string;
  /** What was found and left out, in words. */
  leftOut: string[];
  /** What was looked for where it should stand and is not there; `section` where it is a list of the chart. */
  changed: { what: string; section: SectionKind | null }[];
}

/** A part that is folded away, by its title. */
export interface Fold extends Control {
  section: Section;
}

/** Something of a list that the structure says is there and no text can be read of. */
export interface Unseen {
  /** A picture in the place of text, or rows that are not drawn until somebody scrolls to them. */
  kind: 'picture' | 'rows';
  section: Section;
  /** In words: what it is, or how many of how many. */
  note: string;
  mark: number;
}

export interface Screen {
  blocks: Block[];
  /** Buttons and links of the page with their accessible names, without those in cells of tables. */
  controls: Control[];
  /** Folds that are closed, by their titles. */
  folds: Fold[];
  unseen: Unseen[];
  /** The page's language as it declares it, lower case (`de-at`), or empty. */
  language: string;
  elements: number;
  /** Null where no adapter knows this page. */
  site: SiteSeen | null;
  /** Whether a person sees this element now; asked only of what matters. */
  isShown(mark: number): boolean;
  /** Whether its text is struck through. */
  isStruck(mark: number): boolean;
  /** What the page's own markup calls an item (`inactive`, `discontinued`): class words and state attributes. */
  markupOf(mark: number): string;
  /** Buttons and links about an element whose names are wanted, the nearest first, wherever they stand. */
  controlsAround(mark: number, isWanted: (name: string) => boolean): NearControl[];
  /** Whether two elements stand in the same form or dialog, or both in none. */
  inOneForm(mark: number, other: number): boolean;
  /** Which of the candidate marks stands nearest to `mark` in the tree; the first one where it is undecided. */
  nearest(mark: number, candidates: readonly number[]): number;
  /** Which marks belong to a second banner on the page; `facts` are those in question, `own` is the chart's banner. */
  realmOf(banner: number, own: number, facts: readonly number[]): (mark: number) => boolean;
}

/** What a row says, without empty cells and those that a span only covers. */
export const partsSaid = (item: Item): Part[] => item.parts.filter(({ text, isFiller }) => text !== '' && !isFiller);

/** Each line of a part as a part of its own. */
export const lineParts = (part: Part): Part[] => part.lines?.map((text) => ({ ...part, text, lines: null })) ?? [part];

export function wholeText(item: Item): string {
  let whole = '';
  for (const { isFiller, text } of item.parts)
    if (!isFiller && text) whole = whole === '' ? text : `${whole} | ${text}`;
  return whole;
}
