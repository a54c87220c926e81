export { numberFields } from '../../rules/dosing';
export { adviseDose } from './advise';
export { answerInWords, type DoseAnswer } from './answer';
export { asText, byDay, inputInWords } from './as-text';
export { addDays, addMonths, daysBetween } from './calendar';
export { calendarFile } from './calendar-file';
export {
  type AdvisedDose,
  adviseFromChart,
  type DoseOnChart,
  doseBy,
  type Prefill,
  prefillFrom,
  type ReadFrom,
  stillHolding,
} from './from-chart';
export * from './typed';
export type * from './types';
export { type WhatIf, whatIfs } from './what-if';
export * from './words';
