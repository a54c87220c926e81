/** Beginnings of words that say a drug goes on the skin, into an eye, ear or nose, or is breathed in. */
export const topicalWords: readonly string[] = [
  'ophth',
  'opht',
  'eye',
  'ear drop',
  'otic',
  'ointment',
  'cream',
  // French capsules are gélules, and a gel capsule is swallowed too.
  'gel(?!ul|at|kaps| ?cap)',
  'lotion',
  'topical',
  'shampoo',
  'nasal',
  'inhal',
  'nebul',
  'augentropfen',
  'augensalbe',
  'salbe',
  'creme',
  'collyre',
  'pommade',
  'colirio',
  'pomada',
  'crema',
  'collirio',
  'unguento',
  'oogdruppels',
  'zalf',
];

/** Abbreviations that may mean a thiopurine and may not (AZT is zidovudine, AZA azacitidine too): never guessed, said to be unreadable. */
export const unreadableNames: readonly string[] = ['aza', 'azt'];

/** Beginnings of words that say a vaccine is meant. */
export const vaccineWords: readonly string[] = [
  'vaccin',
  'vacuna',
  'impf',
  'geimpft',
  'immuni[sz]ation',
  'immunis',
  'inocul',
  'booster',
  'jab',
];
