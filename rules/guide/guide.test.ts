import { describe, expect, it } from 'vitest';
import { type ChartBuilder, chart, holds } from '../../src/rules/testing';
import { sources } from '../sources';
import { statements } from '../statements';
import { guide } from '.';

describe('the guide', () => {
  it('has every id and title once', () => {
    for (const field of ['id', 'title'] as const) {
      const all = guide.map((entry) => entry[field]);
      expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
    }
  });

  it('is short, and each entry has points, a source and statements that are listed', () => {
    for (const entry of guide) {
      expect(entry.points.length, entry.id).toBeGreaterThan(0);
      expect(entry.points.length, entry.id).toBeLessThan(6);
      for (const { says } of entry.points) expect(says.length, says).toBeLessThan(160);
      for (const key of [...entry.sources, ...entry.others.map(({ source }) => source)]) {
        expect(Object.keys(sources), entry.id).toContain(key);
      }
      expect(entry.sources[0], entry.id).toBe('SEED');
      for (const key of entry.statements) expect(Object.keys(statements), entry.id).toContain(key);
      expect(entry.statements.length, entry.id).toBeGreaterThan(0);
    }
  });

  it('grades the unlicensed uses that the guideline grades', () => {
    const points = guide.find(({ id }) => id === 'indications')?.points ?? [];
    expect(points.filter(({ grade }) => grade?.startsWith('Grade A, level I')).map(({ says }) => says)).toEqual([
      expect.stringContaining('atopic dermatitis'),
      expect.stringContaining('actinic dermatitis'),
      expect.stringContaining('Behçet'),
    ]);
  });

  it.each<[string, ChartBuilder]>([
    ['indications', chart().taking('azathioprine 100 mg').problem('behcet-disease')],
    ['contraindications', chart().ordering('azathioprine 50 mg')],
    ['combination-with-prednisone', chart().taking('azathioprine 50 mg').problem('autoimmune-hepatitis')],
    ['varicella-contact', chart().taking('azathioprine 100 mg').problem('varicella-zoster-exposure')],
    ['interactions', chart().taking('azathioprine 100 mg').taking('clozapine 100 mg')],
    ['nausea-or-hypersensitivity', chart().taking('azathioprine 100 mg').problem('nausea')],
    ['two-liver-patterns', chart().taking('azathioprine 100 mg').problem('jaundice')],
    ['long-term-care', chart().taking('azathioprine 100 mg').problem('remission')],
    ['withdrawal-criteria', chart().taking('azathioprine 100 mg', { note: 'stop not signed' })],
    ['taper', chart().taking('azathioprine 100 mg').ordering('azathioprine 50 mg')],
  ])('shows %s where the chart calls for it, and not on a chart that does not', (id, called) => {
    const entry = guide.find((each) => each.id === id);
    if (!entry) throw new Error(`the guide has no entry ${id}`);
    expect(holds(entry.calledFor, called)).toBe(true);
    const plain = chart().taking('azathioprine 100 mg').problemsSeen('complete').resultsSeen('complete');
    expect(holds(entry.calledFor, plain)).toBe(false);
  });
});
