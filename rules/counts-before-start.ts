import { below, latest, newOrder, rule, stopDose } from '../src/rules/language';
import { startNeutrophils, startPlatelets, startWbc } from './limits';
import { neutrophils, platelets, wbc } from './measurements';

const action = 'Starting is not advised; consider looking for the cause first.';

export const wbcBeforeStart = rule({
  id: 'AZA-CI-03',
  name: 'White cells before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: below(latest(wbc), startWbc),
  title: 'White cells {wbc} before the first {thiopurine} dose',
  detail: '{results}: before the start the guideline calls {thiopurine} contraindicated below {limit:start.wbc}.',
  action,
  figures: { wbc: { value: latest(wbc), digits: 2, unit: '×10⁹/L' } },
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S06'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-BASE-09'],
});

export const plateletsBeforeStart = rule({
  id: 'AZA-CI-04',
  name: 'Platelets before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: below(latest(platelets), startPlatelets),
  title: 'Platelets {platelets} before the first {thiopurine} dose',
  detail: '{results}: before the start the guideline calls {thiopurine} contraindicated below {limit:start.platelets}.',
  action,
  figures: { platelets: { value: latest(platelets), digits: 0, unit: '×10⁹/L' } },
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S06'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-BASE-09'],
});

export const neutrophilsBeforeStart = rule({
  id: 'AZA-CI-12',
  name: 'Neutrophils before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: below(latest(neutrophils), startNeutrophils),
  title: 'Neutrophils {neutrophils} before the first {thiopurine} dose',
  detail: '{results}: below {limit:start.neutrophils} on-treatment guidance would have the drug stopped.',
  action,
  figures: { neutrophils: { value: latest(neutrophils), digits: 2, unit: '×10⁹/L' } },
  doseEffect: stopDose,
  sources: ['ENG', 'BSR'],
  others: [
    { source: 'SEED', says: 'The guideline limits white cells and platelets before the start, not neutrophils.' },
  ],
  statements: ['S06'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-BASE-09'],
});
