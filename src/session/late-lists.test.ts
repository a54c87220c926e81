import { beforeEach, describe, expect, test } from 'vitest';
import type { FrameReading } from '../chart';
import { type LateLists, lateLists } from './late-lists';
import { evidence, medication, patient, reading, seen } from './testing/readings';

const ada = patient('Ada Example');
const bob = patient('Bob Other');
const shows = (whose: typeof ada | null, ...drugs: string[]) =>
  reading({ patient: whose, medications: drugs.map((drug) => medication(drug)) });

let now: number;
let lists: LateLists;
beforeEach(() => {
  now = 0;
  lists = lateLists(() => now);
});

describe('the banner changes before the lists', () => {
  test('a first reading does not wait', () => expect(lists.mustWait(shows(ada, 'allopurinol'))).toBe(false));

  test('the former patient’s list under the new name waits, until it is drawn anew', () => {
    lists.mustWait(shows(ada, 'allopurinol'));
    lists.bannerChanged(false);
    expect(lists.mustWait(shows(bob, 'allopurinol'))).toBe(true);
    expect(lists.mustWait(shows(bob, 'lisinopril'))).toBe(false);
  });

  test('or for four seconds: two patients may have the same list', () => {
    lists.mustWait(shows(ada, 'allopurinol'));
    lists.bannerChanged(false);
    lists.mustWait(shows(bob, 'allopurinol'));
    now = 3900;
    expect(lists.mustWait(shows(bob, 'allopurinol'))).toBe(true);
    now = 4000;
    expect(lists.mustWait(shows(bob, 'allopurinol'))).toBe(false);
  });

  test('her own list does not wait when she comes back', () => {
    lists.mustWait(shows(ada, 'allopurinol'));
    lists.bannerChanged(false);
    expect(lists.mustWait(shows(ada, 'allopurinol'))).toBe(false);
  });

  test('lists that changed unread before the banner did are nobody’s at first', () => {
    lists.mustWait(shows(ada, 'allopurinol'));
    lists.bannerChanged(true);
    expect(lists.mustWait(shows(bob, 'warfarin'))).toBe(true);
    expect(lists.mustWait(shows(bob, 'lisinopril'))).toBe(false);
  });

  test.each<[string, Partial<FrameReading>]>([
    [
      'problems',
      { conditions: [{ text: 'Gout', concept: null, status: 'active', date: null, evidence: evidence('Gout') }] },
    ],
    ['allergies', { allergies: [{ text: 'Latex', ingredients: [], reaction: null, evidence: evidence('Latex') }] }],
    ['weight', { patient: { ...bob, weightKg: 82.4, weightDate: '2026-11-23' } }],
  ])('each list comes when it likes: the former patient’s %s beside her new drugs wait', (_list, stays) => {
    lists.mustWait({ ...shows(ada, 'allopurinol'), ...stays });
    lists.bannerChanged(true);
    expect(lists.mustWait({ ...shows(bob, 'allopurinol'), ...stays })).toBe(true);
    expect(lists.mustWait({ ...shows(bob, 'lisinopril'), ...stays })).toBe(true);
    expect(lists.mustWait({ ...shows(bob, 'lisinopril'), patient: bob })).toBe(false);
  });

  test('that no allergy is known may be said of two', () => {
    const none = (drug: string, whose: typeof ada) => {
      const { coverage } = reading();
      const allergies = [{ text: 'None known', ingredients: [], reaction: null, evidence: evidence('None known') }];
      return { ...shows(whose, drug), allergies, coverage: { ...coverage, allergies: seen('stated-empty') } };
    };
    lists.mustWait(none('allopurinol', ada));
    lists.bannerChanged(false);
    expect(lists.mustWait(none('lisinopril', bob))).toBe(false);
  });

  test('a banner that appears late gets its four seconds from then on', () => {
    lists.mustWait(shows(ada, 'allopurinol'));
    lists.bannerChanged(false);
    expect(lists.mustWait(shows(null, 'allopurinol'))).toBe(true);
    now = 3000;
    expect(lists.mustWait(shows(bob, 'allopurinol'))).toBe(true);
    now = 6000;
    expect(lists.mustWait(shows(bob, 'allopurinol'))).toBe(true);
  });
});
