export { type NoteOptions, noteOf } from './note';
export { type ClosedByHand, isClosed, needsReason, type Readiness, readinessOf } from './readiness';
export { readinessInWords, summaryOf } from './summary';
