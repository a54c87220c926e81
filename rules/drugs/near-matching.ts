import type { DrugClass } from './entry';

/** Drugs whose names are also recognised with one wrong letter (7 letters or more) or two (10 or more). */
export const nearMatched: { classes: readonly DrugClass[]; ids: readonly string[] } = {
  classes: ['thiopurine', 'xanthine-oxidase-inhibitor', 'ribavirin'],
  ids: ['methotrexate'],
};

/** Words near to those names that are something else: a word as near to one of these is no misspelling of ours. */
export const lookAlikes: readonly string[] = [
  'thiopurine',
  'thiopurines',
  'thiopurin',
  'tiopurina',
  'azathymine',
  'mercaptamine',
  'mercaptopurinol',
  'thioguanosine',
  'guanine',
  'harpagon',
  'colindan',
];
