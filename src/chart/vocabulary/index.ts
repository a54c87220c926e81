export { analyteById, analyteOf } from './analytes';
export { conceptOf, conceptsIn } from './conditions';
export { convert, plausible, unitFromRange, unitsAccepted } from './conversion';
export {
  drugById,
  drugsIn,
  drugsOfClass,
  mentionsDrug,
  unreadableThiopurineIn,
} from './drugs';
export { isUnit, readUnit } from './units';
