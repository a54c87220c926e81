export { withMeaning } from './meaning';
export {
  alternativeOf,
  classOfDiplotype,
  classOnScale,
  diplotypesIn,
  isUnitOf,
  laboratoryNamed,
  readPharmacogenetics,
  summarisePharmacogenetics,
} from './pharmacogenetics';
export { isHeadingText } from './reading/sections';
export * from './screen';
export { sayWhichFormulaDecides } from './several-formulas';
export type * from './types';
export { newMemory, patientOn, speaksOfMedicine, understand } from './understand';
export { mayBeThiopurine } from './unreadable-names';
export { drugById, drugsIn, isGroup, unreadableAbbreviationIn } from './vocabulary';
