import type { LabResult } from './types';

const SAID = 'two formulas that day, the lower decides';

/** Filtration rates of one day by several formulas are all shown, and it is said that the lower decides (decisions, 10). */
export function sayWhichFormulaDecides(labs: readonly LabResult[]): LabResult[] {
  const rates = labs.filter(
    ({ analyte, canonical, date }) => analyte === 'egfr' && canonical !== null && date !== null,
  );
  const valuesOf = (day: string | null) =>
    new Set(rates.filter(({ date }) => date === day).map(({ canonical }) => canonical?.value));
  return labs.map((result) =>
    rates.includes(result) && valuesOf(result.date).size > 1 ? { ...result, note: result.note ?? SAID } : result,
  );
}
