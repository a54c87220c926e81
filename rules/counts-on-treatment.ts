import {
  all,
  atLeast,
  baseline,
  below,
  holdDose,
  latest,
  onTreatment,
  rule,
  type Sentence,
} from '../src/rules/language';
import { leucopenia, marrowToxicity } from './causes-of-cytopenia';
import { repeatNeutrophils, withholdNeutrophils, withholdPlatelets, withholdWbc } from './limits';
import { neutrophils, platelets, wbc } from './measurements';
import { whileHeld, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

const withhold: readonly Sentence[] = [
  { when: whileTaken, say: 'Consider withholding {thiopurine} and discussing it with the specialist.' },
  { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until the count has recovered.' },
  planForHepatitis,
];

export const lowWhiteCells = rule({
  id: 'AZA-LAB-02',
  name: 'White cells {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: below(latest(wbc), withholdWbc),
  title: 'White cells {wbc} {onThiopurine}',
  detail: '{results}: British monitoring guidance advises withholding and discussing below {limit:withhold.wbc}.',
  action: [...withhold, 'Repeat the count within a week; consider a 6-TGN level.'],
  figures: { wbc: { value: latest(wbc), digits: 2, unit: '×10⁹/L' } },
  doseEffect: holdDose,
  sources: ['BSR', 'SPS', 'PCN'],
  others: [{ source: 'EDREN', says: 'The Edinburgh transplant handbook: reduce below 4.0, stop below 3.0.' }],
  statements: ['S25', 'S28'],
  reviewed: '2026-11-22',
  likelyCauses: leucopenia,
});

export const lowNeutrophils = rule({
  id: 'AZA-LAB-03',
  name: 'Neutrophils {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: below(latest(neutrophils), withholdNeutrophils),
  title: 'Neutrophils {neutrophils} {onThiopurine}',
  detail: [
    '{results}: British monitoring guidance advises withholding and discussing below {limit:withhold.neutrophils}.',
    {
      when: below(baseline(neutrophils), withholdNeutrophils),
      say: 'They were low before the start too: Duffy-null neutropenia, harmless in itself, is possible.',
    },
  ],
  action: [...withhold, 'Repeat the count within a week.'],
  figures: { neutrophils: { value: latest(neutrophils), digits: 2, unit: '×10⁹/L' } },
  doseEffect: holdDose,
  sources: ['BSR', 'SPS', 'PCN'],
  others: [
    { source: 'BSG', says: 'BSG and the NHS pharmacy service use 2.0.' },
    { source: 'PCN', says: 'Primary Care Notebook uses 2.5.' },
  ],
  statements: ['S25', 'S28'],
  reviewed: '2026-11-22',
  likelyCauses: leucopenia,
});

export const lowPlatelets = rule({
  id: 'AZA-LAB-05',
  name: 'Platelets {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: below(latest(platelets), withholdPlatelets),
  title: 'Platelets {platelets} {onThiopurine}',
  detail: '{results}: British monitoring guidance advises withholding and discussing below {limit:withhold.platelets}.',
  action: [...withhold, 'Repeat the count within a week.'],
  figures: { platelets: { value: latest(platelets), digits: 0, unit: '×10⁹/L' } },
  doseEffect: holdDose,
  sources: ['BSR', 'SPS', 'PCN'],
  others: [{ source: 'PCN', says: 'Older sheets use 150.' }],
  statements: ['S25', 'S28'],
  reviewed: '2026-11-22',
  likelyCauses: marrowToxicity,
});

export const borderlineNeutrophils = rule({
  id: 'AZA-LAB-04',
  name: 'Neutrophils a little low {onThiopurine}',
  severity: 'info',
  scope: onTreatment(),
  when: all(atLeast(latest(neutrophils), withholdNeutrophils), below(latest(neutrophils), repeatNeutrophils)),
  title: 'Neutrophils {neutrophils} {onThiopurine}: between two limits',
  detail:
    '{results}: above the {limit:withhold.neutrophils} of rheumatology guidance, below the {limit:repeat.neutrophils} of gastroenterology and the NHS pharmacy service.',
  action: 'Consider repeating the count within a week, and the limit your clinic uses.',
  figures: { neutrophils: { value: latest(neutrophils), digits: 2, unit: '×10⁹/L' } },
  sources: ['SPS', 'BSR'],
  others: [{ source: 'PCN', says: 'Primary Care Notebook uses 2.5.' }],
  statements: ['S25'],
  reviewed: '2026-11-22',
});
