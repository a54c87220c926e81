import { all, any, atMost, daysSince, doseClock, inPlay, rule, taking, therapyIs } from '../src/rules/language';
import { vitaminKAntagonists } from './drug-sets';
import { afterStopDays, recentChange } from './limits-of-time';
import { afterTheStop, whileOrdering } from './moments-of-therapy';

export const anticoagulantWithThiopurine = rule({
  id: 'AZA-INT-09',
  name: 'Vitamin K antagonist when {thiopurine} changes',
  severity: 'warning',
  scope: inPlay({ afterStop: afterStopDays }),
  when: all(
    taking(vitaminKAntagonists),
    any(therapyIs('ordering', 'stopped'), atMost(daysSince(doseClock()), recentChange)),
  ),
  title: '{Drugs} {withThiopurine}: the INR may move',
  detail: [
    'Azathioprine can weaken warfarin and its kin.',
    { when: whileOrdering, say: 'On starting, the INR may fall.' },
    { when: afterTheStop, say: 'After stopping, the INR may rise.' },
  ],
  action: 'Consider the INR every week until it is stable.',
  sources: ['MEM'],
  others: [
    {
      source: 'MEM',
      says: 'One web page that was read says the effect of warfarin becomes stronger; the label’s sense is followed.',
    },
  ],
  statements: [],
  reviewed: '2026-11-22',
});
