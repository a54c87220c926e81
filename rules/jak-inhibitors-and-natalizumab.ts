import { inPlay, onSameDrug, rule, taking } from '../src/rules/language';
import { jakInhibitorsAndNatalizumab } from './drug-sets';

export const jakInhibitorWithThiopurine = rule({
  id: 'AZA-INT-13',
  name: 'JAK inhibitor or natalizumab with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(jakInhibitorsAndNatalizumab),
  title: '{Drugs} {withThiopurine}: its label advises against the pair',
  detail:
    'The labels of JAK inhibitors and natalizumab advise against strong immunosuppressants such as azathioprine beside them.',
  action: 'Consider stopping one of the two unless a specialist means both.',
  sources: ['MEM'],
  statements: ['S40'],
  reviewed: '2026-11-22',
  standsFor: [onSameDrug('AZA-INT-04')],
});
