import type { AnalyteEntry } from '../../../rules/analytes';
import { easternCountUnit } from '../../../rules/units';
import { readUnit } from './units';

/** What the page already says. */
export interface UnitContext {
  /** Language of the page (BCP 47), where known. */
  language?: string | null;
}

/**
 * A printed value in the analyte's canonical unit. Null where the unit is missing or unknown, or where it says nothing
 * by itself (TPMT activity: laboratories use incompatible scales). Whether the value can be true is for `plausible`.
 */
export function convert(
  analyte: AnalyteEntry,
  value: number,
  printedUnit: string | null,
  context: UnitContext = {},
): { value: number; unit: string } | null {
  if (!Number.isFinite(value)) return null;
  const factor = factorOf(analyte, printedUnit, context);
  return factor === null ? null : { value: rounded(value * factor), unit: analyte.unit };
}

function factorOf(analyte: AnalyteEntry, printedUnit: string | null, context: UnitContext): number | null {
  const printed = printedUnit === null ? '' : printedUnit.trim();
  const unit = printed === '' ? '' : readUnit(printed);
  if (unit === null) return null;
  if (unit === easternCountUnit.unit && !isEastern(context.language)) return null;
  return analyte.units[unit] ?? null;
}

function isEastern(language: string | null | undefined): boolean {
  return easternCountUnit.languages.some((eastern) => language?.toLowerCase().startsWith(eastern) === true);
}

/** Twelve digits: 0.1 × 3 is 0.3 again, and nothing that a laboratory prints is lost. */
function rounded(value: number): number {
  // the usual case, and much the quicker way to the same number
  if (value < 1e8 && Math.round(value * 1e4) / 1e4 === value) return value;
  return Number(value.toPrecision(12));
}

/** The units the analyte is read in, with their factors to the canonical unit. */
export function unitsAccepted(analyte: AnalyteEntry): { unit: string; factor: number }[] {
  return Object.entries(analyte.units).flatMap(([unit, factor]) => (factor === null ? [] : [{ unit, factor }]));
}

/** True where this printed unit is one of the analyte's, converted or not. */
export function acceptsUnit(analyte: AnalyteEntry, printedUnit: string): boolean {
  const unit = readUnit(printedUnit);
  return unit !== null && unit in analyte.units;
}
