import type { Coverage, ListCoverage } from '../chart';
import { coverageOf } from './chart-session';

/** What a list seen in several places is worth: seen whole beats a part, and rows beat the words that there are none. */
function weight({ seen, rows }: ListCoverage): number {
  if (seen === 'complete') return rows > 0 ? 4 : 1;
  return { partial: 3, 'stated-empty': 2, 'not-seen': 0 }[seen];
}

const better = (one: ListCoverage, other: ListCoverage): ListCoverage => (weight(other) > weight(one) ? other : one);

/** How far each list was seen over all these frames together. */
export const mergeCoverage = (coverages: readonly Coverage[]): Coverage =>
  coverageOf((list) =>
    coverages.map((coverage) => coverage[list]).reduce(better, { seen: 'not-seen', rows: 0, note: null }),
  );

/** The same lists once their screen has been left. */
export const onEarlierScreen = (coverage: Coverage): Coverage =>
  coverageOf((list) => {
    const { seen, rows } = coverage[list];
    return seen === 'not-seen' ? coverage[list] : { seen, rows, note: 'on an earlier screen' };
  });
