export { activityLaboratories } from './activity-laboratories';
export type { ActivityLaboratory, AlleleFunction, GeneEntry, TestedPosition } from './entry';
export { nudt15 } from './nudt15';
export {
  abbreviations,
  highActivityWords,
  noActivityWords,
  noClassWords,
  notAResult,
  phenotypeWords,
} from './phenotype-words';
export { alleleTable, tpmt } from './tpmt';
export { phasingWords, usualWords, zygosityWords } from './zygosity-words';
