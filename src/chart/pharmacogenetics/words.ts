import {
  abbreviations,
  highActivityWords,
  noActivityWords,
  noClassWords,
  notAResult,
  phenotypeWords,
} from '../../../rules/pharmacogenetics';
import { literally } from '../parsing/literal';
import type { Phenotype } from '../types';

type Sense = Phenotype | 'none' | 'high';

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

interface Phrase {
  words: string;
  sense: Sense;
  /** True where the phrase is one word, which a "no" before it turns. */
  single: boolean;
}

function phrasesOf(sense: Sense, words: readonly string[]): Phrase[] {
  return words.map((each) => ({ words: plain(each), sense, single: !each.includes(' ') }));
}

const ofClasses: readonly Phrase[] = Object.entries(phenotypeWords).flatMap(([sense, words]) =>
  phrasesOf(sense as Phenotype, words),
);
const ofActivity: readonly Phrase[] = [...phrasesOf('poor', noActivityWords), ...phrasesOf('high', highActivityWords)];
const ofNothing: readonly Phrase[] = phrasesOf('none', noClassWords);

/** Longer phrases first, so that "heterozygous deficient" is not read as "deficient". */
const longestFirst = (phrases: readonly Phrase[]): readonly Phrase[] =>
  [...phrases].sort((a, b) => b.words.length - a.words.length);

interface Lexicon {
  multi: RegExp;
  single: RegExp;
  senses: ReadonlyMap<string, Sense>;
}

function lexiconOf(phrases: readonly Phrase[]): Lexicon {
  const sorted = longestFirst(phrases);
  const pattern = (single: boolean): RegExp => {
    const words = sorted.filter((phrase) => phrase.single === single).map((phrase) => literally(phrase.words));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  };
  return {
    multi: pattern(false),
    single: pattern(true),
    senses: new Map(sorted.map((each) => [each.words, each.sense])),
  };
}

const activityLexicon = lexiconOf([...ofClasses, ...ofActivity, ...ofNothing]);
/** Of a genotype "absent" and "not detected" are said of a mutation. */
const genotypeLexicon = lexiconOf([...ofClasses, ...ofNothing]);

/** A "no" that reaches a few words on, in six languages. */
const NEGATED =
  /(?<!\p{L})(?:no|not|non|without|excludes?|kein\w*|nicht|ohne|pas|sans|sin|senza|nessun\w*|geen|niet|zonder)\s(?:\p{L}+\s){0,3}$/u;

/** In characters: the "no" and three words. */
const NEGATION_REACH = 120;

/** A class with the numbers it stands for is the laboratory's legend, not this patient's result. */
const NUMBERS = String.raw`(?:[<>≤≥]=?\s*\d+(?:[.,]\d+)?|(?<!\d)\d+(?:[.,]\d+)?\s*(?:-|–|—|to|bis|à|a)\s*\d+(?:[.,]\d+)?)`;
const LEGEND = new RegExp(
  String.raw`(?<!\p{L})\p{L}+(?:\s(?:metaboli[sz]er|activity|range))?\s*[:=(]?\s*${NUMBERS}|${NUMBERS}\s*[\p{L}/()*]{0,14}\s*[:=]?\s*\p{L}+`,
  'gu',
);

export interface WordReading {
  /** Null: no class named, or more than one. */
  phenotype: Phenotype | null;
  /** More than one class is named, so that none can be taken. */
  contradictory: boolean;
  /** Said to be above the normal range. */
  high: boolean;
}

/** @param of `activity` lets words such as "absent" and "undetectable" count */
export function classInWords(text: string, of: 'activity' | 'genotype'): WordReading {
  const lexicon = of === 'activity' ? activityLexicon : genotypeLexicon;
  const senses = new Set<Sense>();
  const take = (match: string): string => {
    senses.add(lexicon.senses.get(match) ?? 'none');
    return ' ';
  };
  const withoutLegend = plain(text).replaceAll(LEGEND, ' ');
  withoutLegend
    .replaceAll(lexicon.multi, take)
    .replaceAll(lexicon.single, (match: string, at: number, all: string) =>
      NEGATED.test(all.slice(Math.max(0, at - NEGATION_REACH), at)) ? ' ' : take(match),
    );
  const high = senses.delete('high');
  senses.delete('none');
  const [only] = senses;
  const contradictory = senses.size > 1;
  const named = senses.size === 1 && only !== undefined && only !== 'high' && only !== 'none' ? only : null;
  return { phenotype: named ?? (high && !contradictory ? 'normal' : null), contradictory, high };
}

/** The class of a result that is nothing but CPIC's abbreviation, e.g. `IM`. */
export const classOfAbbreviation = (value: string): Phenotype | null =>
  abbreviations[value.trim().replace(/^\((.*)\)$/, '$1')] ?? null;

const nothing = new Set(notAResult.map(plain));

/** The value says that there is no result: not tested, pending. */
export const saysNoResult = (value: string): boolean => {
  const said = plain(value).replace(/[.!]+$/, '');
  return said === '' || nothing.has(said);
};
