import { geneResult, onTreatment, rule } from '../src/rules/language';

export const tpmtNeverTested = rule({
  id: 'AZA-PGX-02',
  name: 'TPMT on record {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: geneResult('tpmt', 'not-found'),
  title: 'No TPMT result {onThiopurine}',
  detail:
    'No TPMT activity or genotype is among the results on screen. Long tolerance lowers the risk without removing it. Activity measured on a thiopurine reads 20–25 % high.',
  action: 'Consider the genotype, and look for a report from before the start.',
  sources: ['SEED', 'CPIC18'],
  others: [{ source: 'DPWG', says: 'DPWG calls the genotype essential before the start.' }],
  statements: ['S01'],
  reviewed: '2026-11-22',
  // Without a result its class can't be told either: that is the same gap, said once.
  standsFor: ['AZA-CI-01', 'AZA-PGX-03', 'AZA-PGX-05', 'AZA-PGX-06', 'AZA-PGX-07', 'AZA-PGX-08'],
});
