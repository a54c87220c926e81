import type { DrugClass } from '../../../../rules/drugs';
import type { Block, Screen } from '../../screen';
import type { Medication, Order } from '../../types';
import { drugById } from '../../vocabulary';
import type { ScreenSense } from '../sense';
import { type Draft, draftOf } from './draft';
import { fieldsOf } from './fields';
import { signControlOf } from './signing';
import { isStop, stopDrafts } from './stops';
import { tickedDrafts } from './ticked';
import { typedMedications } from './typed';

export { isStop, isTitleOfStop } from './stops';

/**
 * What is being ordered, or stopped, on this screen, and what signs it: drugs chosen in a form, ticked boxes of an order
 * set, rows of a basket or of a list that nobody has signed yet.
 */
export interface OrderRead {
  order: Order | null;
  /** Those of forms. */
  medications: Medication[];
}

/** @param rows the medications that were read of the screen's rows */
export function readOrder(
  blocks: readonly Block[],
  rows: readonly Medication[],
  screen: Screen,
  sense: ScreenSense,
): OrderRead {
  const fields = fieldsOf(blocks.filter((block) => !isStop(block)));
  const typed = typedMedications(fields, screen, sense);
  const ticked = tickedDrafts(fields, screen, sense);
  const drafts = [
    ...typed.map((medication) => draftOf(medication)),
    ...ticked.map(({ medication, drug }) => draftOf(medication, drug)),
    ...rows.filter(({ status }) => status === 'draft').map((medication) => draftOf(medication)),
  ];
  return {
    order: orderOf(drafts, 'order', screen) ?? orderOf(stopDrafts(blocks, rows, screen, sense), 'stop', screen),
    medications: [...typed, ...ticked.map(({ medication }) => medication)],
  };
}

function orderOf(drafts: readonly Draft[], action: Order['action'], screen: Screen): Order | null {
  const ordered = drafts
    .filter(({ ingredients }) => ingredients.length > 0)
    .sort((one, other) => weightOf(one) - weightOf(other));
  const [first] = ordered;
  if (!first) return null;
  const { drug, ingredients, evidence, mark } = first;
  const sign = signControlOf(mark, screen, action === 'stop');
  const isSaidBefore = (draft: Draft, at: number): boolean =>
    ordered.findIndex((other) => `${other.ingredients}` === `${draft.ingredients}`) < at;
  return {
    drug,
    ingredients,
    drugs: ordered.flatMap((each, at) =>
      isSaidBefore(each, at) ? [] : [{ drug: each.drug, ingredients: each.ingredients }],
    ),
    action,
    signControl: sign?.name ?? null,
    signMark: sign?.mark ?? 0,
    evidence,
  };
}

/** A thiopurine counts most, then what clashes with it worst; what doesn't clash at all comes last. */
const WEIGHTS: { [cls in DrugClass]?: number } = {
  thiopurine: 0,
  'xanthine-oxidase-inhibitor': 1,
  'inactivated-vaccine': 3,
  'assay-interference': 3,
};

const weightOf = ({ ingredients }: Draft): number =>
  Math.min(...ingredients.map((id) => WEIGHTS[drugById(id)?.cls ?? 'biologic'] ?? 2));
