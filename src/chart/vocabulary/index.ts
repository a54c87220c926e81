export type { AnalyteEntry } from '../../../rules/analytes';
export type { DrugClass, DrugEntry } from '../../../rules/drugs';
export { type AnalyteContext, analyteById, analyteOf } from './analytes';
export { conceptOf, conceptsIn } from './conditions';
export { convert, plausible, type UnitContext, unitFromRange, unitsAccepted } from './conversion';
export {
  type DrugContext,
  type DrugMatch,
  drugById,
  drugsIn,
  drugsOfClass,
  mentionsDrug,
  unreadableThiopurineIn,
} from './drugs';
export { isUnit, readUnit } from './units';
