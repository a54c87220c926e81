import { ofRelatives } from '../../../rules/screen-words';
import { remembered } from '../parsing/remembered';
import type { Item } from '../screen';
import { wholeRoleOf } from './columns';
import { mayBePartOfPager, mayStateEmpty } from './coverage';
import { mayNameMeasure } from './measures';

/**
 * Most rows of a page are data: a glance at their texts, each judged once, tells that they are no header, no pager, no
 * statement that a list is empty and no title.
 */

const MAY_SAY_MORE = 1;
const NAMES_COLUMN = 2;
const NAMES_MEASURE = 4;

const traitsOf = remembered(
  (text) =>
    (mayStateEmpty(text) || mayBePartOfPager(text) || ofRelatives.test(text) ? MAY_SAY_MORE : 0) |
    (wholeRoleOf(text) === null ? 0 : NAMES_COLUMN) |
    (mayNameMeasure(text) ? NAMES_MEASURE : 0),
);

export interface Glance {
  /** Nothing but data; false where a closer look has to tell. */
  isPlain: boolean;
  /** A weight or a height may be named in it. */
  namesMeasure: boolean;
}

const PLAIN: Glance = { isPlain: true, namesMeasure: false };
const PLAIN_MEASURE: Glance = { isPlain: true, namesMeasure: true };
const OTHER: Glance = { isPlain: false, namesMeasure: false };
const OTHER_MEASURE: Glance = { isPlain: false, namesMeasure: true };

export function glanceAt(item: Item): Glance {
  let all = 0;
  let said = 0;
  let named = 0;
  let marked = 0;
  for (const { text, isFiller, isHeader } of item.parts) {
    if (text === '') continue;
    const traits = traitsOf(text);
    all |= traits;
    if (isFiller) continue;
    said += 1;
    if (traits & NAMES_COLUMN) named += 1;
    if (isHeader) marked += 1;
  }
  // days over columns have nothing above the names of the tests
  const isPlain = (all & MAY_SAY_MORE) === 0 && said > 1 && named < 2 && marked < said && item.parts[0]?.text !== '';
  if (all & NAMES_MEASURE) return isPlain ? PLAIN_MEASURE : OTHER_MEASURE;
  return isPlain ? PLAIN : OTHER;
}
