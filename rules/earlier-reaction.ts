import { all, allergicTo, any, everHad, inPlay, known, not, rule, stopDose } from '../src/rules/language';
import { thiopurines } from './drug-sets';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { thiopurineReaction } from './problem-sets';
import { planForHepatitis } from './safety-stops';
import { graveReaction, gutReaction } from './word-sets';

const grave = any(allergicTo(thiopurines, graveReaction), everHad(thiopurineReaction));
const gutAlone = all(allergicTo(thiopurines, gutReaction), not(known(grave)));

export const earlierReaction = rule({
  id: 'AZA-CI-08',
  name: 'Earlier reaction to a thiopurine',
  severity: 'critical',
  scope: inPlay(),
  when: any(allergicTo(thiopurines), everHad(thiopurineReaction)),
  tiers: [
    {
      severity: 'info',
      when: known(gutAlone),
      title: 'Earlier stomach upset on a thiopurine',
      detail:
        'The reaction on record is one of the gut alone. That is intolerance, not hypersensitivity: divided doses after food, or mercaptopurine instead of azathioprine, may suit.',
      action: 'Consider asking whether fever, rash or joint pain came with it, and doses divided and after food.',
    },
    {
      severity: 'warning',
      when: not(known(grave)),
      title: 'Thiopurine among the allergies, reaction not known',
      detail: 'The allergy list names a thiopurine and no reaction that tells hypersensitivity from stomach upset.',
      action: 'Consider asking what happened before {thiopurine} is given.',
    },
  ],
  title: 'Earlier thiopurine hypersensitivity, pancreatitis or marrow failure',
  detail:
    'On record stands a grave reaction to a thiopurine; it returns, often worse, with the next dose of any of them.',
  action: [
    { when: whileOrdering, say: 'Starting is not advised; consider a treatment that is no thiopurine.' },
    { when: whileTaken, say: 'Consider stopping {thiopurine} and checking what happened then.' },
    { when: whileHeld, say: 'Resuming {thiopurine} is not advised; consider a treatment that is no thiopurine.' },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['LABEL', 'PN'],
  statements: [],
  reviewed: '2026-11-22',
});
