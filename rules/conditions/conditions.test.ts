import { describe, expect, it } from 'vitest';
import { conditions, denyingAfter, denyingBefore, endOfDenial, otherMeanings, saidOfThePast } from '.';
import { indicationConditions } from './indications';
import { infectionConditions } from './infections';
import { liverConditions } from './liver';
import { otherConditions } from './other-conditions';
import { pregnancyConditions } from './pregnancy';
import { symptomConditions } from './symptoms';

describe('the vocabulary of conditions', () => {
  it('has every id once', () => {
    const ids = conditions.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives every phrase to one condition only', () => {
    const phrases = [...conditions.flatMap((condition) => condition.phrases), ...otherMeanings];
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  it('writes phrases as they are compared: lower case, no accents, single blanks', () => {
    const all = [
      ...conditions.flatMap(({ phrases, notWith = [] }) => [...phrases, ...notWith]),
      ...otherMeanings,
      ...denyingBefore,
      ...denyingAfter,
      ...endOfDenial,
      ...saidOfThePast,
    ];
    expect(all.filter((phrase) => !/^\*?[a-z0-9]+(?:[ *]+[a-z0-9]+)*\*?$/.test(phrase))).toEqual([]);
  });

  it.each(
    [
      indicationConditions,
      infectionConditions,
      liverConditions,
      otherConditions,
      pregnancyConditions,
      symptomConditions,
    ].map((entries) => [entries] as const),
  )('is in alphabetical order within each file', (entries) => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const { phrases } of entries) expect(phrases).toEqual([...phrases].sort());
  });
});
