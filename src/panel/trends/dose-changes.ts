import type { Chart, ISODate, Medication, Thiopurine } from '../../chart';
import { dayNumber } from './scales';

/** A day on which a row of the thiopurine starts or ends. */
export interface DoseChange {
  date: ISODate;
  kind: 'start' | 'end';
  row: Medication;
}

const THIOPURINES: Record<Thiopurine, true> = { azathioprine: true, mercaptopurine: true, thioguanine: true };

const isThiopurine = ({ ingredients, status }: Medication): boolean =>
  status !== 'draft' && ingredients.some((id) => id in THIOPURINES);

/** Starts and ends of the rows of a thiopurine, oldest first; what is only ordered, or lies ahead, has not happened. */
export function doseChanges({ medications, now }: Pick<Chart, 'medications' | 'now'>): DoseChange[] {
  const rows = medications.filter(isThiopurine);
  const starts = rows.flatMap((row): DoseChange[] => (row.start ? [{ date: row.start, kind: 'start', row }] : []));
  const ends = rows
    .flatMap((row): DoseChange[] => (row.end ? [{ date: row.end, kind: 'end', row }] : []))
    // one row that follows another is a change of dose, and no end
    .filter(({ date, row }) => !starts.some((start) => start.row !== row && isNextDay(date, start.date)));
  return [...starts, ...ends].filter(({ date }) => date <= now).sort((a, b) => a.date.localeCompare(b.date));
}

const isNextDay = (end: ISODate, start: ISODate): boolean => {
  const days = dayNumber(start) - dayNumber(end);
  return days === 0 || days === 1;
};

/** Rows of a thiopurine that print no start: their dose can't be placed in time. */
export const undatedRows = ({ medications }: Pick<Chart, 'medications'>): Medication[] =>
  medications.filter((row) => isThiopurine(row) && row.start === null);
