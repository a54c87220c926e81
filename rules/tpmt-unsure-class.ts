import { inPlay, notCalculated, phenotypeIs, rule, shareOfDose } from '../src/rules/language';
import { oneGeneHigh, oneGeneLow, oneGeneUsual } from './limits-of-dose';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

export const tpmtPossiblyIntermediate = rule({
  id: 'AZA-PGX-06',
  name: 'Possibly intermediate TPMT',
  severity: 'warning',
  scope: inPlay(),
  when: phenotypeIs('tpmt', 'possible-intermediate'),
  title: 'Possibly intermediate TPMT: handle as intermediate',
  detail:
    '{tpmt}. What one allele does is not known; CPIC 2025 handles this as intermediate: 30–70 % of the usual dose.',
  action: [
    { when: whileOrdering, say: 'Consider starting at half the usual dose, with weekly counts at first.' },
    { when: whileTaken, say: 'Consider the reduced range and closer blood counts.' },
    { when: whileHeld, say: 'Consider the reduced range, with weekly counts, if {thiopurine} is resumed.' },
    'TPMT activity can settle it.',
  ],
  doseEffect: shareOfDose(oneGeneLow, oneGeneHigh, oneGeneUsual),
  sources: ['CPIC25'],
  others: [{ source: 'CPIC25', says: 'CPIC 2025: 30–80 % of the usual start where that is 2 mg/kg/day or more.' }],
  statements: [],
  reviewed: '2026-11-22',
  standsFor: ['AZA-PGX-12'],
});

export const tpmtIndeterminate = rule({
  id: 'AZA-PGX-07',
  name: 'TPMT genotype that gives a class',
  severity: 'warning',
  scope: inPlay(),
  when: phenotypeIs('tpmt', 'indeterminate'),
  title: 'TPMT genotype gives no class',
  detail: '{tpmt}. The alleles found do not tell how much enzyme there is.',
  action: [
    { when: whileOrdering, say: 'Consider measuring TPMT activity before {thiopurine} is signed.' },
    { when: whileTaken, say: 'Consider closer counts; activity measured on treatment reads high.' },
    { when: whileHeld, say: 'Consider measuring TPMT activity before {thiopurine} is resumed.' },
  ],
  doseEffect: notCalculated,
  sources: ['CPIC25'],
  others: [
    {
      source: 'CPIC25',
      says: 'CPIC 2025 gives the usual start where one gene is normal and the other indeterminate; with NUDT15 that is followed here, with TPMT it is not, because the guideline calls the test mandatory.',
    },
  ],
  statements: [],
  reviewed: '2026-11-22',
});
