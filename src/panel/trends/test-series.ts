import type { AnalyteId, ISODate, LabResult } from '../../chart';

/** A result with its place in a plot. */
export interface TrendValue {
  date: ISODate;
  /** In the test's canonical unit. */
  value: number;
  lab: LabResult;
}

/** Why a result stands in no plot. */
export type NotPlotted = 'undated' | 'later-than-today' | 'unreadable' | 'pending';

export interface TestSeries {
  /** Oldest first. A day has more than one only where its results differ and none has replaced the other. */
  values: TrendValue[];
  /** Canonical; empty where there is no value. */
  unit: string;
  notPlotted: { lab: LabResult; why: NotPlotted }[];
}

/** The results of one test, sorted out as the rules do: no date is guessed, no unit is guessed, no day counts twice. */
export function testSeries(labs: readonly LabResult[], analyte: AnalyteId, today: ISODate): TestSeries {
  const series: TestSeries = { values: [], unit: '', notPlotted: [] };
  const byDay = new Map<ISODate, TrendValue[]>();
  for (const lab of labs) {
    if (lab.analyte !== analyte) continue;
    const { canonical, date, status } = lab;
    if (status === 'pending') series.notPlotted.push({ lab, why: 'pending' });
    else if (canonical === null) series.notPlotted.push({ lab, why: 'unreadable' });
    else if (date === null) series.notPlotted.push({ lab, why: 'undated' });
    else if (date > today) series.notPlotted.push({ lab, why: 'later-than-today' });
    else {
      series.unit = canonical.unit;
      byDay.set(date, [...(byDay.get(date) ?? []), { date, value: canonical.value, lab }]);
    }
  }
  for (const day of [...byDay.keys()].sort()) series.values.push(...mostFinal(byDay.get(day) ?? []));
  return series;
}

const FINALITY = { corrected: 2, final: 1, preliminary: 0, pending: 0 } as const;

/** Of one day's results those that a corrected or final one of that day has not replaced, each value once. */
function mostFinal(ofOneDay: readonly TrendValue[]): TrendValue[] {
  const finality = ({ lab: { status } }: TrendValue): number | null => (status === null ? null : FINALITY[status]);
  const last = Math.max(...ofOneDay.map((each) => finality(each) ?? 0));
  return ofOneDay
    .filter((each) => (finality(each) ?? last) >= last)
    .filter((each, at, kept) => kept.findIndex((other) => isSame(each, other)) === at);
}

const isSame = (one: TrendValue, other: TrendValue): boolean =>
  one.value === other.value && one.lab.comparator === other.lab.comparator;
