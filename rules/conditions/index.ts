import type { ConditionEntry } from './entry';
import { indicationConditions } from './indications';
import { infectionConditions } from './infections';
import { liverConditions } from './liver';
import { otherConditions } from './other-conditions';
import { pregnancyConditions } from './pregnancy';
import { symptomConditions } from './symptoms';

export type { ConditionEntry } from './entry';
export { denyingAfter, denyingBefore, denyingDirectlyBefore, endOfDenial, saidOfThePast } from './negation';
export { otherMeanings } from './symptoms';

/** Every problem, symptom and state of the vocabulary. */
export const conditions: readonly ConditionEntry[] = [
  ...indicationConditions,
  ...infectionConditions,
  ...liverConditions,
  ...otherConditions,
  ...pregnancyConditions,
  ...symptomConditions,
];
