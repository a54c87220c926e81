import { all, geneResult, inPlay, phenotypeIs, rule, shareOfDose, stopDose } from '../src/rules/language';
import { oneGeneHigh, oneGeneLow, oneGeneUsual } from './limits-of-dose';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

export const nudt15Deficient = rule({
  id: 'AZA-CI-02',
  name: 'NUDT15 deficiency',
  severity: 'critical',
  scope: inPlay(),
  when: phenotypeIs('nudt15', 'poor'),
  title: 'NUDT15 deficient: {thiopurine} contraindicated',
  detail:
    '{nudt15}. Without NUDT15 the active metabolites are not switched off: marrow failure, at times fatal, has followed usual doses, whatever TPMT says.',
  action: [
    { when: whileOrdering, say: 'Consider a treatment that is no thiopurine; starting is not advised.' },
    {
      when: whileTaken,
      say: 'Consider stopping {thiopurine} and a blood count today; then a treatment that is no thiopurine.',
    },
    { when: whileHeld, say: 'Resuming {thiopurine} is not advised; consider a treatment that is no thiopurine.' },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['CPIC25', 'DPWG'],
  others: [
    { source: 'SEED', says: 'The guideline does not speak of NUDT15; this goes beyond it.' },
    { source: 'DPWG', says: 'DPWG: another drug, or a tenth of the dose.' },
  ],
  statements: [],
  reviewed: '2026-11-22',
  standsFor: [
    'AZA-PGX-03',
    'AZA-PGX-04',
    'AZA-PGX-05',
    'AZA-PGX-06',
    'AZA-PGX-07',
    'AZA-PGX-10',
    'AZA-PGX-11',
    'AZA-PGX-12',
  ],
});

export const nudt15Intermediate = rule({
  id: 'AZA-PGX-04',
  name: 'Intermediate NUDT15',
  severity: 'warning',
  scope: inPlay(),
  when: phenotypeIs('nudt15', 'intermediate', 'possible-intermediate'),
  title: 'Intermediate NUDT15: reduced dose of {thiopurine}',
  detail:
    '{nudt15}. CPIC gives 30–80 % of the usual dose; this project keeps to 30–70 %, the range that the guideline gives for TPMT. 6-TGN levels can’t steer the dose here.',
  action: [
    { when: whileOrdering, say: 'Consider starting at half the usual dose, with weekly counts at first.' },
    { when: whileTaken, say: 'Consider the reduced range and closer blood counts.' },
    { when: whileHeld, say: 'Consider the reduced range, with weekly counts, if {thiopurine} is resumed.' },
  ],
  doseEffect: shareOfDose(oneGeneLow, oneGeneHigh, oneGeneUsual),
  sources: ['CPIC25', 'DPWG'],
  others: [{ source: 'SEED', says: 'The guideline does not speak of NUDT15; this goes beyond it.' }],
  statements: [],
  reviewed: '2026-11-22',
  standsFor: ['AZA-PGX-12'],
});

export const nudt15NotTested = rule({
  id: 'AZA-PGX-08',
  name: 'NUDT15 tested',
  severity: 'info',
  scope: inPlay(),
  when: all(phenotypeIs('tpmt', 'normal'), geneResult('nudt15', 'not-found')),
  title: 'NUDT15 not tested',
  detail:
    'TPMT is normal; NUDT15 is not among the results on screen. Its loss-of-function alleles are common in people of East Asian and Hispanic descent, and a TPMT test misses them.',
  action: 'Consider NUDT15; weekly counts at first catch early leucopenia.',
  sources: ['CPIC25', 'CPIC18', 'SPS'],
  others: [{ source: 'DPWG', says: 'DPWG calls both genotypes essential before the start.' }],
  statements: [],
  reviewed: '2026-11-22',
  // What class it is can't be told either: the same gap, said once.
  standsFor: ['AZA-CI-02', 'AZA-PGX-04'],
});
