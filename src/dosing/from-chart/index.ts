export { type AdvisedDose, adviseFromChart, type DoseOnChart, doseBy } from './advice';
export type { Prefill, ReadFrom } from './filling';
export { stillHolding } from './findings';
export { prefillFrom } from './prefill';
