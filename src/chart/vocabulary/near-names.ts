import { type DrugEntry, drugs, lookAlikes, nearMatched } from '../../../rules/drugs';
import { tokensOf } from './letters';

interface Target {
  name: string;
  drug: DrugEntry;
  /** Letters that may be wrong. */
  allowed: number;
}

const SHORTEST_NAME = 7;
const SHORTEST_NAME_FOR_TWO = 10;
const SHORTEST_BRAND = 8;

const eligible = drugs.filter((drug) => nearMatched.classes.includes(drug.cls) || nearMatched.ids.includes(drug.id));

const targets: readonly Target[] = eligible.flatMap((drug) => [
  ...singleWords(drug.names)
    .filter((name) => name.length >= SHORTEST_NAME)
    .map((name) => ({ name, drug, allowed: name.length >= SHORTEST_NAME_FOR_TWO ? 2 : 1 })),
  ...singleWords(drug.brands ?? [])
    .filter((name) => name.length >= SHORTEST_BRAND)
    .map((name) => ({ name, drug, allowed: 1 })),
]);

/** Words that are something else, with whom they are confused left out: any other drug, and the listed look-alikes. */
const others: readonly { name: string; id: string | null }[] = [
  ...lookAlikes.map((name) => ({ name, id: null })),
  ...drugs.flatMap((drug) =>
    singleWords([...drug.names, ...(drug.brands ?? [])]).map((name) => ({ name, id: drug.id })),
  ),
];

export const SHORTEST_NEAR_WORD = SHORTEST_NAME - 1;
export const LONGEST_NEAR_WORD = Math.max(...targets.map((target) => target.name.length)) + 2;

/** Three letters of a name, and the places (first letter = 0) where they may begin in a word within reach of it. */
export interface NamePiece {
  letters: string;
  from: number;
  to: number;
}

/**
 * Pieces of which a word within reach of a name holds at least one, about where the name has it: cut into one piece more
 * than there may be wrong letters, a name keeps one piece whole.
 */
export const nearPieces: readonly NamePiece[] = targets.flatMap(({ name, allowed }) =>
  Array.from({ length: allowed + 1 }, (_, piece) => {
    const at = Math.floor((piece * name.length) / (allowed + 1));
    return { letters: name.slice(at, at + 3), from: Math.max(0, at - allowed), to: at + allowed };
  }),
);

/**
 * The drug that this word (folded) misspells, or null: one wrong letter in names of 7 letters or more and in brands of 8
 * or more, two in names of 10 or more, and nothing else as near.
 */
export function nearestDrug(word: string): DrugEntry | null {
  let best: Target | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const distance = editDistance(word, target.name, target.allowed);
    if (distance > target.allowed || distance > bestDistance) continue;
    if (distance === bestDistance && best !== null && best.drug.id !== target.drug.id) return null;
    best = target;
    bestDistance = distance;
  }
  if (best === null) return null;
  const { id } = best.drug;
  const confused = others.some(
    (other) => other.id !== id && editDistance(word, other.name, bestDistance) <= bestDistance,
  );
  return confused ? null : best.drug;
}

/** Letters to change, add or leave out (Levenshtein); anything above `limit` comes back as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

function singleWords(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const words = tokensOf(name);
    return words.length === 1 && words[0] !== undefined ? [words[0]] : [];
  });
}
