import { type AnalyteEntry, analyteRanges } from '../../../rules/analytes';
import { easternCountUnit } from '../../../rules/units';
import { unitsAccepted } from './conversion';

/** True where a value, in the canonical unit, can be a patient's; false for reading errors and for results that are words. */
export function plausible(analyte: AnalyteEntry, canonicalValue: number): boolean {
  const range = analyteRanges[analyte.id]?.plausible;
  return range !== undefined && canonicalValue >= range[0] && canonicalValue <= range[1];
}

/**
 * The unit that a printed reference range betrays (decisions, 9): the one in which its ends lie where ranges of adults
 * end. Null where no unit or units of different size fit, or where the range has no end.
 */
export function unitFromRange(analyte: AnalyteEntry, low: number | null, high: number | null): string | null {
  const usual = analyteRanges[analyte.id]?.usual;
  if (usual === undefined || high === null) return null;
  const fitting = unitsAccepted(analyte).filter(
    ({ unit, factor }) =>
      unit !== easternCountUnit.unit &&
      within(high * factor, usual.high) &&
      (low === null || within(low * factor, usual.low)),
  );
  const first = fitting[0];
  return first !== undefined && fitting.every(({ factor }) => factor === first.factor) ? first.unit : null;
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}
