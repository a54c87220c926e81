import type { Evidence, FactList } from '../chart';

/** Names one fact of a chart, so that the panel and the session mean the same one when it is read again. */
export interface FactName {
  list: FactList;
  /** The item as printed. */
  text: string;
  /** Tells results of one row apart; empty in other lists. */
  what: string;
}

interface Nameable {
  evidence: Evidence;
  name?: string;
  value?: number | string;
  date?: string | null;
}

export const nameOf = (list: FactList, { evidence, name, value, date }: Nameable): FactName => ({
  list,
  text: evidence.text,
  what: list === 'labs' ? [name, value, date ?? ''].join(' ') : '',
});

export const isAmong = (names: readonly FactName[], { list, text, what }: FactName): boolean =>
  names.some((name) => name.list === list && name.text === text && name.what === what);
