import { beforeEach, describe, expect, test } from 'vitest';
import type { Condition, FrameReading } from '../chart';
import type { ReadPart } from '../reader';
import { lateLists } from './late-lists';
import { evidence, medication, patient, reading, result } from './testing/readings';

const ada = patient('Ada Example');
const bob = patient('Bob Other');
const shows = (whose: typeof ada | null, ...drugs: string[]) =>
  reading({ patient: whose, medications: drugs.map((drug) => medication(drug)) });

let now: number;
let lists: ReturnType<typeof lateLists>;
/** Whether it must wait, where these parts were drawn before the name. */
const waits = (now: FrameReading, ...before: ReadPart[]) => lists.mustWait(now, () => new Set(before));
beforeEach(() => {
  now = 0;
  lists = lateLists(() => now);
});

describe('the banner changes before the lists', () => {
  test('a first reading does not wait', () => expect(waits(shows(ada, 'allopurinol'))).toBe(false));

  test('the former patient’s list under the new name waits, until it is drawn anew', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    expect(waits(shows(bob, 'allopurinol'))).toBe(true);
    expect(waits(shows(bob, 'lisinopril'))).toBe(false);
  });

  test('or for four seconds: two patients may have the same list', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    waits(shows(bob, 'allopurinol'));
    now = 3900;
    expect(waits(shows(bob, 'allopurinol'))).toBe(true);
    now = 4000;
    expect(waits(shows(bob, 'allopurinol'))).toBe(false);
  });

  test('her own list does not wait when she comes back', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    expect(waits(shows(ada, 'allopurinol'))).toBe(false);
  });

  test('lists of somebody who was left before they were read may come yet', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    lists.bannerChanged();
    expect(waits(shows(bob, 'warfarin'))).toBe(true);
    expect(waits(shows(bob, 'lisinopril'))).toBe(false);
  });

  test('what is drawn after the name does not wait', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    expect(waits(shows(bob, 'warfarin'))).toBe(false);
  });

  test('a banner that appears late gets its four seconds from then on', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    expect(waits(shows(null, 'allopurinol'))).toBe(true);
    now = 3000;
    expect(waits(shows(bob, 'allopurinol'))).toBe(true);
    now = 6000;
    expect(waits(shows(bob, 'allopurinol'))).toBe(true);
  });
});

describe('lists that were drawn before the name', () => {
  test('wait, though nobody read them before', () => {
    waits(shows(ada, 'allopurinol'));
    lists.bannerChanged();
    expect(waits(shows(bob, 'warfarin'), 'medications')).toBe(true);
    expect(waits(shows(bob, 'lisinopril'))).toBe(false);
  });

  test('and so do those of a chart between, when she is back and her own results never left', () => {
    const hers = { ...shows(ada, 'allopurinol'), labs: [result('WBC', 6.4)] };
    waits(hers);
    lists.bannerChanged();
    lists.bannerChanged();
    const mixed = { ...shows(ada, 'warfarin'), labs: [result('WBC', 6.4)] };
    expect(waits(mixed, 'medications', 'labs')).toBe(true);
    now = 3900;
    expect(waits(mixed, 'medications', 'labs')).toBe(true);
    expect(waits(hers, 'labs')).toBe(false);
  });

  test('a weight waits like a list', () => {
    waits(reading({ patient: ada }));
    lists.bannerChanged();
    const weighed = reading({ patient: { ...bob, weightKg: 82.4, weightDate: '2026-11-23' } });
    expect(waits(weighed, 'weight')).toBe(true);
    expect(waits(weighed)).toBe(false);
  });

  test('several rows of somebody else’s wait longer: the server is slow', () => {
    waits(shows(ada, 'allopurinol', 'azathioprine'));
    lists.bannerChanged();
    waits(shows(bob, 'allopurinol', 'azathioprine'), 'medications');
    now = 14_900;
    expect(waits(shows(bob, 'allopurinol', 'azathioprine'), 'medications')).toBe(true);
    now = 15_000;
    expect(waits(shows(bob, 'allopurinol', 'azathioprine'), 'medications')).toBe(false);
  });

  test('problems that stay as they were hold nothing up for long: a page may draw only what differs', () => {
    const text = 'Crohn’s disease';
    const problem: Condition = { text, concept: null, status: 'active', date: null, evidence: evidence(text) };
    const of = (whose: typeof ada) => reading({ patient: whose, conditions: [problem] });
    waits(of(ada));
    lists.bannerChanged();
    expect(waits(of(bob), 'conditions')).toBe(true);
    now = 1500;
    expect(waits(of(bob), 'conditions')).toBe(false);
  });
});
