import {
  all,
  atLeast,
  atMost,
  inPlay,
  number,
  phenotypeIs,
  product,
  rule,
  shareOfDose,
  thiopurineDose,
  thiopurineIs,
  weight,
} from '../src/rules/language';
import { plausibleWeight } from './body-weight';
import { doseTarget, oneGeneHigh, oneGeneLow, oneGeneUsual } from './limits-of-dose';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

const upperEnd = product(doseTarget, oneGeneHigh, plausibleWeight);
const azathioprineByWeight = all(thiopurineIs('azathioprine'), atLeast(plausibleWeight, number(0)));

export const tpmtIntermediate = rule({
  id: 'AZA-PGX-03',
  name: 'Intermediate TPMT',
  severity: 'warning',
  scope: inPlay(),
  when: phenotypeIs('tpmt', 'intermediate'),
  title: 'Intermediate TPMT: reduced dose of {thiopurine}',
  detail: [
    '{tpmt}. With one working copy of the gene the guideline gives 30–70 % of the usual dose.',
    {
      when: azathioprineByWeight,
      say: 'At {weight} that is {lowerEnd} to {upperEnd} (of {limit:dose.target}).',
    },
    {
      when: all(whileTaken, thiopurineIs('azathioprine'), atMost(thiopurineDose('judged'), upperEnd)),
      say: 'The present dose is not above it.',
    },
  ],
  action: [
    { when: whileOrdering, say: 'Consider starting at half the usual dose, with weekly counts at first.' },
    { when: whileTaken, say: 'Consider the reduced range and closer blood counts.' },
    { when: whileHeld, say: 'Consider the reduced range, with weekly counts, if {thiopurine} is resumed.' },
  ],
  figures: {
    weight: { value: weight(), digits: 1, unit: 'kg' },
    lowerEnd: { value: product(doseTarget, oneGeneLow, plausibleWeight), digits: 0, unit: '' },
    upperEnd: { value: upperEnd, digits: 0, unit: 'mg/day' },
  },
  doseEffect: shareOfDose(oneGeneLow, oneGeneHigh, oneGeneUsual),
  sources: ['SEED', 'CPIC25', 'DPWG', 'BSG'],
  others: [
    { source: 'CPIC25', says: 'CPIC 2025: 30–80 % of the usual start where that is 2 mg/kg/day or more.' },
    { source: 'DPWG', says: 'DPWG and BSG: half the usual dose.' },
  ],
  statements: ['S19'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-PGX-12'],
});
