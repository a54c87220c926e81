import { neverStop, withdrawalCriteria } from '../../../rules/dosing';
import { activityLaboratories } from '../../../rules/pharmacogenetics';

/** Laboratories to pick from: the id a field takes, and the words to show with the unit. */
export const laboratoryChoices: readonly (readonly [string, string])[] = activityLaboratories.map(
  ({ id, name, units }) => [id, units[0] ? `${name}, ${units[0]}` : name] as const,
);

/** What is asked before a taper. */
export const withdrawalQuestions = { neverStop, criteria: withdrawalCriteria };
