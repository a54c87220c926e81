import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { byDay } from './as-text';
import type { DoseAdvice } from './types';

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/**
 * The plan's days as an iCalendar file. Titles and texts are the same for everybody: no name, no drug, no dose, because
 * calendars are shared, synchronised and shown on locked screens.
 * @param made when the file is made
 */
export function calendarFile({ steps, monitoring }: DoseAdvice, made: Date): string {
  const stamp = { date: made };
  const event = (date: string, kind: 'test' | 'dose', summary: string): IcsEvent => ({
    uid: `${date}-${kind}-${made.getTime()}@thioguard.example`,
    stamp,
    start: { date: noon(date), type: 'DATE' },
    duration: { days: 1 },
    summary,
  });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Thioguard//Plan//EN',
    events: [
      ...byDay(monitoring).map(({ due }) => event(due, 'test', 'Blood test due')),
      ...steps.slice(1).map(({ from }) => event(from, 'dose', 'Review of the dose due')),
    ],
  });
}
