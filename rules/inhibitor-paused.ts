import { all, inPlay, known, not, onTreatment, rule, stoppedWithin, taking } from '../src/rules/language';
import { onlyThioguanine } from './allopurinol';
import { xanthineOxidaseInhibitors } from './drug-sets';
import { inhibitorStopped } from './limits-of-time';

export const inhibitorRecentlyStopped = rule({
  id: 'AZA-INT-16',
  name: 'Allopurinol or febuxostat stopped of late',
  severity: 'warning',
  scope: onTreatment(),
  when: all(
    stoppedWithin(inhibitorStopped, xanthineOxidaseInhibitors),
    not(known(taking(xanthineOxidaseInhibitors))),
    not(onlyThioguanine),
  ),
  title: '{Drugs} stopped of late: its effect on {thiopurine} wears off',
  detail:
    'Within weeks {thiopurine} is broken down faster again; a dose that was lowered for the pair may then be too low.',
  action: 'Consider counts and metabolites before the dose is changed.',
  sources: ['ENG'],
  statements: ['S05'],
  reviewed: '2026-11-22',
});

export const inhibitorOnHold = rule({
  id: 'AZA-INT-17',
  name: 'Allopurinol or febuxostat on hold',
  severity: 'warning',
  scope: inPlay(),
  when: all(taking(xanthineOxidaseInhibitors, 'on-hold'), not(onlyThioguanine)),
  title: '{Drugs} on hold: not to be resumed {withThiopurine}',
  detail: 'Nobody takes both now; whoever resumes {drugs} brings the clash back.',
  action: 'Consider ending it for good, or settling the restart with whoever holds it.',
  sources: ['SEED', 'ENG'],
  statements: ['S05'],
  reviewed: '2026-11-22',
});
