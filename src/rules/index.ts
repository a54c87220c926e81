import { thiopurineRules } from '../../rules';
import type { Chart } from '../chart';
import { evaluateRules } from './evaluate';
import type { RuleSet } from './language';
import type { Verdict } from './verdict';

export { type RuleSet, withLocalLimits } from './language';
export type * from './verdict';

/**
 * What the rules say of a chart, worst first. Pure and synchronous; a rule set is compiled at its first use.
 * @param rules the shipped rules, or these with a hospital's own limits (`withLocalLimits`)
 * @param stated ids of what the clinician said in this session, e.g. `intended-combination`
 */
export const evaluate = (chart: Chart, rules: RuleSet = thiopurineRules, stated: Iterable<string> = []): Verdict =>
  evaluateRules(chart, rules, stated);
