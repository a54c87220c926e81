import { type DrugClass, type DrugEntry, drugs } from '../../../rules/drugs';
import { spellingsByFirstWord } from './drug-names';
import { FOREIGN, fold, kindOf, LAST_LETTER, SEPARATOR, TRANSPARENT } from './letters';
import { mayBeSpelling, mayHoldPiece, nextGram } from './name-gate';
import { LONGEST_NEAR_WORD, nearestDrug, SHORTEST_NEAR_WORD } from './near-names';
import { type DrugContext, type DrugMatch, exactMatches } from './spelling-matches';
import { isMeantOtherwise } from './surroundings';

export type { DrugContext, DrugMatch };

const byId: ReadonlyMap<string, DrugEntry> = new Map(drugs.map((drug) => [drug.id, drug]));

/** The drug with this id, e.g. `azathioprine`. */
export function drugById(id: string): DrugEntry | undefined {
  return byId.get(id);
}

/** Whether this entry stands for several drugs of which the rules say the same: its first name is that of one of them. */
export const isGroup = ({ id, names }: DrugEntry): boolean =>
  !names.some((name) => name.toLowerCase() === id.toLowerCase());

/** All drugs of a class, e.g. `xanthine-oxidase-inhibitor`. */
export function drugsOfClass(cls: DrugClass): DrugEntry[] {
  return drugs.filter((drug) => drug.cls === cls);
}

/** Words already judged as a misspelling or not; pages repeat their words. */
const nearMemory = new Map<string, DrugEntry | null>();
const NEAR_MEMORY_LIMIT = 4000;

function nearestRemembered(word: string): DrugEntry | null {
  const known = nearMemory.get(word);
  if (known !== undefined) return known;
  if (nearMemory.size >= NEAR_MEMORY_LIMIT) nearMemory.clear();
  const drug = nearestDrug(word);
  nearMemory.set(word, drug);
  return drug;
}

/**
 * Every drug of the vocabulary that a text names, in the order of the text: whole words, whatever their case, accents,
 * salts and strengths. A combination product yields each of its parts, with the same offsets. Time is linear in the
 * text's length.
 */
export function drugsIn(text: string, context: DrugContext = {}): DrugMatch[] {
  const found: DrugMatch[] = [];
  scan(text, context, (match) => {
    found.push(match);
    return false;
  });
  return found.length > 1 ? withoutAbsorbed(found) : found;
}

/** True where the text names any drug of the vocabulary. */
export function mentionsDrug(text: string): boolean {
  let any = false;
  scan(text, {}, () => {
    any = true;
    return true;
  });
  return any;
}

/** One pass over the characters; only a word that begins like a name, or holds a piece of one, is cut out and looked up. */
function scan(text: string, context: DrugContext, visit: (match: DrugMatch) => boolean): void {
  const length = text.length;
  let start = -1;
  let letters = 0;
  let gram = 0;
  let begins = 0;
  let near = 0;
  let foreign = false;
  for (let at = 0; at <= length; at += 1) {
    const kind = at < length ? kindOf(text.charCodeAt(at)) : SEPARATOR;
    if (kind >= 1 && kind <= LAST_LETTER) {
      if (letters === 0) {
        start = at;
        gram = 0;
        near = 0;
      }
      letters += 1;
      gram = nextGram(gram, kind);
      if (letters <= 3) begins = gram;
      if (letters >= 3) near |= mayHoldPiece(gram, letters);
      continue;
    }
    if (kind === TRANSPARENT) continue;
    if (kind === FOREIGN) {
      foreign = true;
      continue;
    }
    if (letters > 0 && !foreign) {
      const isNear = near === 1 && letters >= SHORTEST_NEAR_WORD && letters <= LONGEST_NEAR_WORD;
      if (isNear || mayBeSpelling(begins, letters)) {
        const matches = matchesOfWord(text, start, at, isNear, context);
        for (const match of matches) {
          if (visit(match)) return;
        }
        const end = matches[0]?.end ?? at;
        if (end > at) at = end - 1;
      }
    }
    letters = 0;
    foreign = false;
  }
}

function matchesOfWord(text: string, start: number, end: number, isNear: boolean, context: DrugContext): DrugMatch[] {
  const word = fold(text.slice(start, end));
  const spellings = spellingsByFirstWord.get(word);
  if (spellings !== undefined) return exactMatches(text, start, end, spellings, context);
  if (!isNear) return [];
  const drug = nearestRemembered(word);
  return drug === null || isMeantOtherwise(drug, text, start, end) ? [] : [{ drug, start, end, via: 'near' }];
}

/** "sulfamethoxazole 800 mg-trimethoprim 160 mg" is co-trimoxazole, not trimethoprim beside it. */
function withoutAbsorbed(found: DrugMatch[]): DrugMatch[] {
  const absorbed = new Set(found.flatMap(({ drug }) => drug.absorbs ?? []));
  return absorbed.size === 0 ? found : found.filter(({ drug }) => !absorbed.has(drug.id));
}
