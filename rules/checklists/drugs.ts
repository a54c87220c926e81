import { any, item, requirement, sawAll, therapyIs } from '../../src/rules/language';

/** Items about the other drugs: what was found is for the rules to say, the list must have been seen to its end. */

/** Every rule that speaks of a drug beside a thiopurine. */
const pairRules = [
  'AZA-INT-01',
  'AZA-INT-02',
  'AZA-INT-03',
  'AZA-INT-04',
  'AZA-INT-05',
  'AZA-INT-06',
  'AZA-INT-07',
  'AZA-INT-08',
  'AZA-INT-09',
  'AZA-INT-10',
  'AZA-INT-12',
  'AZA-INT-13',
  'AZA-INT-14',
  'AZA-INT-15',
  'AZA-INT-16',
  'AZA-INT-17',
] as const;

export const otherDrugs = item({
  id: 'interactions',
  label: 'Other drugs',
  asks: 'The whole drug list, free of allopurinol, febuxostat, ribavirin and others that clash',
  severity: 'critical',
  requires: [requirement(sawAll('medications'), 'the drug list was not seen whole')],
  openedBy: pairRules,
  sources: ['SEED', 'LABEL', 'ULORIC'],
});

/** Seen from the other side: the drug being ordered beside a thiopurine that may be in use. */
export const thiopurineInUse = item({
  id: 'interactions',
  label: 'Thiopurine in use',
  asks: 'No thiopurine that clashes with it',
  severity: 'critical',
  requires: [
    requirement(
      any(therapyIs('ordering', 'on-treatment', 'on-hold', 'stopped'), sawAll('medications')),
      'the drug list was not seen whole',
    ),
  ],
  openedBy: pairRules,
  sources: ['SEED', 'LABEL', 'ULORIC'],
});
