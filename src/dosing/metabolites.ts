import { metaboliteLimits } from '../../rules/dosing';
import { figure, reason } from './reasons';
import type { DoseInput, LatestResults, Reason } from './types';

/** 6-MMP that asks for no more drug: high itself, or too high for the 6-TGN. */
export const hypermethylates = ({ tgn, mmp }: LatestResults): boolean =>
  mmp !== null &&
  (mmp > metaboliteLimits.mmpHigh || (tgn !== null && tgn > 0 && mmp / tgn > metaboliteLimits.mmpPerTgn));

/** What 6-TGN and 6-MMP say on treatment, by rule id. */
export function metabolites(results: LatestResults): Reason[] {
  const { tgn, mmp } = results;
  const { tgnLow, tgnHigh, mmpHigh, mmpPerTgn } = metaboliteLimits;
  if (hypermethylates(results))
    return [
      reason(
        'AZA-MET-03',
        'warning',
        `6-MMP ${figure(mmp ?? 0, 0)}${tgn === null ? '' : `, ${figure((mmp ?? 0) / (tgn || 1), 1)} times the 6-TGN`} (limits ${mmpHigh} and ${mmpPerTgn} times): hypermethylation, liver risk; do not raise. A specialist may choose a low dose with allopurinol.`,
        'BSG',
        'PN',
        'NLGE',
      ),
      ...(tgn !== null && tgn > tgnHigh ? [highTgn(tgn)] : []),
    ];
  if (tgn === null) return [];
  if (tgn > tgnHigh) return [highTgn(tgn)];
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
