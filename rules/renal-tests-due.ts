import { known, noResult, rule, takenNow } from '../src/rules/language';
import { renalDue } from './limits-of-time';
import { creatinine, egfr } from './measurements';

export const renalTestsDue = rule({
  id: 'AZA-MON-08',
  name: 'Renal function on treatment',
  severity: 'info',
  scope: takenNow(),
  // Where the results were not seen whole this belongs to the checklist, not among what can't be told.
  when: known(noResult([creatinine, egfr], renalDue)),
  title: 'Renal function due',
  detail: 'No creatinine or eGFR within {limit:due.renal} is among the results on screen.',
  action: 'Consider urea and electrolytes with the next blood test.',
  sources: ['SPS'],
  statements: [],
  reviewed: '2026-11-22',
});
