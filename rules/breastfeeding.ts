import { hasProblem, inPlay, rule } from '../src/rules/language';
import { breastfeeding } from './problem-sets';

export const breastfeedingWithThiopurine = rule({
  id: 'AZA-CI-07',
  name: 'Breastfeeding with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: hasProblem(breastfeeding),
  title: 'Breastfeeding {onThiopurine}: sources disagree',
  detail:
    'Mercaptopurine has been found in breast milk, and the guideline asks for bottle feeding; later sources accept breastfeeding.',
  action: 'Consider recording the shared decision; where she breastfeeds, a blood count of the infant.',
  sources: ['SEED', 'LACT', 'NKSR'],
  others: [
    {
      source: 'LACT',
      says: 'LactMed accepts breastfeeding; waiting 4–6 hours after a dose lowers what the infant gets.',
    },
    { source: 'LACT', says: 'The NHS page accepts breastfeeding.' },
    { source: 'NKSR', says: 'The Norwegian unit accepts breastfeeding up to 100 mg/day.' },
  ],
  statements: ['S08'],
  reviewed: '2026-11-22',
});
