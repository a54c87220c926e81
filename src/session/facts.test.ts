import { describe, expect, test } from 'vitest';
import { mergeCoverage } from './coverage';
import { mergeMedications, mergeResults } from './facts';
import { evidence, medication, reading, result, seen } from './testing/readings';

describe('one fact seen twice', () => {
  test('the same drug in a medications and a prescriptions card is one drug, not twice the dose', () => {
    const card = medication('azathioprine', 'active', { dailyDoseMg: 100 });
    const prescription = medication('azathioprine', 'active', { place: 'Prescriptions', start: '2026-01-01' });
    expect(mergeMedications([card, prescription])).toEqual([{ ...card, start: '2026-01-01' }]);
  });

  test('two strengths in one list are two rows', () => {
    const rows = [
      medication('azathioprine', 'active', { text: 'azathioprine 50 mg', dailyDoseMg: 50 }),
      medication('azathioprine', 'active', { text: 'azathioprine 25 mg', dailyDoseMg: 25 }),
    ];
    expect(mergeMedications(rows)).toEqual(rows);
  });

  test('two doses in two lists are both kept', () => {
    const lists = [
      medication('azathioprine', 'active', { dailyDoseMg: 100 }),
      medication('azathioprine', 'active', { dailyDoseMg: 50, place: 'Prescriptions' }),
    ];
    expect(mergeMedications(lists)).toHaveLength(2);
  });

  test('a current and a stopped course are two', () => {
    const courses = [medication('azathioprine'), medication('azathioprine', 'stopped', { place: 'Past medications' })];
    expect(mergeMedications(courses)).toHaveLength(2);
  });

  test('drugs outside the vocabulary are told apart by their printed names', () => {
    const unknown = (name: string, place: string) => medication(name, 'active', { ingredients: [], place });
    expect(mergeMedications([unknown('Foo', 'A'), unknown('foo', 'B'), unknown('Bar', 'B')])).toHaveLength(2);
  });

  test('a result counts once by test, day and value, the one on screen first', () => {
    const canonical = { value: 2.1, unit: '10^9/L' };
    const left = result('wbc', 2.1, {
      canonical,
      date: '2026-11-17',
      unit: 'K/uL',
      evidence: evidence('', { onScreen: false }),
    });
    const shown = result('wbc', 2100, { canonical, date: '2026-11-17' });
    const later = result('wbc', 2.1, { canonical, date: '2026-11-18' });
    expect(mergeResults([left, shown, later])).toEqual([shown, later]);
  });

  test('a list seen whole beats a part of it, and rows beat the words that there are none', () => {
    const of = (coverage: ReturnType<typeof seen>) => ({ ...reading().coverage, medications: coverage });
    expect(mergeCoverage([of(seen('partial', 5)), of(seen('complete', 9))]).medications).toEqual(seen('complete', 9));
    expect(mergeCoverage([of(seen('stated-empty')), of(seen('partial', 2))]).medications).toEqual(seen('partial', 2));
    expect(mergeCoverage([]).medications).toEqual(seen('not-seen'));
  });
});
