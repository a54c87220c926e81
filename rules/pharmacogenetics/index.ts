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
export { type ClassOrUnknown, type CpicStart, cpicShares, cpicStarts } from './two-genes';
export { phasingWords, usualWords, zygosityWords } from './zygosity-words';
