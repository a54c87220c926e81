import { all, any, below, known, latest, not, onTreatment, rule, stopDose } from '../src/rules/language';
import { leucopenia } from './causes-of-cytopenia';
import { stopNeutrophils, stopPlatelets, stopWbc } from './limits';
import { afterStopDays } from './limits-of-time';
import { neutrophils, platelets, wbc } from './measurements';
import { afterTheStop, whileHeld, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

const neutropenia = below(latest(neutrophils), stopNeutrophils);

export const severeCytopenia = rule({
  id: 'AZA-LAB-01',
  name: 'Severe cytopenia {onThiopurine}',
  severity: 'critical',
  scope: onTreatment({ afterStop: afterStopDays }),
  when: any(below(latest(wbc), stopWbc), neutropenia, below(latest(platelets), stopPlatelets)),
  title: 'Severe cytopenia {onThiopurine}: {values}',
  detail: [
    '{results}. Severe means white cells below {limit:stop.wbc}, neutrophils below {limit:stop.neutrophils} or platelets below {limit:stop.platelets}.',
    { when: afterTheStop, say: 'Counts can go on falling for weeks after the last dose.' },
  ],
  action: [
    { when: whileTaken, say: 'Consider stopping {thiopurine} now, and haematology advice the same day.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold, and haematology advice the same day.' },
    { when: afterTheStop, say: 'Consider haematology advice the same day.' },
    { when: neutropenia, say: 'With fever: manage as neutropenic sepsis until excluded.' },
    {
      when: all(not(known(neutropenia)), not(known(not(neutropenia)))),
      say: 'Neutrophils were not seen; with fever think of neutropenic sepsis.',
    },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['BSR', 'SPS', 'BSG', 'ENG'],
  others: [
    {
      source: 'SEED',
      says: 'The guideline names 2.5 and 50 as limits before the first dose; as stops on treatment they are this project’s reading.',
    },
    { source: 'EDREN', says: 'The Edinburgh transplant handbook stops below white cells of 3.0.' },
  ],
  statements: ['S06', 'S25'],
  reviewed: '2026-11-22',
  likelyCauses: leucopenia,
  standsFor: ['AZA-LAB-02', 'AZA-LAB-03', 'AZA-LAB-05'],
});
