import type { LabResult } from './types';
import { analyteById, analyteOf, convert, plausible, unitFromRange } from './vocabulary';

/** Numbers without a unit, and numbers that can't be true. */

type Analyte = NonNullable<ReturnType<typeof analyteOf>>;
type Amount = Pick<LabResult, 'canonical' | 'note'>;

/**
 * The result with the amount that its number can be taken for. A unit that is not printed is taken from the printed range, or
 * is /µL where a count of cells can be nothing else (decisions, 9); an implausible amount is kept as printed and not used.
 */
export function withAmount(result: LabResult): LabResult {
  const analyte = entryOf(result);
  if (analyte === null || typeof result.value !== 'number') return result;
  const { canonical, note } = amountOf(analyte, result, result.value);
  if (canonical && !plausible(analyte, canonical.value)) {
    return { ...result, canonical: null, note: 'implausible, not used' };
  }
  return { ...result, canonical, note: note ?? result.note };
}

/** Two entries may share an id (urea and its nitrogen): the printed name tells which. */
function entryOf({ analyte, name, unit }: LabResult): Analyte | null {
  if (analyte === null) return null;
  const named = analyteOf(name, { unit });
  return named?.id === analyte ? named : (analyteById(analyte) ?? null);
}

function amountOf(analyte: Analyte, { canonical, unit, range }: LabResult, value: number): Amount {
  if (canonical !== null) return { canonical, note: null };
  if (unit !== null) return { canonical: null, note: 'unit not known' };
  if (range === null) {
    const counted = perMicrolitre(analyte, value);
    const note = counted ? 'unit not printed, read as /µL' : 'unit not printed';
    return { canonical: counted ? convert(analyte, value, counted) : null, note };
  }
  const betrayed = unitFromRange(analyte, range.low, range.high);
  const supplied = betrayed === null ? null : convert(analyte, value, betrayed);
  return { canonical: supplied, note: supplied ? 'unit from the range' : 'unit not printed' };
}

/** Cell counts of thousands can only be per microlitre; platelets run higher. */
function perMicrolitre(analyte: Analyte, value: number): string | null {
  if (analyte.unit !== '10^9/L') return null;
  const [least, most] = analyte.id === 'platelets' ? [10_000, 1_000_000] : [1000, 50_000];
  return value >= least && value <= most ? '/µL' : null;
}
