import { besideSigning, orderStems, signingVerbs } from '../../../../rules/screen-words';
import { fold, PhraseTable, wordsOf } from '../../parsing/fold';
import { remembered } from '../../parsing/remembered';
import type { Control, Screen } from '../../screen';

/** Which control signs an order: by its words, and by where it stands. */

type Verb = keyof typeof signingVerbs;
const verbs = new PhraseTable(signingVerbs);
const beside = new Set(besideSigning);
const namesOrder = (word: string): boolean =>
  verbs.whole(word) === 'prescribes' || orderStems.some((stem) => word.startsWith(stem));
const RANK = Object.keys(signingVerbs) as Verb[];

export interface SignControl extends Control {
  verb: Verb;
  /** It says that an order is signed, as "Sign orders" and "Prescribe" do; "Save" alone may save anything. */
  namesOrder: boolean;
}

/** What a control of this name does with an order; null where it does something else. Counts and ornaments don't matter. */
export const signingOf = remembered((name): Pick<SignControl, 'verb' | 'namesOrder'> | null => {
  if (name.length > LONGEST_NAME) return null;
  const words = wordsOf(fold(name)).filter((word) => !/^\d+$/.test(word));
  if (words.length > MOST_WORDS || !words.every((word) => verbs.whole(word) || beside.has(word) || namesOrder(word)))
    return null;
  const said = words.flatMap((word) => verbs.whole(word) ?? []);
  const [verb] = said.sort((one, other) => RANK.indexOf(one) - RANK.indexOf(other));
  return verb ? { verb, namesOrder: words.some(namesOrder) } : null;
});

const MOST_WORDS = 6;
const LONGEST_NAME = 120;

/**
 * The control that signs what stands at a mark: one that an adapter knows, else one named so, in the form or dialog of the
 * order before one further off. One that stands with contents of its own is another's, unless it names orders.
 * @param stops whether something is to be stopped: then it may be called by that, too
 */
export function signControlOf(at: number, screen: Screen, stops = false): SignControl | null {
  let best: SignControl | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { name, mark, signs, distance, isApart } of screen.controlsAround(
    at,
    (name) => signingOf(name) !== null,
  )) {
    const signing = signs ? KNOWN : signingOf(name);
    if (!signing || (isApart && !signing.namesOrder) || (signing.verb === 'stops' && !stops)) continue;
    const rank = signs ? -1 : signing.verb === 'stops' ? 0 : distance * RANK.length + RANK.indexOf(signing.verb) + 1;
    if (rank >= least) continue;
    least = rank;
    best = { name, mark, ...signing };
  }
  return best;
}

const KNOWN = { verb: 'signs', namesOrder: true } as const;
