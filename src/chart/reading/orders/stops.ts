import { signingVerbs } from '../../../../rules/screen-words';
import { fold, wordsOf } from '../../parsing/fold';
import { remembered } from '../../parsing/remembered';
import type { Block, Screen } from '../../screen';
import type { DrugId, Medication } from '../../types';
import { drugById, drugsIn } from '../../vocabulary';
import { senseOf } from '../sections';
import type { ScreenSense } from '../sense';
import { type Draft, draftOf } from './draft';
import { signControlOf, signingOf } from './signing';

/** Thiopurines that are being stopped: in a dialog of that title, or in a row whose stop nobody has signed. */

const stopWords = new Set(signingVerbs.stops);

const isThiopurine = (id: DrugId): boolean => drugById(id)?.cls === 'thiopurine';

/** "Discontinue azathioprine 50 mg tablet", "Stop medication", "Azathioprin absetzen": a verb and what is stopped. */
export const isTitleOfStop = remembered((title): boolean => {
  if (title.length > LONGEST_TITLE || /[.!?:]\s/.test(title)) return false;
  const words = wordsOf(fold(title));
  const isAtAnEnd = stopWords.has(words[0] ?? '') || stopWords.has(words.at(-1) ?? '');
  return isAtAnEnd && (signingOf(title) !== null || drugsIn(title).length > 0);
});

const LONGEST_TITLE = 60;

export const isStop = (block: Block): boolean => block.section.titles.some(isTitleOfStop);

export function stopDrafts(
  blocks: readonly Block[],
  rows: readonly Medication[],
  screen: Screen,
  sense: ScreenSense,
): Draft[] {
  const unsigned = rows.filter(({ note, ingredients }) => note === 'stop not signed' && ingredients.some(isThiopurine));
  return [
    ...blocks.filter(isStop).flatMap((block) => inForm(block, screen, sense)),
    ...unsigned.map((row) => draftOf(row)),
  ];
}

/** The drug that a form of this title names, there or in its lines or fields. */
function inForm(block: Block, screen: Screen, sense: ScreenSense): Draft[] {
  return block.items.flatMap(({ parts }) =>
    parts.flatMap(({ field, text, mark }) => {
      const said = field?.value || text;
      const found = drugsIn(said).find((match) => isThiopurine(match.drug.id));
      if (!found || said.length > LONGEST_TITLE || !screen.isShown(mark) || !signControlOf(mark, screen, true))
        return [];
      const evidence = sense.evidence(said, senseOf(block.section).place, mark);
      return [{ drug: said.slice(found.start).trim(), ingredients: [found.drug.id], evidence, mark }];
    }),
  );
}
