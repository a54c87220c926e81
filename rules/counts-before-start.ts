import { below, latest, newOrder, rule } from '../src/rules/language';
import { startPlatelets, startWbc } from './limits';
import { platelets, wbc } from './measurements';

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
  sources: ['SEED'],
  statements: ['S06'],
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
  sources: ['SEED'],
  statements: ['S06'],
  standsFor: ['AZA-BASE-09'],
});
