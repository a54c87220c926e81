import { countedText, textOf, wordsOf } from '../locale';

/** Words beside the answer that popup and panel share; the answer's own come with it. */
export const words = wordsOf({
  severity: {
    critical: 'dose_severity_critical',
    warning: 'dose_severity_warning',
    info: 'dose_severity_info',
  },
  why: 'dose_why',
  onDay: (value: string, day: string) => textOf('dose_read_onDay', { day, value }),
  readAt: (time: string) => textOf('dose_read_at', { time }),
  from: (value: string, place: string) => textOf('dose_read_from', { place, value }),
  notes: (count: number) => countedText('dose_notes', count),
});
