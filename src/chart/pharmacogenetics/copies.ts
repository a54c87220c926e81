import { type TestedPosition, usualWords, zygosityWords } from '../../../rules/pharmacogenetics';
import { anyOf } from '../parsing/literal';

/** What stands behind the name of a variant: "A/G", "heterozygous", "not detected". */

/** How many copies of a variant a text says were found. */
export interface Finding {
  /** Null: named, and the number of copies is not told. */
  copies: 0 | 1 | 2 | null;
  /** Two equal bases that can be either, because C pairs with G and the strand is not known. */
  unsure: 'palindrome' | null;
  /** Which strand the printed bases are of, where they tell. */
  strand: 'coding' | 'genomic' | null;
}

const complement: Readonly<Record<string, string>> = { A: 'T', T: 'A', C: 'G', G: 'C' };

const BASES = /(?<![A-Za-z>])([ACGT])\s?[/|;:]?\s?([ACGT])(?![A-Za-z>])/;
const REPEATS = /\((\d)\)\s*\/\s*(?:[A-Z]+)?\((\d)\)/;
const ONE = new RegExp(`(?<![a-z])(?:${anyOf(zygosityWords.one)})`);
const TWO = new RegExp(`(?<![a-z])(?:${anyOf(zygosityWords.two)})\\w*\\W*(${anyOf(usualWords)})?`);
const NONE = new RegExp(`(?<![a-z])(?:${anyOf(zygosityWords.none)})`);

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export const UNTOLD: Finding = { copies: null, unsure: null, strand: null };

/** "Heterozygous for TPMT *3A". */
export function saidBefore(text: string): Finding | null {
  const last = plain(text).match(
    /([a-z]+)\s(?:for|fur|pour|para|per|voor)(?: the| die| la)?(?: tpmt| nudt15)?\s*$/,
  )?.[1];
  return last === undefined ? null : findingIn(last, undefined);
}

/** The finding in the text behind a name, null where it holds none. */
export function findingIn(behind: string, position: TestedPosition | undefined): Finding | null {
  const said = plain(behind);
  const certain = (copies: 0 | 1 | 2): Finding => ({ copies, unsure: null, strand: null });
  if (ONE.test(said)) return certain(1);
  const two = TWO.exec(said);
  if (two) return certain(two[1] ? 0 : 2);
  if (NONE.test(said)) return certain(0);
  const repeats = REPEATS.exec(behind);
  if (repeats) return repeats[1] === repeats[2] ? null : certain(1);
  const bases = BASES.exec(behind.replaceAll(/[ACGT]>[ACGT]/g, ' '));
  return bases && position ? byBases(bases[1] ?? '', bases[2] ?? '', position) : null;
}

function byBases(first: string, second: string, { bases }: TestedPosition): Finding | null {
  // Two different bases at a position of one variant are one copy of it, whatever the strand.
  if (bases === undefined) return first === second ? null : { copies: 1, unsure: null, strand: null };
  const [usual, variant] = bases;
  const isOf = (one: string, other: string) => [first, second].every((base) => base === one || base === other);
  const isCoding = isOf(usual, variant);
  const isGenomic = isOf(complement[usual] ?? '', complement[variant] ?? '');
  if (!isCoding && !isGenomic) return null;
  if (first !== second)
    return { copies: 1, unsure: null, strand: isCoding === isGenomic ? null : isCoding ? 'coding' : 'genomic' };
  const isVariant = first === (isCoding ? variant : complement[variant]);
  const copies = isVariant ? 2 : 0;
  return isCoding && isGenomic
    ? { copies, unsure: 'palindrome', strand: null }
    : { copies, unsure: null, strand: isCoding ? 'coding' : 'genomic' };
}
