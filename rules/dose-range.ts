import {
  above,
  all,
  any,
  atMost,
  below,
  byCase,
  known,
  latest,
  least,
  lowerDose,
  named,
  not,
  number,
  orderedOrTaken,
  phenotypeIs,
  plus,
  product,
  ratio,
  rule,
  thiopurineDose,
} from '../src/rules/language';
import { intendedCombination } from './allopurinol';
import { plausibleWeight } from './body-weight';
import { renalReduced, renalSevere } from './limits';
import {
  bothGenesHigh,
  combinationShare,
  doseAlwaysCritical,
  doseCritical,
  doseTarget,
  doseUsualLow,
  doseWarning,
  halfTablet,
  oneGeneHigh,
  renalSevereShare,
  renalShare,
} from './limits-of-dose';
import { egfr } from './measurements';
import { transplant } from './problem-sets';

const tpmtIntermediate = phenotypeIs('tpmt', 'intermediate', 'possible-intermediate');
const nudt15Intermediate = known(phenotypeIs('nudt15', 'intermediate', 'possible-intermediate'));

/**
 * The upper end of what genes leave of the usual dose. A TPMT result that was not seen leaves both possible, because
 * the test is mandatory; NUDT15 and renal function, which few charts show, count only where they were seen.
 */
const geneShare = byCase(
  [
    { when: known(all(tpmtIntermediate, nudt15Intermediate)), value: bothGenesHigh },
    { when: any(tpmtIntermediate, nudt15Intermediate), value: oneGeneHigh },
  ],
  number(1),
);
const renalFactor = byCase(
  [
    { when: known(below(latest(egfr), renalSevere)), value: renalSevereShare },
    { when: known(atMost(latest(egfr), renalReduced)), value: renalShare },
  ],
  number(1),
);
const combinationFactor = byCase([{ when: intendedCombination, value: combinationShare }], number(1));

/** The combination's share is not multiplied with the others: the smaller counts. */
const share = named(
  'the share of the usual dose that genes, kidneys and an intended combination leave',
  least(product(geneShare, renalFactor), combinationFactor),
);
const reduced = below(share, number(1));
const upperEnd = product(doseTarget, share, plausibleWeight);

const dose = thiopurineDose('judged');
const perKg = ratio(dose, plausibleWeight);

export const doseAboveRange = rule({
  id: 'AZA-DOSE-02',
  name: 'Azathioprine dose above the range',
  severity: 'warning',
  scope: orderedOrTaken({ drugs: ['azathioprine'] }),
  when: any(above(perKg, doseWarning), all(reduced, above(dose, plus(upperEnd, halfTablet)))),
  tiers: [
    {
      severity: 'critical',
      when: any(
        above(perKg, doseAlwaysCritical),
        all(above(perKg, doseCritical), not(known(transplant))),
        all(reduced, above(dose, product(number(2), upperEnd))),
      ),
      title: 'Azathioprine {perKg}: far above the range',
    },
  ],
  title: 'Azathioprine {perKg}: above the range',
  detail: [
    '{dose} at {weight} is {perKg}.',
    { when: reduced, say: 'With the reduction that applies to this patient the range ends at {upperEnd}.' },
    { when: not(known(reduced)), say: 'The usual range is {limit:dose.usual-low} to {limit:dose.warning}.' },
    { when: known(transplant), say: 'Higher doses are used early after a transplant.' },
  ],
  action: [
    { when: reduced, say: 'Consider at most {upperEnd}, and check the unit of dose and weight.' },
    { when: not(known(reduced)), say: 'Consider {usualLow} to {usualHigh}, and check the unit of dose and weight.' },
  ],
  figures: {
    perKg: { value: perKg, digits: 2, unit: 'mg/kg/day' },
    dose: { value: dose, digits: 0, unit: 'mg/day' },
    weight: { value: plausibleWeight, digits: 1, unit: 'kg' },
    upperEnd: { value: upperEnd, digits: 0, unit: 'mg/day' },
    usualLow: { value: product(doseUsualLow, plausibleWeight), digits: 0, unit: '' },
    usualHigh: { value: product(doseWarning, plausibleWeight), digits: 0, unit: 'mg/day' },
  },
  doseEffect: lowerDose,
  sources: ['SEED', 'LABEL', 'CPIC25', 'SKY'],
  others: [
    { source: 'CPIC25', says: 'CPIC 2025 takes 2 mg/kg/day as its example of a usual start, CPIC 2018 took 2–3.' },
    { source: 'BSG', says: 'BSG: 2–2.5 mg/kg/day in inflammatory bowel disease.' },
    { source: 'LABEL', says: 'The US label allows 3–5 mg/kg/day at first after a kidney transplant, then 1–3.' },
  ],
  statements: ['S17', 'S18'],
  reviewed: '2026-11-22',
  // the kidneys end the range earlier: one dose, one answer
  likelyCauses: ['AZA-DOSE-05'],
});
