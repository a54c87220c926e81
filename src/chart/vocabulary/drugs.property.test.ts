import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drugs } from '../../../rules/drugs';
import { drugsIn, mentionsDrug } from '.';

const ids = (text: string) => drugsIn(text).map(({ drug }) => drug.id);
const plainNames = drugs
  .flatMap(({ names, brands = [] }) => [...names, ...brands])
  .filter((name) => ids(name).length > 0);
const name = fc.constantFrom(...plainNames);
/** Words that name no drug, prove none and deny none. */
const filler = fc.array(
  fc.constantFrom('take', 'one', 'tablet', 'daily', 'with', 'food', 'since', 'monday', '—', '2024'),
  {
    maxLength: 6,
  },
);
const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'ï', o: 'ô', u: 'ü', n: 'ñ', c: 'ç' };

describe('drugsIn, whatever stands around a name', () => {
  it('reads every name and brand of the vocabulary that needs no proof', () => {
    expect(plainNames.length).toBeGreaterThan(500);
  });

  it('does not care for case', () => {
    fc.assert(
      fc.property(name, fc.infiniteStream(fc.boolean()), (text, upper) => {
        const mixed = [...text].map((letter) =>
          upper.next().value === true ? letter.toUpperCase() : letter.toLowerCase(),
        );
        expect(ids(mixed.join(''))).toEqual(ids(text));
      }),
    );
  });

  it('does not care for accents, composed or not', () => {
    fc.assert(
      fc.property(name, fc.boolean(), (text, decomposed) => {
        const accented = text.replace(/[aeiounc]/g, (letter) => accents[letter] ?? letter);
        expect(ids(accented.normalize(decomposed ? 'NFD' : 'NFC'))).toEqual(ids(text));
      }),
    );
  });

  it('does not care for the words around', () => {
    fc.assert(
      fc.property(name, filler, filler, (text, before, after) => {
        const line = [...before, text, ...after].join(' ');
        expect(ids(line)).toEqual(ids(text));
        expect(mentionsDrug(line)).toBe(true);
      }),
    );
  });

  it('reads no name inside a longer word', () => {
    fc.assert(
      fc.property(
        name.filter((text) => /^[a-z]{8,}$/i.test(text)),
        fc.constantFrom('xyzzy', 'qqqqq'),
        (text, letters) => {
          expect(ids(`${letters}${text}${letters}`)).toEqual([]);
        },
      ),
    );
  });

  it('gives offsets within the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), name, (noise, text) => {
        let last = 0;
        for (const { start, end } of drugsIn(`${noise} ${text} ${noise}`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(last).toBeLessThan(noise.length * 2 + text.length + 2);
      }),
    );
  });
});

describe('time', () => {
  /** The shortest of three runs, in ms of this process. */
  const shortest = (text: string) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const begun = process.cpuUsage();
        drugsIn(text);
        const used = process.cpuUsage(begun);
        return (used.user + used.system) / 1000;
      }),
    );

  it.each([
    ['prose', 'The patient was seen in clinic and takes a tablet daily with food. '],
    ['names', 'azathioprine 50 mg, Restasis cyclosporine, AZA 25 mg; '],
    ['near misses', 'azathyoprine mercaptopuriny thiopurinus '],
    ['one endless word', 'azathioprine'.repeat(5)],
    ['beginnings of long names', 'measles mumps and '],
  ])(
    'grows with the length of the text and no faster: %s',
    (_, piece) => {
      const short = piece.repeat(Math.ceil(125_000 / piece.length));
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
      drugsIn(short);
      // Eight times the text; three times that leaves room for a busy machine and none for a square.
      expect(shortest(long)).toBeLessThan(24 * Math.max(shortest(short), 1));
    },
    30_000,
  );
});
