import { describe, expect, test } from 'vitest';
import { nameOf } from '../fact-names';
import { assembleChart } from './assemble';
import { type ChartSession, newSession } from './chart-session';
import { receive } from './receive';
import { hearSaying, type Saying } from './said';
import { evidence, frame, medication, patient, reading, result, seen } from './testing/readings';

const TODAY = '2026-11-22';

const row = (analyte: string, value: number) =>
  result(analyte, value, { evidence: evidence('WBC 2.1 4.9', { place: 'Results' }), date: '2026-11-20' });
const shown = reading({
  frame: frame({ loadedAt: 1 }),
  patient: patient('Ada'),
  medications: [medication('azathioprine'), medication('allopurinol')],
  labs: [
    row('wbc', 2.1),
    row('platelets', 4.9),
    result('tpmt_genotype', 0, { value: '*1/*3A', name: 'TPMT genotype', text: 'TPMT genotype *1/*3A' }),
  ],
  coverage: {
    medications: seen('complete', 2),
    labs: seen('complete', 3),
    allergies: seen('not-seen'),
    conditions: seen('not-seen'),
    immunizations: seen('not-seen'),
  },
});
const ada = receive(newSession(0), 0, { kind: 'reading', generation: 1000, reading: shown });
const say = (session: ChartSession, saying: Saying) => hearSaying(session, saying, session.said.since, 5000);
const chartOf = (session: ChartSession) => assembleChart(session, TODAY);

describe('a fact called misread', () => {
  const [, allopurinol] = chartOf(ada).medications;
  if (!allopurinol) throw new Error('expected allopurinol on the chart');
  const without = say(ada, { kind: 'misread', fact: nameOf('medications', allopurinol), is: true });

  test('is gone from the chart, and back once it is put back', () => {
    expect(chartOf(without).medications.map(({ name }) => name)).toEqual(['azathioprine']);
    const back = say(without, { kind: 'misread', fact: nameOf('medications', allopurinol), is: false });
    expect(chartOf(back).medications).toHaveLength(2);
  });

  test('stays away when the page is read again, and from earlier screens', () => {
    const again = receive(without, 0, { kind: 'reading', generation: 6000, reading: shown });
    expect(chartOf(again).medications.map(({ name }) => name)).toEqual(['azathioprine']);
    const left = receive(again, 0, { kind: 'screen-change', generation: 7000 });
    expect(chartOf(left).medications.map(({ name }) => name)).toEqual(['azathioprine']);
  });

  test('of two results in one row is that one alone', () => {
    const [wbc] = chartOf(ada).labs;
    if (!wbc) throw new Error('expected white cells on the chart');
    const less = chartOf(say(ada, { kind: 'misread', fact: nameOf('labs', wbc), is: true }));
    expect(less.labs.map(({ analyte }) => analyte)).toEqual(['platelets', 'tpmt_genotype']);
  });

  test('takes the class of a gene with it', () => {
    const genotype = chartOf(ada).labs.find(({ analyte }) => analyte === 'tpmt_genotype');
    if (!genotype) throw new Error('expected a genotype on the chart');
    expect(chartOf(ada).pharmacogenetics.tpmt?.phenotype).toBe('intermediate');
    const less = say(ada, { kind: 'misread', fact: nameOf('labs', genotype), is: true });
    expect(chartOf(less).pharmacogenetics.tpmt).toBeNull();
  });
});

describe('what was entered by hand', () => {
  const entered = { weightKg: 71.5, tpmt: null, nudt15: 'normal' } as const;

  test('counts as of today, and says where it comes from', () => {
    const chart = chartOf(say(ada, { kind: 'enter', entered }));
    expect(chart.patient).toMatchObject({ weightKg: 71.5, weightDate: TODAY });
    expect(chart.pharmacogenetics.nudt15).toMatchObject({
      phenotype: 'normal',
      evidence: { place: 'Entered by hand', mark: 0 },
    });
  });

  test('one thing leaves the other as it is, and goes by itself', () => {
    const weighed = say(say(ada, { kind: 'enter', entered: { weightKg: 71.5 } }), {
      kind: 'enter',
      entered: { nudt15: 'normal' },
    });
    expect(chartOf(weighed)).toMatchObject({
      patient: { weightKg: 71.5 },
      pharmacogenetics: { nudt15: { phenotype: 'normal' } },
    });
    const withoutWeight = chartOf(say(weighed, { kind: 'enter', entered: { weightKg: null } }));
    expect(withoutWeight).toMatchObject({
      patient: { weightKg: null },
      pharmacogenetics: { nudt15: { phenotype: 'normal' } },
    });
  });

  test('with the next patient it is gone', () => {
    const next = receive(say(ada, { kind: 'enter', entered }), 0, {
      kind: 'reading',
      generation: 9000,
      reading: reading({ frame: frame({ loadedAt: 1 }), patient: patient('Bob') }),
    });
    expect(chartOf(next).patient?.weightKg).toBeNull();
    expect(chartOf(next).pharmacogenetics.nudt15).toBeNull();
  });
});
