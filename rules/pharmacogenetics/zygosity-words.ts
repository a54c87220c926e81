/** Words beside a variant that say how many copies were found, in six languages; folded, beginnings of words. */
export const zygosityWords: { one: readonly string[]; two: readonly string[]; none: readonly string[] } = {
  one: ['heterozyg', 'heterocig', 'eterozig', 'het'],
  two: ['homozyg', 'homocig', 'omozig', 'hom'],
  none: [
    'wild type',
    'wild-type',
    'wildtyp',
    'wt',
    'not detected',
    'not present',
    'negativ',
    'negatief',
    'absent',
    'nicht nachgewiesen',
    'nicht nachweisbar',
    'non detecte',
    'no detectado',
    'no detectada',
    'non rilevat',
    'niet aangetoond',
    'type sauvage',
    'tipo salvaje',
  ],
};

/** Words behind "homozygous" that make it two usual copies. */
export const usualWords: readonly string[] = [
  'wild',
  'wt',
  'normal',
  'reference',
  'sauvage',
  'salvaje',
  'selvaggi',
  '*1',
];

/** A report that says how the two chromosomes were told apart, and one that says they were not. */
export const phasingWords: { phased: readonly string[]; unphased: readonly string[] } = {
  phased: ['phased', 'phasing confirmed', 'in cis', 'confirmed by activity', 'phasiert', 'phase determinee'],
  unphased: ['unphased', 'not phased', 'no phasing', 'without phasing', 'cannot be phased', 'phase unknown'],
};
