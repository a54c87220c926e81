import { therapyIs } from '../src/rules/language';

/** Sentences differ by where the patient stands with the thiopurine. */
export const whileOrdering = therapyIs('ordering');
export const whileTaken = therapyIs('on-treatment');
export const whileHeld = therapyIs('on-hold');
export const afterTheStop = therapyIs('stopped');
