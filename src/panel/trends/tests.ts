import {
  mcvHigh,
  mcvRaised,
  mmpHigh,
  startNeutrophils,
  startPlatelets,
  startWbc,
  stopNeutrophils,
  stopPlatelets,
  stopWbc,
  tgnHigh,
  tgnLow,
  withholdNeutrophils,
  withholdPlatelets,
  withholdTransaminases,
  withholdWbc,
} from '../../../rules/limits';
import type { AnalyteId, TherapyState } from '../../chart';
import type { Severity } from '../../rules';

/** What the rules say beyond a limit; `words.trends.limits` has the words. */
export type LimitMeaning =
  | 'start'
  | 'withhold'
  | 'withhold-above'
  | 'severe'
  | 'macrocytosis'
  | 'raised'
  | 'little-drug'
  | 'leucopenia'
  | 'liver-risk';

/** A limit of the rules as a line across a plot, in the test's canonical unit. */
export interface LimitLine {
  id: string;
  value: number;
  means: LimitMeaning;
  /** Tier of the rule that the limit belongs to. */
  severity: Severity;
}

export interface TrendTest {
  analyte: AnalyteId;
  /** Named also where nothing of it was seen. */
  isExpected: boolean;
  beforeStart: readonly LimitLine[];
  onTreatment: readonly LimitLine[];
}

const line = ({ id, value }: { id: string; value: number }, means: LimitMeaning, severity: Severity): LimitLine => ({
  id,
  value,
  means,
  severity,
});

const trend = (
  analyte: AnalyteId,
  onTreatment: readonly LimitLine[] = [],
  more: Partial<TrendTest> = {},
): TrendTest => ({ analyte, isExpected: false, beforeStart: [], onTreatment, ...more });

const expected = { isExpected: true };
const highTransaminase = line(withholdTransaminases, 'withhold-above', 'warning');

/** The tests that are plotted, in the order of the panel. */
export const trendTests: readonly TrendTest[] = [
  trend('wbc', [line(withholdWbc, 'withhold', 'warning'), line(stopWbc, 'severe', 'critical')], {
    ...expected,
    beforeStart: [line(startWbc, 'start', 'critical')],
  }),
  trend(
    'neutrophils',
    [line(withholdNeutrophils, 'withhold', 'warning'), line(stopNeutrophils, 'severe', 'critical')],
    { ...expected, beforeStart: [line(startNeutrophils, 'start', 'critical')] },
  ),
  trend('platelets', [line(withholdPlatelets, 'withhold', 'warning'), line(stopPlatelets, 'severe', 'critical')], {
    ...expected,
    beforeStart: [line(startPlatelets, 'start', 'critical')],
  }),
  trend('mcv', [line(mcvHigh, 'macrocytosis', 'warning'), line(mcvRaised, 'raised', 'info')], expected),
  trend('alt', [highTransaminase], expected),
  trend('ast', [highTransaminase]),
  trend('bilirubin'),
  trend('tgn6', [line(tgnHigh, 'leucopenia', 'warning'), line(tgnLow, 'little-drug', 'info')]),
  trend('mmp6', [line(mmpHigh, 'liver-risk', 'warning')]),
];

/**
 * The lines that the rules draw where the patient stands with the thiopurine; none where none is in play.
 * @param local a hospital's own limits.
 */
export const limitLines = (
  test: TrendTest,
  state: TherapyState,
  local: Readonly<Record<string, number>> = {},
): readonly LimitLine[] => linesOf(test, state).map((each) => ({ ...each, value: local[each.id] ?? each.value }));

function linesOf({ beforeStart, onTreatment }: TrendTest, state: TherapyState): readonly LimitLine[] {
  switch (state) {
    case 'ordering':
      return beforeStart;
    case 'on-treatment':
    case 'on-hold':
      return onTreatment;
    case 'stopped':
      // there is nothing left to withhold; counts can go on falling for weeks
      return onTreatment.filter(({ means }) => means === 'severe');
    default:
      return [];
  }
}
