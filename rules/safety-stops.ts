import { fired, known, type Sentence } from '../src/rules/language';
import { autoimmuneHepatitis } from './problem-sets';

/**
 * Rules of a patient on treatment whose dose effect is none or a pause: beside one of them nothing is said of treatment
 * for good. A test holds this list against the dose effects.
 */
export const safetyStopIds = [
  'AZA-CI-01',
  'AZA-CI-02',
  'AZA-CI-08',
  'AZA-CI-09',
  'AZA-CI-11',
  'AZA-LAB-01',
  'AZA-LAB-02',
  'AZA-LAB-03',
  'AZA-LAB-05',
  'AZA-LAB-09',
  'AZA-LAB-10',
  'AZA-LAB-11',
  'AZA-LAB-14',
  'AZA-LAB-17',
  'AZA-SYM-01',
  'AZA-SYM-02',
  'AZA-SYM-03',
  'AZA-SYM-04',
  'AZA-SYM-06',
  'AZA-INF-01',
  'AZA-INF-02',
  'AZA-INF-03',
] as const;

/** One that can't be told does not silence the rest. */
export const safetyStop = known(fired(...safetyStopIds));

/** Where treatment is for good as a rule, a stop for safety leaves a gap that somebody has to fill. */
export const planForHepatitis: Sentence = {
  when: autoimmuneHepatitis,
  say: 'Safety stop: with autoimmune hepatitis consider planning other immunosuppression with hepatology.',
};
