import { geneResult, inPlay, notCalculated, rule, therapyIs } from '../src/rules/language';

export const tpmtNotClassed = rule({
  id: 'AZA-PGX-09',
  name: 'TPMT result with a known class',
  severity: 'critical',
  scope: inPlay(),
  when: geneResult('tpmt', 'unclassed'),
  tiers: [
    {
      severity: 'warning',
      when: therapyIs('on-treatment', 'on-hold'),
      action: 'Consider asking the laboratory for its class, and a blood count now if none is recent.',
    },
  ],
  title: 'TPMT result can’t be classed',
  detail:
    '{tpmt}. Laboratories use scales that can’t be compared: the same number is intermediate in one and normal in another, and “low” means carrier here and deficient there. Handle as deficient until the class is known.',
  action: 'Consider asking the laboratory for its class before {thiopurine} is signed.',
  doseEffect: notCalculated,
  sources: ['ENG'],
  others: [
    { source: 'ENG', says: '20 U/mL is intermediate at ARUP and normal on an older US scale.' },
    { source: 'ENG', says: '“LOW” means carrier in Birmingham and deficient at ARUP.' },
  ],
  statements: ['S12'],
  reviewed: '2026-11-22',
  // Which class it is can't be told: that is this finding, said once.
  standsFor: ['AZA-CI-01', 'AZA-PGX-03', 'AZA-PGX-05', 'AZA-PGX-06', 'AZA-PGX-07', 'AZA-PGX-08'],
});
