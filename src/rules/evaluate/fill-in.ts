import type { Chart } from '../../chart';
import type { Rule, Sentence, Text } from '../language';
import { limitsWithin } from '../language';
import { capital, dateInWords, listInWords, numberInWords } from '../words/formats';
import { geneLabel, resultInSentence, resultValue } from '../words/labels';
import { limitInWords } from '../words/quantity-words';
import type { ChartFacts } from './chart-facts';
import { compileCondition } from './compile-condition';
import { compileQuantity } from './compile-quantity';
import type { Grounds } from './grounds';
import type { Interval } from './intervals';

type Fill = (facts: ChartFacts, grounds: Grounds) => string;

const thiopurineOf = ({ therapy }: Chart): string => therapy.drug ?? 'a thiopurine';
const afterStop = ({ therapy }: Chart): string =>
  `after ${therapy.drug ?? 'a thiopurine'}${therapy.stoppedOn ? `, stopped on ${dateInWords(therapy.stoppedOn)}` : ''}`;

function onThiopurine(chart: Chart): string {
  const drug = thiopurineOf(chart);
  switch (chart.therapy.state) {
    case 'ordering':
      return `before ${drug}`;
    case 'on-hold':
      return `with ${drug} on hold`;
    case 'stopped':
      return afterStop(chart);
    default:
      return `on ${drug}`;
  }
}

function withThiopurine(chart: Chart): string {
  const { state } = chart.therapy;
  if (state === 'stopped') return afterStop(chart);
  return `with ${thiopurineOf(chart)}${state === 'on-hold' ? ' (on hold)' : ''}`;
}

const always: Record<string, Fill> = {
  thiopurine: ({ chart }) => thiopurineOf(chart),
  onThiopurine: ({ chart }) => onThiopurine(chart),
  withThiopurine: ({ chart }) => withThiopurine(chart),
  drugs: (_, grounds) => listInWords([...grounds.drugs]),
  results: (_, grounds) => listInWords(grounds.results.map(resultInSentence)),
  values: (_, grounds) => listInWords(grounds.results.map((result) => `${result.name} ${resultValue(result)}`)),
  tpmt: ({ chart }) => (chart.pharmacogenetics.tpmt ? geneLabel(chart.pharmacogenetics.tpmt) : 'TPMT not seen'),
  nudt15: ({ chart }) => (chart.pharmacogenetics.nudt15 ? geneLabel(chart.pharmacogenetics.nudt15) : 'NUDT15 not seen'),
};

/** `2.1`, `at least 120`, `below 0.5`, `98 to 140`. */
function intervalInWords({ lo, hi, loOpen, hiOpen }: Interval, digits: number): string {
  const [low, high] = [numberInWords(lo, digits), numberInWords(hi, digits)];
  if (hi === Number.POSITIVE_INFINITY) return `${loOpen ? 'above' : 'at least'} ${low}`;
  if (lo === 0 && hi > 0) return `${hiOpen ? 'below' : 'at most'} ${high}`;
  return low === high ? low : `${low} to ${high}`;
}

/** What sentences are made for: a rule, or an item of a checklist. */
type Speaker = Pick<Rule, 'id' | 'figures'>;

function figuresOf({ figures }: Speaker): [string, Fill][] {
  return Object.entries(figures).map(([name, { value, digits, unit }]) => {
    const measure = compileQuantity(value, compileCondition);
    return [
      name,
      (facts) => {
        const found = measure.value(facts, 'lowest');
        if (found === null) return 'unknown';
        return `${intervalInWords(found, digits)}${unit ? ` ${unit}` : ''}`;
      },
    ];
  });
}

/** Words in braces a rule's sentences may use, each with what to put there. */
function fillsOf(rule: Speaker): ReadonlyMap<string, Fill> {
  const fills = new Map<string, Fill>(Object.entries(always));
  for (const [name, fill] of figuresOf(rule)) fills.set(name, fill);
  for (const limit of limitsWithin(rule).values()) {
    const words = limitInWords(limit);
    fills.set(`limit:${limit.id}`, () => words);
  }
  return fills;
}

export type Write = (facts: ChartFacts, grounds: Grounds) => string;

/**
 * @returns a function that makes sentences of the rule's texts
 * @throws an Error that names the rule and a word in braces it does not have
 */
export function sentencesOf(rule: Speaker): (text: Text) => Write {
  const fills = fillsOf(rule);
  const sentence = (text: string): Write => {
    const parts = text.split(/\{([^}]+)\}/).map((part, at): string | Fill => {
      if (at % 2 === 0) return part;
      const fill = fills.get(part) ?? fills.get(part.charAt(0).toLowerCase() + part.slice(1));
      if (!fill) throw new Error(`${rule.id}: nothing is known to put in place of {${part}}`);
      return fills.has(part) ? fill : (facts, grounds) => capital(fill(facts, grounds));
    });
    return (facts, grounds) => {
      let written = '';
      for (const part of parts) written += typeof part === 'string' ? part : part(facts, grounds);
      return written;
    };
  };
  const oneOf = (each: Sentence): Write => {
    if (typeof each === 'string') return sentence(each);
    const check = compileCondition(each.when);
    const write = sentence(each.say);
    return (facts, grounds) => (check.test(facts) === true ? write(facts, grounds) : '');
  };
  return (text) => {
    const all = (Array.isArray(text) ? (text as readonly Sentence[]) : [text as Sentence]).map(oneOf);
    return (facts, grounds) => {
      let written = '';
      for (const write of all) {
        const next = write(facts, grounds);
        if (next !== '') written += written === '' ? next : ` ${next}`;
      }
      return written;
    };
  };
}
