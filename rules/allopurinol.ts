import {
  all,
  atMost,
  dailyDoseOf,
  geneResult,
  inPlay,
  known,
  not,
  notTogether,
  phenotypeIs,
  ratio,
  rule,
  stated,
  taking,
  therapyIs,
  thiopurineDose,
  thiopurineIs,
} from '../src/rules/language';
import { plausibleWeight } from './body-weight';
import {
  allopurinol,
  allopurinolAndItsKin,
  azathioprine,
  azathioprineOrMercaptopurine,
  oxypurinolOrTisopurine,
} from './drug-sets';
import { combinationAllopurinol, combinationAzathioprine } from './limits-of-dose';
import { afterStopDays } from './limits-of-time';
import { afterTheStop, whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

const azathioprinePerKg = ratio(thiopurineDose('in-use'), plausibleWeight);

/** Xanthine oxidase does not break down thioguanine. */
export const onlyThioguanine = all(thiopurineIs('thioguanine'), not(known(taking(azathioprineOrMercaptopurine))));

/** Small doses of both, established: what specialists do on purpose to shift metabolites. A first step is none. */
const lowDosesOfBoth = all(
  thiopurineIs('azathioprine'),
  therapyIs('on-treatment'),
  not(taking(azathioprine, 'ordered')),
  atMost(azathioprinePerKg, combinationAzathioprine),
  atMost(dailyDoseOf(allopurinol), combinationAllopurinol),
  not(known(taking(oxypurinolOrTisopurine))),
  not(known(phenotypeIs('tpmt', 'poor'))),
  not(known(geneResult('tpmt', 'unclassed'))),
);

const tpmtClassed = phenotypeIs('tpmt', 'normal', 'intermediate', 'possible-intermediate', 'indeterminate');

export const intendedCombination = stated('intended-combination', 'combination intended by a specialist');

export const allopurinolWithThiopurine = rule({
  id: 'AZA-INT-01',
  name: 'Allopurinol with {thiopurine}',
  severity: 'critical',
  scope: inPlay({ afterStop: afterStopDays }),
  when: taking(allopurinolAndItsKin),
  tiers: [
    {
      severity: 'info',
      when: onlyThioguanine,
      title: '{Drugs} with thioguanine: no interaction expected',
      detail:
        'Xanthine oxidase does not break down thioguanine, so blocking it does not raise its effect. With azathioprine or mercaptopurine it would.',
      action: 'Consider this pair before any switch to azathioprine or mercaptopurine.',
    },
    {
      severity: 'warning',
      when: lowDosesOfBoth,
      title: 'Low-dose {thiopurine} with {drugs}: intended?',
      detail: [
        'Small doses of both are combined on purpose by some specialists; leucopenia still occurs.',
        'Azathioprine is at {perKg}, allopurinol at {allopurinolDose}.',
        { when: not(known(tpmtClassed)), say: 'No TPMT result was seen.' },
      ],
      action: 'Consider confirming who intends it; weekly counts at first, and neither dose raised alone.',
    },
    {
      severity: 'warning',
      when: intendedCombination,
      title: '{Drugs} {withThiopurine}, stated as intended',
      detail:
        'Specialists who combine them give a quarter to a third of the usual azathioprine dose with allopurinol 100 mg/day; leucopenia still occurs.',
      action: 'Consider checking both doses against that; weekly counts at first, and neither dose raised alone.',
    },
  ],
  title: '{Drugs} {withThiopurine}: risk of marrow failure',
  detail: [
    '{Drugs} blocks xanthine oxidase, by which {thiopurine} is broken down; its active metabolites build up, and severe, sometimes fatal, marrow suppression has followed.',
    { when: afterTheStop, say: 'The metabolites outlast the last dose by weeks.' },
  ],
  action: [
    {
      when: whileOrdering,
      say: 'Consider not signing {thiopurine} beside {drugs}: choose other treatment for one of the two conditions.',
    },
    {
      when: all(whileTaken, taking(allopurinolAndItsKin, 'ordered')),
      say: 'Consider not signing {drugs} for a patient on {thiopurine}.',
    },
    {
      when: all(whileTaken, taking(allopurinolAndItsKin, 'current')),
      say: 'Consider stopping {drugs}, with a blood count now.',
    },
    {
      when: whileHeld,
      say: 'Consider settling which of the two stays before {thiopurine} is resumed, with a blood count now.',
    },
    { when: afterTheStop, say: 'Consider a blood count now, and again weekly until the four weeks have passed.' },
    'Febuxostat is no way out. Where a specialist combines them on purpose: a quarter to a third of the usual azathioprine dose, allopurinol 100 mg/day, weekly counts.',
  ],
  figures: {
    perKg: { value: azathioprinePerKg, digits: 2, unit: 'mg/kg/day' },
    allopurinolDose: { value: dailyDoseOf(allopurinol), digits: 0, unit: 'mg/day' },
  },
  doseEffect: notTogether,
  sources: ['SEED', 'LABEL', 'ODB', 'MEDSAFE', 'CUMMINS', 'EDREN', 'BSG', 'NLGE'],
  others: [
    {
      source: 'LABEL',
      says: 'The US label, as the Ontario formulary, lets both be given with azathioprine cut to 25–33 % of the usual dose.',
    },
    { source: 'MEDSAFE', says: 'Medsafe: azathioprine cut to a quarter, counts weekly for 3 months, then monthly.' },
    {
      source: 'BSG',
      says: 'BSG describes low-dose azathioprine with allopurinol as a deliberate option for specialists.',
    },
    { source: 'NLGE', says: 'Dutch guidance: usually azathioprine 50 mg with allopurinol 100 mg.' },
    {
      source: 'CUMMINS',
      says: 'Cummins 1996: 46 % had leucopenia within 3 months although the dose had been cut by 73 %.',
    },
    { source: 'EDREN', says: 'The Edinburgh transplant handbook: the two are not to be prescribed together.' },
  ],
  statements: ['S05'],
  reviewed: '2026-11-22',
  whileTherapyUnknown: taking(allopurinolAndItsKin, 'ordered'),
});
