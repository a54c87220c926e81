import { thiopurineRules } from '../../rules';
import { changeWithoutOrder, checklists, startWithoutOrder } from '../../rules/checklists';
import { guide } from '../../rules/guide';
import type { Chart, Therapy } from '../chart';
import { checkOrder, checkWithoutOrder, evaluateRules, topicsOf } from './evaluate';
import type { GuideTopic } from './guide-topic';
import { type LocalLimits, limitsWithin, type RuleSet, replaceLimits, withLocalLimits } from './language';
import type { OrderCheck } from './order-check';
import type { Verdict } from './verdict';

export type * from './guide-topic';
export { type LocalLimits, type RuleSet, withLocalLimits } from './language';
export type * from './order-check';
export type * from './verdict';

/**
 * What the rules say of a chart, worst first. Pure and synchronous; a rule set is compiled at its first use.
 * @param stated ids of what the clinician said in this session, e.g. `intended-combination`
 * @param rules the shipped rules, or these with a hospital's own limits (`withLocalLimits`)
 */
export const evaluate = (chart: Chart, stated: Iterable<string> = [], rules: RuleSet = thiopurineRules): Verdict =>
  evaluateRules(chart, rules, stated);

/** Rules, checklists and guide with one set of limits in all of them. */
export interface JudgedBy {
  /** @see evaluate */
  evaluate(chart: Chart, stated: Iterable<string>): Verdict;
  /**
   * The checklist before signing: of the order on this screen, or, where there is none, as if a thiopurine were being ordered.
   * @param verdict what the rules say of this chart
   */
  check(chart: Chart, verdict: Verdict, stated?: Iterable<string>): OrderCheck;
  /**
   * The guide's topics, with those marked that this chart calls for.
   * @param verdict what the rules say of this chart
   */
  guide(chart: Chart, verdict: Verdict, stated?: Iterable<string>): GuideTopic[];
}

const judges = new WeakMap<LocalLimits, JudgedBy>();

/**
 * All that is said of a chart, by a hospital's own limits where it has some; made once for each object of them.
 * @throws an Error that names a limit no rule has, or a value that is no positive number
 */
export function judgeBy(local: LocalLimits): JudgedBy {
  const known = judges.get(local) ?? newJudge(local);
  judges.set(local, known);
  return known;
}

function newJudge(local: LocalLimits): JudgedBy {
  const rules = withLocalLimits(thiopurineRules, local);
  const lists = replaceLimits({ ofOrders: checklists, change: changeWithoutOrder, start: startWithoutOrder }, local);
  const topics = replaceLimits(guide, local);
  return {
    evaluate: (chart, stated) => evaluate(chart, stated, rules),
    check(chart, verdict, stated = []) {
      const ofOrder = checkOrder(chart, verdict, lists.ofOrders, stated);
      if (ofOrder) return ofOrder;
      const { state } = chart.therapy;
      if (state === 'on-treatment' || state === 'on-hold')
        return checkWithoutOrder(chart, verdict, lists.change, stated);
      const asIfOrdered = { ...chart, therapy: startOfAzathioprine };
      return checkWithoutOrder(asIfOrdered, evaluate(asIfOrdered, stated, rules), lists.start, stated);
    },
    guide: (chart, verdict, stated = []) => topicsOf(chart, verdict, topics, stated),
  };
}

const startOfAzathioprine: Therapy = {
  drug: 'azathioprine',
  state: 'ordering',
  since: null,
  stoppedOn: null,
  dailyDoseMg: null,
};

const asShipped = judgeBy({});
/** By the shipped limits; see {@link JudgedBy}. */
export const checkBeforeSigning = asShipped.check;
export const guideFor = asShipped.guide;

/** The rules that ship: which, how fresh, and how many. */
export const ruleSetInfo = {
  version: thiopurineRules.version,
  reviewed: thiopurineRules.reviewed,
  reviewBy: thiopurineRules.reviewBy,
  rules: thiopurineRules.rules.length,
};

/** What judges by a limit: ids of the rules, and the keys of their sources. */
export interface LimitUse {
  rules: string[];
  sources: string[];
}

/** Every limit that a rule has, by its id. */
export function usesOfLimits(): Map<string, LimitUse> {
  const uses = new Map<string, LimitUse>();
  for (const rule of thiopurineRules.rules) {
    for (const id of limitsWithin(rule).keys()) {
      const { rules, sources } = uses.get(id) ?? { rules: [], sources: [] };
      uses.set(id, { rules: [...rules, rule.id], sources: [...new Set([...sources, ...rule.sources])] });
    }
  }
  return uses;
}
