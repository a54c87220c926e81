import { describe, expect, it } from 'vitest';
import { withMeaning } from './meaning';
import { frame, screenOf, table } from './reading/screens.examples';
import type { Block } from './screen';
import { newMemory, understand } from './understand';

const TODAY = '2026-11-22';
const read = (...blocks: Block[]) => {
  const steps = understand(screenOf(blocks), frame, TODAY, newMemory());
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { reading } = step.value;
  return withMeaning({ ...reading, timing: { readMs: 0, elements: 0 } });
};

const medications = (...rows: string[][]) =>
  read(header(['Medication', 'Strength', 'Directions', 'Status'], rows, 'Medications'));
const results = (...rows: string[][]) =>
  read(header(['Test', 'Value', 'Unit', 'Reference range', 'Date'], rows, 'Results'));

function header(titles: string[], rows: string[][], section: string): Block {
  const block = table([section], titles, ...rows);
  const [first] = block.items;
  for (const part of first?.parts ?? []) part.isHeader = true;
  return block;
}

describe('abbreviations that may mean azathioprine', () => {
  it.each([
    ['AZT', '300 mg', 'twice daily'],
    ['AZA', '150 mg', 'daily'],
    ['AZA', '', 'as directed'],
  ])('%s %s %s is shown as unreadable and never guessed', (name, strength, sig) => {
    const { medications: list, unreadable } = medications([name, strength, sig, 'Active']);
    expect(list).toMatchObject([{ name, ingredients: [], note: `“${name}” can’t be read: it may mean azathioprine` }]);
    expect(unreadable).toEqual([`the medication “${name}” can’t be read: it may mean azathioprine`]);
  });

  it('AZA with a strength of its tablets in the next column is azathioprine', () => {
    const { medications: list, unreadable } = medications(['AZA', '50 mg', '2 tablets daily', 'Active']);
    expect(list).toMatchObject([{ ingredients: ['azathioprine'], note: null }]);
    expect(unreadable).toEqual([]);
  });

  it('one that is stopped is nothing to warn of', () => {
    expect(medications(['AZT', '300 mg', 'twice daily', 'Stopped']).unreadable).toEqual([]);
  });
});

describe('a drug whose form stands in another column', () => {
  it('counts only where it is swallowed or injected', () => {
    const { medications: list } = medications(
      ['Tacrolimus', '0.1 %', 'ointment, apply twice daily', 'Active'],
      ['Tacrolimus', '1 mg', 'capsule twice daily', 'Active'],
    );
    expect(list.map(({ ingredients }) => ingredients)).toEqual([[], ['tacrolimus']]);
  });
});

describe('amounts', () => {
  const amounts = (...row: string[]) => {
    const [result] = results(row).labs;
    return [result?.canonical?.value ?? null, result?.note ?? null];
  };

  it('take a missing unit from the printed range, or as /µL where a count can be nothing else', () => {
    expect(amounts('WBC', '5.2', '', '4.0 - 10.0', '2026-11-01')).toEqual([5.2, 'unit from the range']);
    expect(amounts('WBC', '5200', '', '4000 - 10000', '2026-11-01')).toEqual([5.2, 'unit from the range']);
    expect(amounts('WBC', '5200', '', '', '2026-11-01')).toEqual([5.2, 'unit not printed, read as /µL']);
    expect(amounts('Platelets', '210000', '', '', '2026-11-01')).toEqual([210, 'unit not printed, read as /µL']);
    expect(amounts('WBC', '2.1', '', '', '2026-11-01')).toEqual([null, 'unit not printed']);
  });

  it('keep the nitrogen of urea apart from urea where the range tells the unit', () => {
    expect(amounts('BUN', '14', '', '8 - 20', '2026-11-01')[0]).toBeCloseTo(4.998, 3);
    expect(amounts('Urea', '30', '', '15 - 45', '2026-11-01')[0]).toBeCloseTo(4.995, 3);
  });

  it('show what can’t be true, and don’t use it', () => {
    expect(amounts('Hemoglobin', '1.3', 'g/dL', '', '2026-11-01')).toEqual([null, 'implausible, not used']);
    expect(amounts('Potassium', '41', 'mmol/L', '', '2026-11-01')).toEqual([null, 'implausible, not used']);
    expect(amounts('WBC', '5.2', 'furlongs', '', '2026-11-01')).toEqual([null, 'unit not known']);
  });
});
