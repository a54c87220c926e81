import { describe, expect, test } from 'vitest';
import type { Coverage, Medication, Order } from '../chart';
import { coverageOf, NOT_SEEN } from './chart-session';
import { evidence, medication, seen } from './testing/readings';
import { therapyOf } from './therapy';

const nothingSeen: Coverage = coverageOf(() => NOT_SEEN);
const whole: Coverage = { ...nothingSeen, medications: seen('complete', 3) };
const order = (drug: string): Order => ({
  drug,
  ingredients: [drug],
  drugs: [{ drug, ingredients: [drug] }],
  action: 'order',
  signControl: 'Sign',
  signMark: 1,
  evidence: evidence(drug),
});

const therapy = (
  medications: Medication[],
  more: { coverage?: Coverage; order?: Order; isChart?: boolean } = {},
): ReturnType<typeof therapyOf> =>
  therapyOf({
    medications,
    order: more.order ?? null,
    coverage: more.coverage ?? whole,
    isChart: more.isChart ?? true,
  });

const unread = (name: string, status: Medication['status'] = 'active'): Medication => ({
  ...medication('unread', status),
  ingredients: [],
  name,
});

describe('where the patient stands with a thiopurine', () => {
  test.each([
    ['current', [medication('azathioprine')], 'on-treatment'],
    ['listed without a status', [medication('azathioprine', 'unknown')], 'on-treatment'],
    ['a draft alone', [medication('azathioprine', 'draft')], 'ordering'],
    [
      'current, and a new order for another dose',
      [medication('azathioprine', 'draft'), medication('azathioprine')],
      'on-treatment',
    ],
    ['on hold', [medication('azathioprine', 'on-hold')], 'on-hold'],
    [
      'ordered again while on hold',
      [medication('azathioprine', 'on-hold'), medication('azathioprine', 'draft')],
      'ordering',
    ],
    ['stopped', [medication('azathioprine', 'stopped')], 'stopped'],
    [
      'stopped once, and current again',
      [medication('azathioprine', 'stopped'), medication('azathioprine')],
      'on-treatment',
    ],
    ['other drugs', [medication('lisinopril')], 'none'],
    ['a name that may mean azathioprine', [unread('AZA')], 'unknown'],
    ['such a name that is stopped', [unread('AZT', 'stopped')], 'none'],
  ] as const)('%s', (_what, medications, state) => {
    expect(therapy([...medications]).state).toBe(state);
  });

  test('none only where the list was seen whole, says that it is empty, or is no patient’s', () => {
    const partial = { ...nothingSeen, medications: seen('partial', 5) };
    expect(therapy([], { coverage: partial }).state).toBe('unknown');
    expect(therapy([], { coverage: nothingSeen }).state).toBe('unknown');
    expect(therapy([], { coverage: { ...nothingSeen, medications: seen('stated-empty') } }).state).toBe('none');
    expect(therapy([], { coverage: nothingSeen, isChart: false }).state).toBe('none');
  });

  test('an order form alone is an order', () => {
    expect(therapy([], { order: order('mercaptopurine') })).toMatchObject({
      drug: 'mercaptopurine',
      state: 'ordering',
    });
  });

  test('a stop that is about to be signed begins nothing', () => {
    expect(therapy([], { order: { ...order('azathioprine'), action: 'stop' } }).drug).toBeNull();
  });

  test('a current mercaptopurine counts before an azathioprine that is being ordered', () => {
    expect(therapy([medication('azathioprine', 'draft'), medication('mercaptopurine')])).toMatchObject({
      drug: 'mercaptopurine',
      state: 'on-treatment',
    });
  });

  test('since the earliest known start; the last known stop', () => {
    const rows = [
      medication('azathioprine', 'active', { start: '2025-03-01' }),
      medication('azathioprine', 'active', { start: '2024-01-05' }),
    ];
    expect(therapy(rows).since).toBe('2024-01-05');
    const stops = [
      medication('azathioprine', 'stopped', { end: '2019-05-01' }),
      medication('azathioprine', 'stopped', { end: '2026-11-01' }),
    ];
    expect(therapy(stops)).toMatchObject({ stoppedOn: '2026-11-01', dailyDoseMg: null });
  });

  test('tablets of two strengths in one list add up', () => {
    const rows = [
      medication('azathioprine', 'active', { dailyDoseMg: 50 }),
      medication('azathioprine', 'active', { dailyDoseMg: 25 }),
    ];
    expect(therapy(rows).dailyDoseMg).toBe(75);
  });

  test('two doses in two lists, or a row without a dose, give none', () => {
    const lists = [
      medication('azathioprine', 'active', { dailyDoseMg: 50 }),
      medication('azathioprine', 'active', { dailyDoseMg: 100, place: 'Prescriptions' }),
    ];
    expect(therapy(lists).dailyDoseMg).toBeNull();
    const rows = [medication('azathioprine', 'active', { dailyDoseMg: 50 }), medication('azathioprine')];
    expect(therapy(rows).dailyDoseMg).toBeNull();
  });

  test('on treatment the dose in use counts, while ordering the ordered one', () => {
    const ordered = medication('azathioprine', 'draft', { dailyDoseMg: 150 });
    expect(therapy([ordered, medication('azathioprine', 'active', { dailyDoseMg: 100 })]).dailyDoseMg).toBe(100);
    expect(therapy([ordered]).dailyDoseMg).toBe(150);
  });
});
