import { drugSet } from '../src/rules/language';

export const azathioprine = drugSet('azathioprine', ['azathioprine']);
export const azathioprineOrMercaptopurine = drugSet('azathioprine or mercaptopurine', [
  'azathioprine',
  'mercaptopurine',
]);

export const allopurinol = drugSet('allopurinol', ['allopurinol']);
export const oxypurinolOrTisopurine = drugSet('oxypurinol or tisopurine', ['oxypurinol', 'tisopurine']);
/** Purine-like xanthine-oxidase inhibitors, alone or in a combination product. */
export const allopurinolAndItsKin = drugSet('allopurinol, oxypurinol or tisopurine', [
  'allopurinol',
  'oxypurinol',
  'tisopurine',
]);
export const febuxostatAndTopiroxostat = drugSet('febuxostat or topiroxostat', ['febuxostat', 'topiroxostat']);
