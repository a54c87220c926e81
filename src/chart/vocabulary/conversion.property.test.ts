import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analytes } from '../../../rules/analytes';
import { convert, unitsAccepted } from '.';

describe('to the canonical unit', () => {
  it('keeps the order of values in every unit', () => {
    const convertible = analytes.flatMap((entry) => unitsAccepted(entry).map(({ unit }) => ({ entry, unit })));
    fc.assert(
      fc.property(
        fc.constantFrom(...convertible),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ({ entry, unit }, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const context = { language: 'ja' };
          const converted = [
            convert(entry, low, unit, context)?.value ?? -1,
            convert(entry, high, unit, context)?.value ?? -1,
          ];
          expect(converted[0]).toBeGreaterThanOrEqual(0);
          expect(converted[0]).toBeLessThanOrEqual(converted[1] ?? -1);
        },
      ),
    );
  });
});
