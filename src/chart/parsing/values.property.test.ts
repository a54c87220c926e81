import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from './values';

describe('results in a cell', () => {
  it('never turns a number into another one, whatever unit and flag hang on it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('', ' g/dL', ' 10*9/L', ' K/uL', ' U/L', ' fL'),
        fc.constantFrom('', ' H', ' L', ' *', ' (H)', ' ↑'),
        (whole, part, unit, flag) => {
          const printed = `${whole}.${String(part).padStart(2, '0')}`;
          expect(readValue(`${printed}${unit}${flag}`, false)).toMatchObject({
            value: Number(printed),
            unit: unit.trim() || null,
          });
        },
      ),
    );
  });
});
