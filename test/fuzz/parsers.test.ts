import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/chart/parsing/dates';
import { numberOf } from '../../src/chart/parsing/numbers';
import { readSig } from '../../src/chart/parsing/sigs';
import { readRange, readValue } from '../../src/chart/parsing/values';
import { classOfDiplotype, diplotypesIn } from '../../src/chart/pharmacogenetics';
import { tidyName } from '../../src/chart/reading/names';
import { drugsIn } from '../../src/chart/vocabulary';
import { samePatient } from '../../src/session/identity';
import { readSiteFile } from '../../src/site-files';
import { runs, seed } from './effort';
import { parsers, patientNamed, siteOrRefusal } from './parsers';
import { anyText } from './texts';

const asked = { seed, numRuns: runs(150, 20_000) };
const many = { seed, numRuns: runs(1_500, 200_000) };
const patience = runs(10_000, 1_200_000);

describe('whatever a screen or a person says', () => {
  test.each(parsers.map(([name, parse]) => ({ name, parse })))(
    'no exception, one answer: $name',
    ({ parse }) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const first = parse(text);
          expect(parse(text)).toEqual(first);
        }),
        asked,
      );
    },
    patience,
  );

  test(
    'a number is finite and never less than nothing',
    () => {
      fc.assert(
        fc.property(anyText, fc.boolean(), (text, decimalComma) => {
          const value = numberOf(text, decimalComma);
          expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a result is a finite number or the words of its cell',
    () => {
      fc.assert(
        fc.property(anyText, fc.boolean(), (text, decimalComma) => {
          const read = readValue(text, decimalComma);
          if (typeof read?.value === 'number') expect(Number.isFinite(read.value)).toBe(true);
          else if (read) expect(text).toContain(read.value);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a range has its ends in order',
    () => {
      fc.assert(
        fc.property(anyText, fc.boolean(), fc.constantFrom('female', 'male', null), (text, decimalComma, sex) => {
          const { low = null, high = null } = readRange(text, decimalComma, sex) ?? {};
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a date is a day of the calendar, and stands where it is said to stand',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('dmy', 'mdy'), fc.boolean(), (text, order, isKnown) => {
          let last = 0;
          for (const { iso, start, end } of datesIn(text, { order, isKnown, thisYear: 2026 })) {
            expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a dose of a day is more than nothing, and no more than the screen says in figures',
    () => {
      fc.assert(
        fc.property(anyText, anyText, fc.boolean(), (strength, sig, decimalComma) => {
          const { dailyDoseMg, perDay } = readSig('azathioprine', strength, sig, decimalComma);
          for (const amount of [dailyDoseMg, perDay])
            expect(amount === null || (Number.isFinite(amount) && amount >= 0)).toBe(true);
          if (dailyDoseMg !== null) expect(`${strength}${sig}`).toMatch(/\d|[½¼¾]/);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a diplotype is two alleles that the text prints, in the order of tables',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const diplotype of diplotypesIn(text)) {
            expect(diplotype).toMatch(/^\*\d{1,2}[A-Z]?\/\*\d{1,2}[A-Z]?$/);
            const backwards = diplotype.split('/').reverse().join('/');
            expect(classOfDiplotype('tpmt', backwards)).toBe(classOfDiplotype('tpmt', diplotype));
          }
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a drug stands where it is said to stand',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          let last = 0;
          for (const { start, end } of drugsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }),
        many,
      );
    },
    patience,
  );

  test(
    'a name is put in order once: again changes nothing',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const once = tidyName(text);
          expect(text).toContain(once);
        }),
        many,
      );
    },
    patience,
  );

  test(
    'one patient is the other as the other is the one',
    () => {
      fc.assert(
        fc.property(anyText, anyText, anyText, anyText, (name, number, otherName, otherNumber) => {
          const one = patientNamed(name, [number]);
          const other = patientNamed(otherName, [otherNumber]);
          expect(samePatient(one, other)).toBe(samePatient(other, one));
        }),
        many,
      );
    },
    patience,
  );
});

describe('whatever stands in a file for an EHR', () => {
  const anyFile = fc.oneof(
    anyText,
    fc.json(),
    fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ schema: 'thioguard.site/1', name: 'X', detect: { title: 'X' }, sections: value }),
      ),
  );

  test(
    'it is an adapter, or refused in words that name the place',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyFile, async (text) => {
          const said = await siteOrRefusal(text);
          if (typeof said === 'string') expect(said).toMatch(/expected .+, found /s);
          expect(await siteOrRefusal(text)).toEqual(said);
        }),
        many,
      );
    },
    patience,
  );

  test('control: an adapter is taken', async () => {
    const file = { schema: 'thioguard.site/1', name: 'X', detect: { title: 'X' } };
    await expect(readSiteFile(JSON.stringify(file), () => true)).resolves.toMatchObject({ name: 'X' });
  });
});
