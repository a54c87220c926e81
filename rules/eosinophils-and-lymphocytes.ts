import { above, below, latest, onTreatment, rule, whereMeasured } from '../src/rules/language';
import { eosinophilsHigh, lymphocytesLow } from './limits';
import { eosinophils, lymphocytes } from './measurements';

export const eosinophilia = rule({
  id: 'AZA-LAB-08',
  name: 'Eosinophils {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([eosinophils], above(latest(eosinophils), eosinophilsHigh)),
  title: 'Eosinophils {eosinophils} {onThiopurine}',
  detail: '{results}: above {limit:eosinophils.high} without a cause, hypersensitivity is one.',
  action: 'Consider looking for fever, rash and joint pain, and for allergy or parasites.',
  figures: { eosinophils: { value: latest(eosinophils), digits: 2, unit: '×10⁹/L' } },
  sources: ['BSR'],
  statements: [],
  reviewed: '2026-11-22',
});

export const lymphopenia = rule({
  id: 'AZA-LAB-16',
  name: 'Lymphocytes {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([lymphocytes], below(latest(lymphocytes), lymphocytesLow)),
  title: 'Lymphocytes {lymphocytes} {onThiopurine}',
  detail: '{results}: below {limit:lymphocytes.low} opportunistic infections become likelier.',
  action: 'Consider discussing the dose, and whether Pneumocystis prevention is wanted.',
  figures: { lymphocytes: { value: latest(lymphocytes), digits: 2, unit: '×10⁹/L' } },
  sources: ['MEM'],
  statements: [],
  reviewed: '2026-11-22',
});
