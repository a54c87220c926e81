import type { WordSet } from '../language';
import type { Truth } from './three-values';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const patterns = new WeakMap<readonly string[], RegExp | null>();

function patternOf(words: readonly string[]): RegExp | null {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const each = words.map((word) => plain(word).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern =
    each.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'u') : null;
  patterns.set(words, pattern);
  return pattern;
}

/** True or false where the text says it or its opposite in whole words; null where it says neither. */
export function saysAny(text: string, { says, contradicts }: WordSet): Truth {
  const read = plain(text);
  if (patternOf(contradicts)?.test(read)) return false;
  return patternOf(says)?.test(read) ? true : null;
}
