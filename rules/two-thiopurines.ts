import { inPlay, notTogether, rule, taking } from '../src/rules/language';
import { thiopurines } from './drug-sets';

export const twoThiopurines = rule({
  id: 'AZA-INT-15',
  name: 'A second thiopurine',
  severity: 'critical',
  scope: inPlay(),
  when: taking(thiopurines, 'current-or-ordered', 2),
  title: '{Drugs} beside {thiopurine}: two thiopurines',
  detail:
    'Azathioprine turns into mercaptopurine; all thiopurines end in the same metabolites, and their doses add up.',
  action:
    'Consider which of the two is meant; the other is not advised. A switch for nausea replaces one by the other.',
  doseEffect: notTogether,
  sources: ['MEM'],
  statements: ['S56'],
  reviewed: '2026-11-22',
});
