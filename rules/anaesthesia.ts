import { any, hasProblem, inPlay, rule, taking } from '../src/rules/language';
import { neuromuscularBlockers } from './drug-sets';
import { surgery } from './problem-sets';

export const thiopurineAtSurgery = rule({
  id: 'AZA-INT-14',
  name: 'Anaesthesia {onThiopurine}',
  severity: 'info',
  scope: inPlay(),
  when: any(taking(neuromuscularBlockers), hasProblem(surgery)),
  title: 'Surgery or muscle relaxant {onThiopurine}',
  detail: 'Azathioprine may lengthen the effect of succinylcholine and shorten that of relaxants like tubocurarine.',
  action: 'Consider telling the anaesthetist.',
  sources: ['DERMC'],
  statements: [],
  reviewed: '2026-11-22',
});
