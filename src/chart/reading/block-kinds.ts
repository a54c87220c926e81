import { saysHowMuch } from '../parsing/sigs';
import type { Block, Item } from '../screen';
import { type Header, hasRole } from './columns';
import { startsDrug } from './drug-text';
import { isPlainlyMedication } from './medication-items';
import { isFlowsheet } from './result-rows';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { medicationStatusOf } from './statuses';

/** What a row of a screen can be. */
export type RowKind = 'medications' | 'results' | 'allergies' | 'problems' | 'immunizations';

/** Where a row stands. */
export interface RowPlace {
  block: Block;
  header: Header | null;
  section: SectionSense;
  sense: ScreenSense;
}

/** The section decides; where it has none, the columns do. */
export function kindOf({ block, header, section, sense }: RowPlace, item: Item): RowKind | null {
  if (section.when === 'planned') return null;
  switch (section.kind) {
    case 'medications':
      return isOfResults(header, sense) && !hasRole(header, 'drug') ? 'results' : 'medications';
    case 'orders':
      // fields of an order form are read together, by `readOrder`
      if (item.parts.some((part) => part.field && part.field.kind !== 'tick')) return null;
      if (isLeftOut(item) && section.when !== 'draft') return null;
      return header !== null || isOrdered(item) ? 'medications' : null;
    case 'results':
      return 'results';
    case 'vitals':
      return block.kind === 'list' ? 'results' : null;
    case 'allergies':
    case 'problems':
    case 'immunizations':
      return section.kind;
    case null:
      return kindByColumns({ block, header, section, sense }, item);
    default:
      return null;
  }
}

const isOfResults = (header: Header | null, sense: ScreenSense): boolean =>
  hasRole(header, 'test') && header !== null && (hasRole(header, 'value') || isFlowsheet(header, sense));

/** A row of a basket says how the drug is to be taken; a hit of a search is only its name. */
const isOrdered = (item: Item): boolean =>
  startsDrug(item.parts.find((part) => part.text)?.text ?? '') &&
  item.parts.some(({ text }) => saysHowMuch(text) || medicationStatusOf(text)?.status === 'draft');

/** An unticked box of an order set; in a basket, a box only picks what to sign, and the row says "unsigned". */
const isLeftOut = (item: Item): boolean =>
  item.parts.some(({ field }) => field?.kind === 'tick' && !field.ticked) &&
  !item.parts.some(({ text }) => medicationStatusOf(text)?.status === 'draft');

function kindByColumns({ block, header, sense }: RowPlace, item: Item): RowKind | null {
  if (!header && isPlainlyMedication(item)) return 'medications';
  if (!header) return block.kind === 'table' || block.kind === 'group' || block.kind === 'pairs' ? 'results' : null;
  if (hasRole(header, 'patient')) return null;
  // whether a drug in a field is being ordered, `readOrder` says
  if (item.parts.some(({ field }) => field && field.kind !== 'tick' && startsDrug(field.value))) return null;
  if (hasRole(header, 'substance') && hasRole(header, 'reaction')) return 'allergies';
  if (hasRole(header, 'drug') && hasRole(header, 'dose', 'sig', 'strength', 'frequency', 'route', 'is-current'))
    return 'medications';
  if (hasRole(header, 'test', 'name', 'code') && (hasRole(header, 'value') || isFlowsheet(header, sense)))
    return 'results';
  if (isFlowsheet(header, sense)) return 'results';
  if (hasRole(header, 'drug') && hasRole(header, 'quantity', 'start', 'end')) return 'medications';
  if (hasRole(header, 'vaccine') && hasRole(header, 'date')) return 'immunizations';
  if (hasRole(header, 'problem') && hasRole(header, 'status', 'start')) return 'problems';
  if (hasRole(header, 'value') && hasRole(header, 'unit', 'range', 'flag')) return 'results';
  return null;
}
