import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  doNotRaise,
  latest,
  lowerDose,
  onTreatment,
  ratio,
  rule,
  whereMeasured,
} from '../src/rules/language';
import { metaboliteRatio, mmpHigh, tgnHigh, tgnLow } from './limits';
import { mmp, tgn } from './measurements';

const mmpPerTgn = ratio(latest(mmp), latest(tgn));
const figures = {
  tgn: { value: latest(tgn), digits: 0, unit: '' },
  mmp: { value: latest(mmp), digits: 0, unit: '' },
};
/** Open where 6-MMP was not measured: hypermethylation can look like too little drug. */
const mmpInRange = atMost(latest(mmp), mmpHigh);

export const highTgn = rule({
  id: 'AZA-MET-01',
  name: '6-TGN above the range',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([tgn], above(latest(tgn), tgnHigh)),
  title: '6-TGN {tgn}: leucopenia risk',
  detail: '{results}: above {limit:tgn.high} per 8×10⁸ red cells leucopenia is likelier, without more effect.',
  action: 'Consider a dose lower by a quarter to a half, a blood count now, and the level again in 4 weeks.',
  figures,
  doseEffect: lowerDose,
  sources: ['BSG', 'PN'],
  others: [{ source: 'ENG', says: 'By how much to lower is this project’s reading; the sources say “reduce”.' }],
  statements: [],
  reviewed: '2026-11-22',
});

export const lowMetabolites = rule({
  id: 'AZA-MET-02',
  name: 'Metabolites below the range',
  severity: 'info',
  scope: onTreatment(),
  when: all(whereMeasured([tgn], below(latest(tgn), tgnLow)), mmpInRange),
  title: '6-TGN {tgn}, 6-MMP {mmp}: little drug',
  detail: '{results}: both low means a low dose or tablets not taken; both undetectable means not taken.',
  action: 'Consider asking how it is taken; then a higher dose, and the levels again.',
  figures,
  sources: ['BSG', 'PN'],
  statements: [],
  reviewed: '2026-11-22',
});

export const hypermethylation = rule({
  id: 'AZA-MET-03',
  name: 'Hypermethylation',
  severity: 'warning',
  scope: onTreatment(),
  when: whereMeasured([mmp], any(above(latest(mmp), mmpHigh), whereMeasured([tgn], above(mmpPerTgn, metaboliteRatio)))),
  title: '6-MMP {mmp}: liver risk, and no gain from more drug',
  detail:
    '{results}: 6-MMP above {limit:mmp.high} or more than {limit:metabolites.ratio} times 6-TGN means that TPMT turns most of the drug into what harms the liver.',
  action:
    'Raising the dose is not advised. Consider liver tests; a specialist may choose a quarter to a third of the dose with allopurinol 100 mg/day.',
  figures,
  doseEffect: doNotRaise,
  sources: ['BSG', 'PN', 'NLGE'],
  statements: [],
  reviewed: '2026-11-22',
  // "Little drug: raise it" and "in range" would both mislead beside it.
  standsFor: ['AZA-MET-02', 'AZA-MET-04'],
});

export const metabolitesInRange = rule({
  id: 'AZA-MET-04',
  name: 'Metabolites in range',
  severity: 'info',
  scope: onTreatment(),
  when: all(whereMeasured([tgn], all(atLeast(latest(tgn), tgnLow), atMost(latest(tgn), tgnHigh))), mmpInRange),
  title: '6-TGN {tgn}: in range',
  detail: '{results}: no response at this level means that more of the drug will not help.',
  action: 'Consider going on as it is, or another class where the disease is active.',
  figures,
  sources: ['BSG'],
  statements: [],
  reviewed: '2026-11-22',
});
