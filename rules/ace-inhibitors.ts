import { inPlay, rule, taking } from '../src/rules/language';
import { aceInhibitors } from './drug-sets';

export const aceInhibitorWithThiopurine = rule({
  id: 'AZA-INT-08',
  name: 'ACE inhibitor with {thiopurine}',
  severity: 'info',
  scope: inPlay(),
  when: taking(aceInhibitors),
  title: '{Drugs} {withThiopurine}: anaemia and leucopenia reported',
  detail:
    'Anaemia and low white cells were reported with ACE inhibitors beside azathioprine, mostly after transplants.',
  action: 'Consider watching haemoglobin and white cells.',
  sources: ['ACEI'],
  statements: [],
  reviewed: '2026-11-22',
});
