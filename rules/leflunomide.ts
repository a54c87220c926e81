import { inPlay, onSameDrug, rule, taking } from '../src/rules/language';
import { leflunomideOrTeriflunomide } from './drug-sets';

export const leflunomideWithThiopurine = rule({
  id: 'AZA-INT-10',
  name: 'Leflunomide or teriflunomide with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(leflunomideOrTeriflunomide),
  title: '{Drugs} {withThiopurine}: marrow and liver toxicity add up',
  detail: 'Both harm marrow and liver, and leflunomide’s metabolite stays for months after the last tablet.',
  action: 'Consider avoiding the pair; where a specialist means it, liver tests and counts every 2 weeks.',
  sources: ['MEM'],
  statements: [],
  reviewed: '2026-11-22',
  standsFor: [onSameDrug('AZA-INT-04')],
});
