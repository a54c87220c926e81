import {
  all,
  any,
  delayStart,
  everHad,
  known,
  newOrder,
  noResult,
  not,
  resultSays,
  rule,
  taking,
  vaccinated,
  vaccineSet,
  whereMeasured,
} from '../src/rules/language';
import { otherImmunosuppressants } from './drug-sets';
import { vzvIgg } from './measurements';
import { pregnancy, varicella } from './problem-sets';
import { notImmune } from './word-sets';

const varicellaVaccination = vaccineSet('varicella vaccine', ['varicella', 'MMRV', 'zoster live']);

export const notImmuneToVaricella = rule({
  id: 'AZA-INF-04',
  name: 'Immunity to chickenpox before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: whereMeasured([vzvIgg], resultSays(vzvIgg, notImmune)),
  title: 'Not immune to chickenpox before {thiopurine}',
  detail: [
    '{results}. A live vaccine is possible only before the start, with at least 4 weeks between.',
    {
      when: any(taking(otherImmunosuppressants), everHad(pregnancy)),
      say: 'Another immunosuppressant or a pregnancy may rule the vaccine out already.',
    },
  ],
  action:
    'Consider offering the vaccine, then starting 4 weeks later or more; else a word on what to do after contact.',
  doseEffect: delayStart,
  sources: ['ACIP', 'SPS'],
  statements: ['S15'],
  reviewed: '2026-11-22',
});

export const varicellaImmunityUnknown = rule({
  id: 'AZA-BASE-07',
  name: 'Chickenpox history or VZV IgG before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: all(noResult([vzvIgg]), not(known(everHad(varicella))), not(known(vaccinated(varicellaVaccination)))),
  title: 'No chickenpox history, vaccine or VZV IgG before {thiopurine}',
  detail: 'The guideline asks for VZV serology before the start where there is no history of chickenpox.',
  action: 'Consider asking about chickenpox and vaccines, and VZV IgG where neither is known.',
  sources: ['SEED'],
  statements: ['S15'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-INF-04'],
});
