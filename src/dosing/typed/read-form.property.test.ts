import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseDose } from '../advise';
import { emptyFields, type FormFields } from './fields';
import { readForm } from './read-form';

test('whatever is typed: either every problem is named, or the advice can be given', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('70', '*1/*3A', 'normal', '1,5', 'allopurinol', '25'),
  );
  const names = [
    'weight',
    'tpmt',
    'tpmtActivity',
    'tpmtLab',
    'nudt15',
    'medications',
    'wbc',
    'current',
    'tablets',
    'from',
  ] as const;
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, typed]))), (fields) => {
      const typedForm: FormFields = { ...emptyFields, ...(fields as Partial<FormFields>) };
      const found = readForm(typedForm, { today: '2026-11-22', earliestStart: '2026-11-22', asksForUnit: true });
      if ('errors' in found) expect(found.errors.length).toBeGreaterThan(0);
      else expect(adviseDose(found.input).schema).toBe('thioguard.dose/1');
    }),
    { numRuns: 300 },
  );
});
