import { metaboliteLimits } from '../../rules/dosing';
import { figure, reason } from './reasons';
import type { DoseInput, LatestResults, Reason } from './types';

/** How many times the 6-TGN the 6-MMP is; null where one is missing or there is no 6-TGN to compare with. */
const mmpPerTgnOf = ({ tgn, mmp }: LatestResults): number | null =>
  mmp === null || tgn === null || tgn === 0 ? null : mmp / tgn;

/** 6-MMP that asks for no more drug: high itself, or too high for the 6-TGN. */
export const hypermethylates = (results: LatestResults): boolean =>
  (results.mmp ?? 0) > metaboliteLimits.mmpHigh || (mmpPerTgnOf(results) ?? 0) > metaboliteLimits.mmpPerTgn;

/** What 6-TGN and 6-MMP say on treatment, by rule id. */
export function metabolites(results: LatestResults): Reason[] {
  const { tgn, mmp } = results;
  const { tgnLow, tgnHigh, mmpHigh, mmpPerTgn } = metaboliteLimits;
  const high = tgn !== null && tgn > tgnHigh ? [highTgn(tgn)] : [];
  if (hypermethylates(results)) {
    const times = mmpPerTgnOf(results);
    const found = `6-MMP ${figure(mmp ?? 0, 0)}${times === null ? '' : `, ${figure(times, 1)} times the 6-TGN`}`;
    return [
      reason(
        'AZA-MET-03',
        'warning',
        `${found} (limits ${mmpHigh} and ${mmpPerTgn} times): hypermethylation, liver risk; do not raise. A specialist may choose a low dose with allopurinol.`,
        'BSG',
        'PN',
        'NLGE',
      ),
      ...high,
    ];
  }
  if (tgn === null || high.length > 0) return high;
  if (tgn < tgnLow)
    return [
      reason(
        'AZA-MET-02',
        'info',
        `6-TGN ${tgn}, below ${tgnLow}: adherence or a low dose (both undetectable: not taking it). Ask, then raise within the range, then repeat.`,
        'BSG',
        'PN',
      ),
    ];
  return [reason('AZA-MET-04', 'info', `6-TGN ${tgn}, in range: go on; without response another class.`, 'BSG')];
}

const highTgn = (tgn: number): Reason =>
  reason(
    'AZA-MET-01',
    'warning',
    `6-TGN ${tgn}, above ${metaboliteLimits.tgnHigh}: risk of leucopenia. Reduce by 25–50 %, repeat in 4 weeks.`,
    ...metaboliteLimits.cutSources,
  );

/** Metabolites that change the dose in use, of which nothing can be taken where it is not known. */
export function ofUnknownDose({ intent, results, currentMgPerDay }: DoseInput): Reason[] {
  const isHigh = results.tgn !== null && results.tgn > metaboliteLimits.tgnHigh;
  if (intent !== 'maintain' || currentMgPerDay !== null || !(isHigh || hypermethylates(results))) return [];
  const text = `The dose in use is needed: ${isHigh ? 'it is what is reduced' : 'it must not be raised'}.`;
  return [reason('current-dose-needed', 'warning', text, 'ENG')];
}

/** Before the first dose there is nothing to measure: said, so that a value that was typed is not passed over in silence. */
export const metabolitesAtStart = ({ tgn, mmp }: LatestResults): Reason[] =>
  tgn === null && mmp === null
    ? []
    : [reason('metabolites-unused', 'info', '6-TGN and 6-MMP are judged on treatment, not at a start.', 'ENG')];
