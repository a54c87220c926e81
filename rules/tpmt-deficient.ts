import { inPlay, phenotypeIs, rule, stopDose } from '../src/rules/language';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

export const tpmtDeficient = rule({
  id: 'AZA-CI-01',
  name: 'TPMT deficiency',
  severity: 'critical',
  scope: inPlay(),
  when: phenotypeIs('tpmt', 'poor'),
  title: 'TPMT deficient: {thiopurine} contraindicated',
  detail:
    '{tpmt}. With TPMT absent or very low the active metabolites build up at any usual dose: life-threatening pancytopenia.',
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
  sources: ['SEED', 'CPIC25', 'BSG', 'DPWG'],
  others: [
    {
      source: 'CPIC25',
      says: 'CPIC 2025: choose another drug. CPIC 2018 allowed a tenth of the dose, for malignancy only.',
    },
    { source: 'DPWG', says: 'DPWG: another drug, or a tenth of the dose.' },
    { source: 'BSG', says: 'BSG: avoid.' },
  ],
  statements: ['S03', 'S04'],
  reviewed: '2026-11-22',
  standsFor: [
    'AZA-PGX-03',
    'AZA-PGX-04',
    'AZA-PGX-05',
    'AZA-PGX-06',
    'AZA-PGX-07',
    'AZA-PGX-08',
    'AZA-PGX-10',
    'AZA-PGX-11',
    'AZA-PGX-12',
  ],
});
