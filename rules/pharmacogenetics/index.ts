export type { AlleleFunction, GeneEntry } from './entry';
export { nudt15 } from './nudt15';
export {
  abbreviations,
  highActivityWords,
  noActivityWords,
  noClassWords,
  notAResult,
  phenotypeWords,
} from './phenotype-words';
export { tpmt } from './tpmt';
