import { directionWords } from '../../../rules/screen-words';
import { fold } from '../parsing/fold';
import { drugsIn } from '../vocabulary';
import { wholeRoleOf } from './columns';

/** Which texts can name a drug, known or not. */

export const CODES =
  /[,;]?\s*[[(](?:rxnorm|rxcui|ndc|atc|snomed(?:-ct)?|cui|pzn|gpi|din)\b[^\])]*[\])]|\b(?:rxnorm|rxcui|ndc|snomed-ct)\s*:?\s*[\d-]+/gi;

const FORM_WORDS =
  /\b(tab(let)?s?|cap(sule)?s?|inject(ion|able)|cream|ointment|solution|suspension|inhaler|patch|syrup|drops?|spray|suppository|vial|syringe|pen|oral|topical|tablette[nr]?|kapseln?|comprim[ée]s?|g[ée]lules?|comprimidos?|compresse|tabletten|capsules)\b/i;

export const STRENGTH = /(?<![\d.,/-])\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|units?|iu|i\.?e\.?|meq|%)(?![a-z])/i;

export function looksLikeDrug(text: string): boolean {
  return STRENGTH.test(text) || FORM_WORDS.test(text) || drugsIn(text).length > 0;
}

const DIRECTIONS = new RegExp(String.raw`^(?:${directionWords}|\d+(?:[.,]\d+)? ?(?:tab|cap|cp))` + String.raw`\b`, 'i');
const NO_NAME = new RegExp(String.raw`^(?:\d|[½¼¾]|(?:${directionWords})\b)`, 'i');

/** A line of directions that names no drug: "3 tabs by mouth once a day". */
export const isDirections = (text: string): boolean => NO_NAME.test(text) && drugsIn(text).length === 0;

/** Whether this line begins a drug: a name first, then its strength or form; not a line of directions. */
export function startsDrug(text: string): boolean {
  if (NO_NAME.test(text)) return false;
  const [first] = drugsIn(text);
  if (first && first.start <= 14) return true;
  const strength = text.match(STRENGTH);
  return strength !== null && (strength.index ?? 0) >= 4 && /^[\p{L}]{4,}/u.test(text);
}

/** Something that can be a drug's name: letters, not a whole paragraph, not a statement of emptiness. */
export function isDrugText(text: string): boolean {
  if (!/\p{L}{3}/u.test(text) || text.length > 250) return false;
  const words = fold(text);
  if (DIRECTIONS.test(text) || (wholeRoleOf(text) !== null && drugsIn(text).length === 0)) return false;
  return !/^(no |none|not available|keine |aucun|sin |ningun|nessun|geen |unknown|n a$|see |total |last |add |edit |view |show |print |refill|source |updated |reviewed |page )/.test(
    `${words} `,
  );
}
