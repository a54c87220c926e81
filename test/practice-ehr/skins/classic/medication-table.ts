import { type Day, dayBefore, dayMonYear } from '../../calendar';
import type { PracticeMedication } from '../../facts';
import type { Markup } from '../../markup';
import { heading, row, table, titles } from './parts';
import { dose, frequency, product } from './wording';

const MEDICATION_TITLES = [
  'Drug',
  'Dose',
  'Frequency',
  'Indication',
  'Start Date',
  'Stop Date',
  'Current Medication?',
  'Prescriber',
];
function medicationRow(item: PracticeMedication, today: Day): Markup {
  const stopped = item.stoppedDaysAgo;
  const cells = [
    product(item),
    dose(item),
    frequency(item),
    item.why.en,
    dayMonYear(dayBefore(today, item.startedDaysAgo)),
    stopped === undefined ? '' : dayMonYear(dayBefore(today, stopped)),
    stopped === undefined ? 'Yes' : 'No',
    'DR A REYES',
  ];
  return row(cells, stopped === undefined ? '#ffffff' : '#e3e3e3');
}

/** Current and stopped drugs in one table; the column "Current Medication?" tells them apart. */
export function medicationTable(items: readonly PracticeMedication[], today: Day, title?: string): Markup {
  const top = title ? [heading(title, MEDICATION_TITLES.length)] : [];
  return table(
    top,
    titles(MEDICATION_TITLES),
    items.map((item) => medicationRow(item, today)),
  );
}
