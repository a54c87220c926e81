import { describe, expect, it } from 'vitest';
import { editDistance, nearestDrug } from './near-names';

describe('misspelt names', () => {
  it.each([
    ['azathyoprine', 'azathioprine'],
    ['azathiaoprine', 'azathioprine'],
    ['azothiprine', 'azathioprine'],
    ['mercaptopurene', 'mercaptopurine'],
    ['purinethal', 'mercaptopurine'],
    ['thioguanene', 'thioguanine'],
    ['alopurinnol', 'allopurinol'],
    ['zyloprin', 'allopurinol'],
    ['febuxostatt', 'febuxostat'],
    ['ribavirine', 'ribavirin'],
    ['methotrexete', 'methotrexate'],
  ])('%s is %s', (word, id) => {
    expect(nearestDrug(word)?.id).toBe(id);
  });

  it.each([
    'azacitidine',
    'thiopurine',
    'azithromycin',
    'imurran',
    'vedolizomab',
    'lisinoprel',
    'pemetrexed',
    'clozapene',
  ])('%s is not guessed', (word) => {
    expect(nearestDrug(word)).toBeNull();
  });
});

describe('letters between two words', () => {
  it('counts changes, additions and omissions, up to a limit', () => {
    expect(editDistance('imuran', 'imuran', 2)).toBe(0);
    expect(editDistance('imurane', 'imuran', 2)).toBe(1);
    expect(editDistance('imrun', 'imuran', 2)).toBe(2);
    expect(editDistance('imuran', 'zyloric', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
