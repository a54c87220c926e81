import {
  allopurinolShare,
  metaboliteLimits,
  pregnancyCap,
  renalShares,
  type UsualDose,
  usualDoses,
} from '../../rules/dosing';
import { doseWarning } from '../../rules/limits-of-dose';
import { geneFactor } from './genes';
import { isIntendedCombination, XANTHINE_OXIDASE_RULE } from './medications';
import { hypermethylates } from './metabolites';
import type { DoseInput, Factor } from './types';

export const usualDoseOf = ({ regimen, intent }: DoseInput): UsualDose => usualDoses[regimen][intent];

/** Both ends in mg/kg/day; a flat dose over the weight. */
export function standardMgPerKg(input: DoseInput): [number, number] {
  const { standard, isFlat } = usualDoseOf(input);
  const [low, high] = standard;
  if (!isFlat) return [low, high];
  return input.weightKg === null ? [0, 0] : [tidy(low / input.weightKg), tidy(high / input.weightKg)];
}

/** Four decimals: what floating point adds beyond them is not medicine. */
export const tidy = (value: number): number => Math.round(value * 10_000) / 10_000;

function renalFactor({ creatinineClearance, haemodialysis }: DoseInput): Factor | null {
  const { reduced, severe, sources } = renalShares;
  const isSevere = haemodialysis || (creatinineClearance !== null && creatinineClearance < severe.below);
  const isReduced = creatinineClearance !== null && creatinineClearance <= reduced.upTo;
  if (!isSevere && !isReduced) return null;
  const share = isSevere ? severe.share : reduced.share;
  const label = haemodialysis
    ? 'Haemodialysis'
    : `Creatinine clearance ${creatinineClearance} mL/min (${isSevere ? 'below 10' : '10–50'})`;
  return { id: 'AZA-DOSE-05', label, low: share, high: share, default: share, sources: [...sources] };
}

/** Not multiplied with the genes' share: of the two the smaller counts. */
function combinationFactor(input: DoseInput, genes: Factor | null): Factor | null {
  if (!isIntendedCombination(input)) return null;
  return {
    id: XANTHINE_OXIDASE_RULE,
    label: genes
      ? `Documented low dose with allopurinol; ${genes.label}: not multiplied, the smaller share counts`
      : 'Documented low dose with allopurinol',
    low: Math.min(allopurinolShare.low, genes?.low ?? 1),
    high: Math.min(allopurinolShare.high, genes?.high ?? 1),
    default: Math.min(allopurinolShare.usual, genes?.default ?? 1),
    sources: [...new Set([...allopurinolShare.sources, ...(genes?.sources ?? [])])],
  };
}

/** What multiplies the usual dose, in the order in which it is applied. */
export function factorsOf(input: DoseInput): Factor[] {
  const genes = geneFactor(input);
  const renal = renalFactor(input);
  const combination = combinationFactor(input, genes);
  return [combination ?? genes, renal].filter((factor) => factor !== null);
}

/** Range and default in mg/day, and what no suggestion may exceed. */
export interface DoseRange {
  low: number;
  high: number;
  default: number;
  /** mg/day; the tolerance of rounding ends here. */
  cap: number;
}

const cutTo = (range: DoseRange, cap: number): DoseRange => ({
  low: Math.min(range.low, cap),
  high: Math.min(range.high, cap),
  default: Math.min(range.default, cap),
  cap: Math.min(range.cap, cap),
});

/**
 * Too much 6-TGN takes a share of the dose in use, which may lie below the range of intent and regimen; too little never
 * lowers a dose in use that the range allows.
 */
function afterMetabolites(range: DoseRange, { intent, results, currentMgPerDay }: DoseInput): DoseRange {
  if (intent !== 'maintain' || currentMgPerDay === null) return range;
  const { tgnLow, tgnHigh, cut } = metaboliteLimits;
  if (results.tgn !== null && results.tgn > tgnHigh) {
    const cutDose = {
      low: currentMgPerDay * cut.low,
      high: currentMgPerDay * cut.high,
      default: currentMgPerDay * cut.usual,
    };
    return cutTo({ ...cutDose, cap: cutDose.high }, range.high);
  }
  if (hypermethylates(results)) return cutTo(range, currentMgPerDay);
  const isLow = results.tgn !== null && results.tgn < tgnLow;
  return isLow ? { ...range, default: Math.max(range.default, Math.min(currentMgPerDay, range.high)) } : range;
}

/**
 * The range of intent, regimen, factors and caps. Factors are taken of the regimen's target; where nothing reduces the
 * dose the range is the regimen's own.
 * @param weightKg plausible
 */
export function doseRange(input: DoseInput, factors: readonly Factor[], weightKg: number): DoseRange {
  const usual = usualDoseOf(input);
  const perKg = usual.isFlat ? 1 : weightKg;
  const product = (share: (factor: Factor) => number): number =>
    factors.reduce((all, factor) => all * share(factor), usual.target * perKg);
  const [low, high] = usual.range;
  const ceiling = doseWarning.value * weightKg;
  const plain: DoseRange = { low: low * perKg, high: high * perKg, default: usual.target * perKg, cap: ceiling };
  const reduced: DoseRange = {
    low: product((factor) => factor.low),
    high: product((factor) => factor.high),
    default: product((factor) => factor.default),
    cap: ceiling,
  };
  const range = cutTo(factors.length > 0 ? reduced : plain, ceiling);
  const capped = input.pregnant ? cutTo(range, pregnancyCap.mgPerKg * weightKg) : range;
  return afterMetabolites(capped, input);
}
