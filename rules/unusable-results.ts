import { inPlay, rule, unusableResult } from '../src/rules/language';
import { numericTests } from './measurements';

export const unusableResults = rule({
  id: 'AZA-LAB-18',
  name: 'Results that can be used',
  severity: 'info',
  scope: inPlay(),
  when: unusableResult(...numericTests),
  title: 'A result was not used: unit not known or value implausible',
  detail: '{results}: not converted, not guessed, and in no rule.',
  action: 'Consider reading it at its source.',
  sources: ['ENG'],
  statements: [],
  reviewed: '2026-11-22',
});
