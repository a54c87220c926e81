import { neverStop, withdrawalCriteria } from '../../../rules/dosing';
import { laboratories } from '../../../rules/pharmacogenetics';

/** Laboratories to pick from: the short name a field takes, and the words to show with the unit. */
export const laboratoryChoices: readonly (readonly [string, string])[] = laboratories.map(
  ({ name, aliases, units }) => [aliases[0] ?? name, `${name}, ${units[0]}`] as const,
);

/** What is asked before a taper. */
export const withdrawalQuestions = { neverStop, criteria: withdrawalCriteria };
