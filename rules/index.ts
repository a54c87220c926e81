import type { RuleSet } from '../src/rules/language';
import { allopurinolWithThiopurine } from './allopurinol';
import { weightNeeded } from './body-weight';
import { plateletsBeforeStart, wbcBeforeStart } from './counts-before-start';
import { lowNeutrophils, lowPlatelets, lowWhiteCells } from './counts-on-treatment';
import { doseAboveRange } from './dose-range';
import { febuxostatWithThiopurine } from './febuxostat';
import { severeCytopenia } from './severe-cytopenia';
import { tpmtDeficient } from './tpmt-deficient';
import { tpmtIntermediate } from './tpmt-intermediate';
import { tpmtNotClassed } from './tpmt-not-classed';
import { tpmtNotTested } from './tpmt-not-tested';
import { highTransaminases } from './transaminases';

/** All rules that ship, in the order in which findings of one severity are shown: harm done before harm that threatens. */
export const thiopurineRules: RuleSet = {
  version: '2026.11.1',
  reviewed: '2026-11-22',
  reviewBy: '2027-11-22',
  rules: [
    severeCytopenia,
    allopurinolWithThiopurine,
    febuxostatWithThiopurine,
    tpmtDeficient,
    wbcBeforeStart,
    plateletsBeforeStart,
    tpmtNotTested,
    tpmtNotClassed,
    tpmtIntermediate,
    lowWhiteCells,
    lowNeutrophils,
    lowPlatelets,
    highTransaminases,
    doseAboveRange,
    weightNeeded,
  ],
};
