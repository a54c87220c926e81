import { thiopurineRules } from '../../rules';
import { changeWithoutOrder, checklists, startWithoutOrder } from '../../rules/checklists';
import { guide } from '../../rules/guide';
import type { Chart, Therapy } from '../chart';
import { checkOrder, checkWithoutOrder, evaluateRules, topicsOf } from './evaluate';
import type { GuideTopic } from './guide-topic';
import type { RuleSet } from './language';
import type { OrderCheck } from './order-check';
import type { Verdict } from './verdict';

export type * from './guide-topic';
export { type RuleSet, withLocalLimits } from './language';
export type * from './order-check';
export type * from './verdict';

/**
 * What the rules say of a chart, worst first. Pure and synchronous; a rule set is compiled at its first use.
 * @param stated ids of what the clinician said in this session, e.g. `intended-combination`
 * @param rules the shipped rules, or these with a hospital's own limits (`withLocalLimits`)
 */
export const evaluate = (chart: Chart, stated: Iterable<string> = [], rules: RuleSet = thiopurineRules): Verdict =>
  evaluateRules(chart, rules, stated);

/**
 * The checklist before signing: of the order on this screen, or, where there is none, as if a thiopurine were being ordered.
 * @param verdict what the rules say of this chart
 * @param stated as for {@link evaluate}
 */
export function checkBeforeSigning(chart: Chart, verdict: Verdict, stated: Iterable<string> = []): OrderCheck {
  const ofOrder = checkOrder(chart, verdict, checklists, stated);
  if (ofOrder) return ofOrder;
  const { state } = chart.therapy;
  if (state === 'on-treatment' || state === 'on-hold')
    return checkWithoutOrder(chart, verdict, changeWithoutOrder, stated);
  const therapy: Therapy = { drug: 'azathioprine', state: 'ordering', since: null, stoppedOn: null, dailyDoseMg: null };
  const asIfOrdered = { ...chart, therapy };
  return checkWithoutOrder(asIfOrdered, evaluate(asIfOrdered, stated), startWithoutOrder, stated);
}

/**
 * The guide's topics, with those marked that this chart calls for.
 * @param verdict what the rules say of this chart
 * @param stated as for {@link evaluate}
 */
export const guideFor = (chart: Chart, verdict: Verdict, stated: Iterable<string> = []): GuideTopic[] =>
  topicsOf(chart, verdict, guide, stated);
