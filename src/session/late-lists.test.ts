import { beforeEach, describe, expect, test } from 'vitest';
import { type LateLists, lateLists } from './late-lists';
import { medication, patient, reading } from './testing/readings';

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
