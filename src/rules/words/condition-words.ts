import type { Comparison, Condition, Limit, Rule, Scope } from '../language';
import { listInWords } from './formats';
import { limitInWords, momentInWords, quantityInWords } from './quantity-words';

const COMPARISON: Record<Comparison, string> = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' };
const USE = {
  'current-or-ordered': 'taken or being ordered',
  current: 'taken',
  ordered: 'being ordered',
  'on-hold': 'on hold',
};
const STATE = {
  none: 'not in play',
  unknown: 'not seen',
  ordering: 'being started',
  'on-treatment': 'taken',
  'on-hold': 'on hold',
  stopped: 'stopped',
};
const GENE = {
  'not-found': 'no result found',
  unclassed: 'a result that can’t be classed',
  'above-range': 'activity above the printed range',
};

const SEVERITY = { critical: 'Critical', warning: 'A warning', info: 'A note' };

const within = (days: Limit | null): string => (days ? ` within ${limitInWords(days)}` : '');

/** "A result of ALT" before "latest ALT above 60". */
const goesWithoutSaying = (condition: Condition): boolean => condition.kind === 'measured' && condition.times === 1;

/** A rule's condition as a reader would say it; limits print their present values. */
export function conditionInWords(condition: Condition, inside = false): string {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.filter((each) => !goesWithoutSaying(each));
      if (parts.length === 0) return 'always';
      const text = parts
        .map((each) => conditionInWords(each, parts.length > 1))
        .join(condition.kind === 'all' ? ' and ' : ' or ');
      return inside && parts.length > 1 ? `(${text})` : text;
    }
    case 'not':
      return `not ${conditionInWords(condition.of, true)}`;
    case 'known':
      return conditionInWords(condition.of, inside);
    case 'compare':
      return `${quantityInWords(condition.left, conditionInWords)} ${COMPARISON[condition.op]} ${quantityInWords(condition.right, conditionInWords)}`;
    case 'saw-all':
      return `the whole list of ${condition.list === 'labs' ? 'results' : condition.list} seen`;
    case 'therapy':
      return `thiopurine ${listInWords(
        condition.states.map((state) => STATE[state]),
        'or',
      )}`;
    case 'thiopurine':
      return `the thiopurine is ${listInWords(condition.among, 'or')}`;
    case 'taking':
      return `${condition.atLeast > 1 ? `${condition.atLeast} or more of ` : ''}${condition.drugs.words} ${USE[condition.use]}`;
    case 'stopped':
      return `${condition.drugs.words} stopped${within(condition.days)}`;
    case 'taken-at':
      return `${condition.drugs.words} taken${within(condition.days)} before ${momentInWords(condition.at)}`;
    case 'stop-ordered':
      return `a stop of ${condition.drugs.words} being ordered`;
    case 'problem':
      return `${condition.concepts.words} ${condition.past ? 'now or in the past' : 'on the problem list'}`;
    case 'no-result':
      return `no ${listInWords(
        condition.of.map(({ words }) => words),
        'or',
      )} among the results${within(condition.days)}`;
    case 'measured':
      return `${condition.times > 1 ? `${condition.times} results` : 'a result'} of ${listInWords(
        condition.of.map(({ words }) => words),
        'or',
      )}${within(condition.within)}`;
    case 'result-says':
      return `latest ${condition.of.words} ${condition.says.words}`;
    case 'unusable-result':
      return 'a result whose unit is not known or whose value is implausible';
    case 'falling':
      return `${condition.of.words} fell by more than ${limitInWords(condition.percent)} on each of the last ${condition.steps} steps`;
    case 'phenotype':
      return `${condition.gene.toUpperCase()} ${listInWords(condition.among, 'or')}`;
    case 'gene-result':
      return `${condition.gene.toUpperCase()}: ${GENE[condition.is]}`;
    case 'gene-measured':
      return `${condition.gene.toUpperCase()} measured by ${condition.by}`;
    case 'diplotype':
      return `${condition.gene.toUpperCase()} ${listInWords(condition.among, 'or')}`;
    case 'gene-says':
      return `${condition.gene.toUpperCase()} result says ${condition.says.words}`;
    case 'genes-disagree':
      return `${condition.gene.toUpperCase()} activity and genotype disagree`;
    case 'allergic':
      return `allergy or intolerance to ${condition.drugs.words}${condition.reaction ? ` with ${condition.reaction.words}` : ''}`;
    case 'vaccinated':
      return `${condition.vaccines.words} given${within(condition.days)}`;
    case 'sex':
      return condition.is;
    case 'stated':
      return `stated: ${condition.words}`;
    case 'fired':
      return `one of ${listInWords(condition.ids, 'or')} fired`;
  }
}

/** The whole basis of a rule: where it speaks, its condition, and when its severity differs. */
export function ruleInWords({ scope, when, tiers, severity: usual }: Rule): string {
  const differing = tiers.filter(({ severity }) => severity !== usual);
  const others = differing.map(({ severity, when: tier }) => ` ${SEVERITY[severity]} if ${conditionInWords(tier)}.`);
  return `For ${scopeInWords(scope)}: ${conditionInWords(when)}.${others.join('')}`;
}

/** Where a rule speaks: `azathioprine, mercaptopurine or thioguanine taken or on hold`. */
function scopeInWords({ states, afterStop, drugs }: Scope): string {
  const drug = drugs ? listInWords(drugs, 'or') : 'a thiopurine';
  const after = afterStop ? [`stopped within ${limitInWords(afterStop)}`] : [];
  return `${drug} ${listInWords([...states.map((state) => STATE[state]), ...after], 'or')}`;
}
