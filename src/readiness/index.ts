export { noteOf } from './note';
export { isClosed, needsReason, readinessOf } from './readiness';
export { readinessInWords, summaryOf } from './summary';
