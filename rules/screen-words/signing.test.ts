import { describe, expect, test } from 'vitest';
import { besideSigning, documentedWords, orderStems, signingVerbs } from '.';

const lists: [string, readonly string[]][] = [
  ...Object.entries(signingVerbs),
  ['stems of orders', orderStems],
  ['words beside', besideSigning],
  ['documented', documentedWords],
];

describe('the words of signing stand in one form', () => {
  test.each(lists)('%s: folded single words, sorted, each once', (_what, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  test('a verb is of one kind', () => {
    const verbs = Object.values(signingVerbs).flat();
    expect(verbs.length).toBe(new Set(verbs).size);
  });
});
