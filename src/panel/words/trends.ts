import { countedText, formatList, type PlainKey, textOf } from '../../locale';
import type { LimitMeaning } from '../trends';

type LimitWords = Record<LimitMeaning, (limit: number) => string>;

/** At a line across a plot: what the rules say beyond it. */
const limits: LimitWords = {
  start: (limit) => textOf('panel_limit_start', { limit }),
  withhold: (limit) => textOf('panel_limit_withhold', { limit }),
  'withhold-above': (limit) => textOf('panel_limit_withholdAbove', { limit }),
  severe: (limit) => textOf('panel_limit_severe', { limit }),
  macrocytosis: (limit) => textOf('panel_limit_macrocytosis', { limit }),
  raised: (limit) => textOf('panel_limit_raised', { limit }),
  'little-drug': (limit) => textOf('panel_limit_littleDrug', { limit }),
  leucopenia: (limit) => textOf('panel_limit_leucopenia', { limit }),
  'liver-risk': (limit) => textOf('panel_limit_liverRisk', { limit }),
};

/** The same in the margin of a plot, where there is room for two words. */
const shortLimits: LimitWords = {
  start: (limit) => textOf('panel_shortLimit_start', { limit }),
  withhold: (limit) => textOf('panel_shortLimit_withhold', { limit }),
  'withhold-above': (limit) => textOf('panel_shortLimit_withholdAbove', { limit }),
  severe: (limit) => textOf('panel_shortLimit_severe', { limit }),
  macrocytosis: (limit) => textOf('panel_shortLimit_macrocytosis', { limit }),
  raised: (limit) => textOf('panel_shortLimit_raised', { limit }),
  'little-drug': (limit) => textOf('panel_shortLimit_littleDrug', { limit }),
  leucopenia: (limit) => textOf('panel_shortLimit_leucopenia', { limit }),
  'liver-risk': (limit) => textOf('panel_shortLimit_liverRisk', { limit }),
};

const tests: Record<string, PlainKey> = {
  wbc: 'panel_trends_test_wbc',
  neutrophils: 'panel_trends_test_neutrophils',
  platelets: 'panel_trends_test_platelets',
  mcv: 'panel_trends_test_mcv',
  alt: 'panel_trends_test_alt',
  ast: 'panel_trends_test_ast',
  bilirubin: 'panel_trends_test_bilirubin',
  tgn6: 'panel_trends_test_tgn6',
  mmp6: 'panel_trends_test_mmp6',
};

/** Plots, the tables below them and the changes of dose. */
export const trends = {
  trends: {
    tests,
    limits,
    shortLimits,
    key: 'panel_trends_key',
    keyToMarks: 'panel_trends_keyToMarks',
    noLimits: 'panel_trends_noLimits',
    today: 'panel_trends_today',
    oneValue: 'panel_trends_oneValue',
    newest: (date: string) => textOf('panel_trends_newest', { date }),
    alternative: (test: string, unit: string, values: readonly string[], lines: readonly string[]) => {
      const alternative = countedText('panel_trends_alternative', values.length, {
        test,
        unit,
        values: formatList(values),
      });
      return lines.length === 0
        ? alternative
        : textOf('panel_trends_alternativeLimits', { alternative, limits: formatList(lines) });
    },
    values: (count: number) => textOf('panel_trends_values', { count }),
    date: 'panel_trends_date',
    result: 'panel_trends_result',
    range: 'panel_trends_range',
    printedRange: (low: number | null, high: number | null) => {
      if (low === null) return textOf('panel_trends_bandUpTo', { high: high ?? '?' });
      return high === null ? textOf('panel_trends_bandFrom', { low }) : textOf('panel_trends_band', { low, high });
    },
    asPrinted: (quantity: string) => textOf('panel_trends_asPrinted', { quantity }),
    notPlotted: 'panel_trends_notPlotted',
    why: {
      undated: 'panel_trends_why_undated',
      'later-than-today': 'panel_trends_why_later',
      unreadable: 'panel_trends_why_unreadable',
      pending: 'panel_trends_why_pending',
    },
    shareOnly: 'panel_trends_shareOnly',
    notSeen: (missing: readonly string[]) => textOf('panel_trends_notSeen', { tests: formatList(missing) }),
    doses: 'panel_trends_doses',
    dose: (mg: number) => textOf('panel_trends_dose', { mg }),
    doseUnknown: 'panel_trends_doseUnknown',
    from: (date: string) => textOf('panel_trends_from', { date }),
    ended: (date: string) => textOf('panel_trends_ended', { date }),
    noStart: 'panel_trends_noStart',
    noDoses: 'panel_trends_noDoses',
    mark: {
      dose: (mg: number) => textOf('panel_trends_mark_dose', { mg }),
      unknown: 'panel_trends_mark_unknown',
      end: 'panel_trends_mark_end',
    },
  },
} as const;
