import { geneResult, newOrder, notCalculated, rule } from '../src/rules/language';

export const tpmtNotTested = rule({
  id: 'AZA-PGX-01',
  name: 'TPMT tested before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: geneResult('tpmt', 'not-found'),
  title: 'No TPMT result before {thiopurine}',
  detail:
    'No TPMT activity or genotype is among the results on screen. The guideline calls the test mandatory: 11 % of people have low activity and 1 in 200 to 300 none, and a usual dose can destroy their marrow.',
  action:
    'Consider ordering TPMT activity (the genotype where activity can’t be had) and signing once it is back. If it was done elsewhere, look for that report.',
  doseEffect: notCalculated,
  sources: ['SEED', 'DPWG'],
  others: [
    { source: 'DPWG', says: 'DPWG calls the genotype essential before the start.' },
    { source: 'CPIC25', says: 'CPIC says what to do with a genotype, not whether to test.' },
  ],
  statements: ['S01', 'S02', 'S03', 'S12'],
  reviewed: '2026-11-22',
  // Without a result its class can't be told either: that is the same gap, said once.
  standsFor: ['AZA-BASE-04', 'AZA-CI-01', 'AZA-PGX-03', 'AZA-PGX-05', 'AZA-PGX-06', 'AZA-PGX-07', 'AZA-PGX-08'],
});
