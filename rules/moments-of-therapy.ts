import {
  all,
  any,
  atMost,
  beingStopped,
  below,
  daysSince,
  doseClock,
  known,
  not,
  stated,
  therapyIs,
  thiopurineDose,
} from '../src/rules/language';
import { thiopurines } from './drug-sets';
import { firstMonths, firstWeeks } from './limits-of-time';

/** Sentences differ by where the patient stands with the thiopurine. */
export const whileOrdering = therapyIs('ordering');
export const whileTaken = therapyIs('on-treatment');
export const whileHeld = therapyIs('on-hold');
export const afterTheStop = therapyIs('stopped');

/** From the start or the last rise in dose; open where nobody saw when that was. */
export const inFirstWeeks = atMost(daysSince(doseClock()), firstWeeks);
export const inFirstMonths = atMost(daysSince(doseClock()), firstMonths);
/** From week 13 on, and wherever the start is unknown: then only the age of the last result can be judged. */
export const maintained = not(known(inFirstMonths));

/** An order that gives less than the dose in use: a step down. */
export const lowerDoseOrdered = all(
  therapyIs('on-treatment'),
  known(below(thiopurineDose('ordered'), thiopurineDose('in-use'))),
);
/** A stop that waits for its signature, or one that somebody said is planned. */
export const stopOrdered = any(beingStopped(thiopurines), stated('withdrawal-planned', 'a withdrawal is planned'));
