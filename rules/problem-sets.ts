import { conceptSet, hasProblem } from '../src/rules/language';

export const transplant = hasProblem(conceptSet('an organ transplant', ['transplant']));
