import { type Block, type Item, type Part, partsSaid } from '../screen';
import { columnRoleOf } from './columns';

/**
 * Entries printed as labels with their values: a few rows or pairs each, one after the other, or a small table for each.
 * Read as rows of a table in which every row has its own heads.
 */

export interface Record {
  labels: Item;
  values: Item;
}

/** What an entry can be about. */
const SUBJECTS = new Set(['drug', 'test', 'substance', 'problem', 'vaccine']);
const FEWEST_ALONE = 3;

const roleOf = (part: Part | undefined): string | null =>
  part && part.text.length <= 30 ? columnRoleOf(part.text.replace(/:$/, '')) : null;

/** "Strength: 50 mg". */
const INLINE = /^([^:]{3,30}):\s*(\S.*)$/;

interface Pairs {
  labels: Part[];
  values: Part[];
}

/** The labels of a row of pairs with their values, or null where it is not such a row. */
function pairsOf(item: Item): Pairs | null {
  const parts = item.parts.filter((part) => !part.isFiller);
  // most rows are none: their first text tells it before anything is made of them
  if (INLINE.test(parts.find(({ text }) => text)?.text ?? '')) {
    const inline = parts.filter(({ text }) => text).map((part) => ({ part, match: part.text.match(INLINE) }));
    if (inline.every(({ part, match }) => match && roleOf({ ...part, text: match[1] ?? '' }) !== null)) {
      return {
        labels: inline.map(({ part, match }) => ({ ...part, text: match?.[1] ?? '' })),
        values: inline.map(({ part, match }) => ({ ...part, text: match?.[2] ?? '', lines: null })),
      };
    }
  }
  if (parts.length < 2 || parts.length % 2 !== 0 || roleOf(parts[0]) === null) return null;
  const labels = parts.filter((_, index) => index % 2 === 0);
  const isPairs = labels.every((label) => label.text === '' || roleOf(label) !== null);
  return isPairs ? { labels, values: parts.filter((_, index) => index % 2 === 1) } : null;
}

/**
 * The entries of a block; null where it has none of this form. An entry begins where the label comes again that the
 * first one began with.
 */
export function recordsOf(block: Block): Record[] | null {
  if (block.kind !== 'table' && block.kind !== 'group' && block.kind !== 'pairs') return null;
  const rows = block.items.map((item) => ({ item, pairs: pairsOf(item) }));
  const paired = rows.filter(({ pairs }) => pairs !== null);
  const first = paired[0]?.pairs?.labels[0];
  if (first === undefined || paired.length < 2 || paired.length < rows.length * 0.6) return null;
  const repeats = paired.filter(({ pairs }) => pairs?.labels[0]?.text === first.text).length;
  const widest = Math.max(...paired.map(({ pairs }) => pairs?.labels.length ?? 0));
  const isOneEntry =
    paired.length >= FEWEST_ALONE && paired.length === rows.length && SUBJECTS.has(roleOf(first) ?? '');
  const isInline = paired.some(({ item }) => INLINE.test(item.parts[0]?.text ?? ''));
  if (isInline && repeats < 2) return null;
  if (repeats < 2 && widest < 2 && !isOneEntry) return null;
  const records: Record[] = [];
  for (const { item, pairs } of rows) {
    const open = records.at(-1);
    if (!open || pairs?.labels[0]?.text === first.text) {
      if (pairs) {
        records.push({
          labels: { parts: [...pairs.labels], mark: item.mark },
          values: { parts: [...pairs.values], mark: item.mark },
        });
      }
    } else if (pairs) {
      open.labels.parts.push(...pairs.labels);
      open.values.parts.push(...pairs.values);
    } else {
      // what stands in an entry without a label is told with it
      for (const part of partsSaid(item)) {
        open.labels.parts.push({ ...part, text: '' });
        open.values.parts.push(part);
      }
    }
  }
  return records;
}
