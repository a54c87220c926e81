import { limitsWithin, type Rule, type Tier } from '../language';
import { ruleInWords } from '../words/condition-words';
import { listInWords } from '../words/formats';
import { limitInWords } from '../words/quantity-words';
import { sentencesOf, type Write } from './fill-in';

interface FindingWords {
  title: Write;
  detail: Write;
  action: Write;
}

/** All that a rule can say. */
export interface RuleTexts {
  name: Write;
  /** Scope, condition and tiers in words. */
  basis: string;
  /** A tier's own words, and the rule's where it has none. */
  wordsOf(tier: Tier | undefined): FindingWords;
  /** A hospital's own limits that the rule judges by and the text does not name; empty where there are none. */
  localLimitsBeside(text: string): string;
}

/** @throws an Error that names the rule and a word in braces nothing is known of, in whichever of its texts */
export function textsOf(rule: Rule): RuleTexts {
  const write = sentencesOf(rule);
  const usual = { title: write(rule.title), detail: write(rule.detail), action: write(rule.action) };
  const ofTiers = new Map(
    rule.tiers.map((tier): [Tier, FindingWords] => [
      tier,
      {
        title: tier.title === undefined ? usual.title : write(tier.title),
        detail: tier.detail === undefined ? usual.detail : write(tier.detail),
        action: tier.action === undefined ? usual.action : write(tier.action),
      },
    ]),
  );
  const judgedBy = limitsWithin([rule.when, rule.tiers.map(({ when }) => when)]);
  const local = [...judgedBy.values()].filter(({ shipped }) => shipped !== undefined).map(limitInWords);
  return {
    name: write(rule.name),
    basis: ruleInWords(rule),
    wordsOf: (tier) => (tier && ofTiers.get(tier)) ?? usual,
    localLimitsBeside(text) {
      const unnamed = local.filter((limit) => !text.includes(limit));
      return unnamed.length === 0 ? '' : ` Judged by ${listInWords(unnamed)}.`;
    },
  };
}
