import { below, latest, onTreatment, rule, whereMeasured } from '../src/rules/language';
import { albuminLow } from './limits';
import { albumin } from './measurements';

export const lowAlbumin = rule({
  id: 'AZA-LAB-12',
  name: 'Albumin {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([albumin], below(latest(albumin), albuminLow)),
  title: 'Albumin {albumin} {onThiopurine}',
  detail: '{results}: an unexplained fall below {limit:albumin.low} is one of the British monitoring limits.',
  action: 'Consider discussing it: active disease, liver, kidney or nutrition.',
  figures: { albumin: { value: latest(albumin), digits: 0, unit: 'g/L' } },
  sources: ['BSR', 'SPS'],
  statements: [],
  reviewed: '2026-11-22',
});
