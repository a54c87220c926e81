export { withMeaning } from './meaning';
export { summarisePharmacogenetics } from './pharmacogenetics-summary';
export { isHeadingText } from './reading/sections';
export * from './screen';
export { sayWhichFormulaDecides } from './several-formulas';
export type * from './types';
export { newMemory, patientOn, speaksOfMedicine, understand } from './understand';
export { mayBeThiopurine } from './unreadable-names';
