export { analyteById, analyteOf } from './analytes';
export { conceptOf, conceptsIn } from './conditions';
export { convert, unitsAccepted } from './conversion';
export {
  type DrugMatch,
  drugById,
  drugsIn,
  drugsOfClass,
  isGroup,
  mentionsDrug,
} from './drugs';
export { plausible, unitFromRange } from './ranges';
export { isUnit, readUnit } from './units';
export { unreadableAbbreviationIn } from './unreadable-abbreviations';
