export { withMeaning } from './meaning';
export { summarisePharmacogenetics } from './pharmacogenetics';
export { isHeadingText } from './reading/sections';
export * from './screen';
export type * from './types';
export { newMemory, patientOn, speaksOfMedicine, understand } from './understand';
