import { thiopurineRules } from '../../rules';
import type { Chart } from '../chart';
import { evaluateRules } from './evaluate';
import type { RuleSet } from './language';
import type { Verdict } from './verdict';

export { type RuleSet, withLocalLimits } from './language';
export type * from './verdict';

/**
 * What the rules say of a chart, worst first. Pure and synchronous; a rule set is compiled at its first use.
 * @param stated ids of what the clinician said in this session, e.g. `intended-combination`
 * @param rules the shipped rules, or these with a hospital's own limits (`withLocalLimits`)
 */
export const evaluate = (chart: Chart, stated: Iterable<string> = [], rules: RuleSet = thiopurineRules): Verdict =>
  evaluateRules(chart, rules, stated);
