import type { Condition, Limit, Moment, Quantity } from '../language';
import { listInWords, numberInWords } from './formats';

/** `3.5 ×10⁹/L`; where a hospital has set its own, both: `3 ×10⁹/L (local limit, default 3.5)`. */
export function limitInWords({ value, unit, shipped }: Limit): string {
  const number = unit === '' ? numberInWords(value, 3) : `${numberInWords(value, 3)} ${unit}`;
  return shipped === undefined ? number : `${number} (local limit, default ${numberInWords(shipped, 3)})`;
}

const DOSE = {
  judged: 'daily dose (of the order where there is one)',
  'in-use': 'daily dose in use',
  ordered: 'daily dose ordered',
};

/** @param say puts the conditions inside a quantity into words */
export function quantityInWords(quantity: Quantity, say: (condition: Condition) => string): string {
  const words = (part: Quantity): string => quantityInWords(part, say);
  switch (quantity.kind) {
    case 'limit':
      return limitInWords(quantity);
    case 'number':
      return numberInWords(quantity.value, 3);
    case 'latest':
      return `latest ${quantity.of.words}`;
    case 'highest-seen':
      return `latest ${listInWords(
        quantity.of.map(({ words }) => words),
        'or',
      )}`;
    case 'baseline':
      return `${quantity.of.words} before the start`;
    case 'earlier':
      return `${quantity.which} earlier ${quantity.of.words} within ${limitInWords(quantity.days)}`;
    case 'times-upper-limit':
      return `latest ${quantity.of.words} as a multiple of its upper limit`;
    case 'age':
      return 'age in years';
    case 'weight':
      return 'body weight in kg';
    case 'thiopurine-dose':
      return DOSE[quantity.which];
    case 'drug-dose':
      return `daily dose of ${quantity.drugs.words}`;
    case 'days':
      return quantity.to === 'today'
        ? `days since ${momentInWords(quantity.from)}`
        : `days from ${momentInWords(quantity.from)} to ${momentInWords(quantity.to)}`;
    case 'minus':
      return `${words(quantity.left)} minus ${words(quantity.right)}`;
    case 'ratio':
      return `${words(quantity.left)} per ${words(quantity.right)}`;
    case 'plus':
      return quantity.of.map(words).join(' plus ');
    case 'product':
      return quantity.of.map(words).join(' × ');
    case 'least':
      return `the least of ${listInWords(quantity.of.map(words))}`;
    case 'by-case':
      return `${quantity.cases
        .map(({ when, value }) => `${words(value)} if ${say(when)}`)
        .join(', ')}, else ${words(quantity.otherwise)}`;
    case 'provided':
      return words(quantity.value);
    case 'up-to':
      return `at most ${words(quantity.value)}`;
    case 'named':
      return quantity.words;
  }
}

export function momentInWords(moment: Moment): string {
  switch (moment.kind) {
    case 'therapy-start':
      return 'the start of the thiopurine';
    case 'dose-clock':
      return 'the start or last rise of the thiopurine';
    case 'dose-cut':
      return 'the last cut in dose of the thiopurine';
    case 'noted':
      return `the day noted for ${moment.concepts.words}`;
    case 'therapy-stop':
      return 'the stop of the thiopurine';
    case 'drug-start':
      return `the start of ${moment.drugs.words}`;
    case 'result-date':
      return `the last ${listInWords(
        moment.of.map(({ words }) => words),
        'or',
      )}`;
    case 'gene-result':
      return `the last ${moment.gene.toUpperCase()} ${moment.by ?? 'result'}`;
    case 'weight-date':
      return 'the last weight';
  }
}
