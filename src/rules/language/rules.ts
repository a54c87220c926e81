import type { Severity } from '../verdict';
import type { Condition } from './conditions';
import { type DoseEffect, noEffect } from './dose-effects';
import type { Quantity } from './numbers';
import type { Scope } from './scopes';

/** A sentence, or one that is said only where its condition is known to hold. Words in braces are filled in. */
export type Sentence = string | { readonly when: Condition; readonly say: string };
export type Text = Sentence | readonly Sentence[];

/** A number a sentence names in braces, with its decimal places and unit. */
export interface Figure {
  readonly value: Quantity;
  readonly digits: number;
  readonly unit: string;
}

/** Under this condition the rule speaks with another severity and, where given, other words. */
export interface Tier {
  readonly severity: Severity;
  readonly when: Condition;
  readonly title?: string;
  readonly detail?: Text;
  readonly action?: Text;
}

/** The other rule is not said beside this one; with `onSameDrug`, only of the drugs this one names. */
export interface StandsFor {
  readonly rule: string;
  readonly onSameDrug: boolean;
}

export interface OtherSource {
  readonly source: string;
  readonly says: string;
}

/**
 * One rule, as data. Sentences may name `{thiopurine}`, `{onThiopurine}`, `{withThiopurine}` (first letter large:
 * capital), `{drugs}` (the other drugs that made it fire), `{results}` (with dates), `{values}`, `{tpmt}`, `{nudt15}`, `{limit:ID}` and each
 * of `figures`.
 */
export interface Rule {
  /** The catalogue's id. */
  readonly id: string;
  /** What is checked, as a phrase: the heading of an undecided entry. */
  readonly name: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly when: Condition;
  /** First tier that is known to hold wins; none: `severity` and the words below. */
  readonly tiers: readonly Tier[];
  readonly title: string;
  readonly detail: Text;
  readonly action: Text;
  /** What follows for the dose of the thiopurine; read by what plans doses, never said as a command. */
  readonly doseEffect: DoseEffect;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Keys of `rules/sources`. */
  readonly sources: readonly string[];
  readonly others: readonly OtherSource[];
  /** The guideline's statements this rule carries. */
  readonly statements: readonly string[];
  /** `YYYY-MM-DD`: when this rule was last held against its sources. */
  readonly reviewed: string;
  readonly standsFor: readonly StandsFor[];
  /** Ids of rules that, where they stand too, name a likely cause of this one: both are said, in one entry. */
  readonly likelyCauses: readonly string[];
  /** Where no thiopurine was seen and the list not whole: undecided if this holds; null: silent. */
  readonly whileTherapyUnknown: Condition | null;
}

export interface RuleSet {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** `YYYY-MM-DD`; the day after, the panel says that the rules are out of date. */
  readonly reviewBy: string;
  /** A hospital's own limits that were put into the rules; absent where there are none. */
  readonly local?: Readonly<Record<string, number>>;
  /** Titles of the sources that rules name, by key. */
  readonly sources?: Readonly<Record<string, { readonly title: string }>>;
  /** In the catalogue's order, which also orders findings of one severity. */
  readonly rules: readonly Rule[];
}

type Optional = 'tiers' | 'figures' | 'others' | 'standsFor' | 'likelyCauses' | 'whileTherapyUnknown' | 'doseEffect';
export type RuleDraft = Omit<Rule, Optional> &
  Partial<Omit<Pick<Rule, Optional>, 'standsFor'>> & { standsFor?: readonly (string | StandsFor)[] };

/** Fills in what most rules leave empty. */
export const rule = (draft: RuleDraft): Rule => ({
  tiers: [],
  figures: {},
  others: [],
  likelyCauses: [],
  whileTherapyUnknown: null,
  doseEffect: noEffect,
  ...draft,
  standsFor: (draft.standsFor ?? []).map((other) =>
    typeof other === 'string' ? { rule: other, onSameDrug: false } : other,
  ),
});

/** This rule keeps another from naming the same drug. */
export const onSameDrug = (id: string): StandsFor => ({ rule: id, onSameDrug: true });
