import { inPlay, known, not, rule, taking } from '../src/rules/language';
import { clozapine, coTrimoxazoleOrTrimethoprim, marrowToxicDrugs } from './drug-sets';

export const marrowToxicDrugWithThiopurine = rule({
  id: 'AZA-INT-05',
  name: 'Marrow-toxic drugs with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(marrowToxicDrugs),
  tiers: [
    {
      severity: 'info',
      when: not(known(taking(coTrimoxazoleOrTrimethoprim))),
      action: 'Consider closer counts while both are taken.',
    },
  ],
  title: '{Drugs} {withThiopurine}: added marrow toxicity',
  detail: 'Both can lower the counts; together more so.',
  action:
    'Consider another antibiotic, or weekly counts while it is taken. A preventive dose in combined immunosuppression is common and may be meant.',
  sources: ['SEED'],
  others: [
    {
      source: 'ENG',
      says: 'The guideline names co-trimoxazole, trimethoprim and clozapine; other marrow-toxic drugs are a note here.',
    },
  ],
  statements: ['S41'],
  reviewed: '2026-11-22',
});

export const clozapineWithThiopurine = rule({
  id: 'AZA-INT-06',
  name: 'Clozapine with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(clozapine),
  title: 'Clozapine {withThiopurine}: two drugs that stop the marrow',
  detail: 'Clozapine can end in agranulocytosis; a fall in neutrophils could come from either.',
  action: 'Consider talking to psychiatry and avoiding the pair; else weekly neutrophils.',
  sources: ['SEED'],
  statements: ['S41'],
  reviewed: '2026-11-22',
});
