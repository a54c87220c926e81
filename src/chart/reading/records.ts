import type { Block, Item, Part } from '../screen';
import { columnRoleOf } from './columns';

/** A table without a header row in which each entry is a few rows of labels with their values. */

const isLabel = (part: Part | undefined): boolean =>
  part !== undefined && part.text.length <= 30 && columnRoleOf(part.text.replace(/:$/, '')) !== null;

/** The labels of a row of pairs, or null where it is not such a row. */
function labelsOf(item: Item): Part[] | null {
  if (!isLabel(item.parts.find((part) => !part.isFiller))) return null;
  const parts = item.parts.filter((part) => !part.isFiller);
  if (parts.length < 2 || parts.length % 2 !== 0) return null;
  const labels = parts.filter((_, index) => index % 2 === 0);
  return labels.every((label) => isLabel(label) || label.text === '') && isLabel(labels[0]) ? labels : null;
}

/**
 * The entries, each as one item of labels (marked as such) and values; null where the block is no such table.
 * An entry begins where the label comes again that the first one began with.
 */
export function recordsOf(block: Block): Item[] | null {
  if (block.kind !== 'table' && block.kind !== 'group') return null;
  const rows = block.items.map((item) => ({ item, labels: labelsOf(item) }));
  const paired = rows.filter(({ labels }) => labels !== null).length;
  const first = rows.find(({ labels }) => labels !== null)?.labels?.[0]?.text;
  if (paired < 2 || paired < rows.length * 0.6 || first === undefined) return null;
  const repeats = rows.filter(({ labels }) => labels?.[0]?.text === first).length;
  const widest = Math.max(...rows.map(({ labels }) => labels?.length ?? 0));
  if (repeats < 2 && widest < 2) return null;
  const records: Item[] = [];
  for (const { item, labels } of rows) {
    const parts = item.parts
      .filter((part) => !part.isFiller)
      .map((part) => (labels?.includes(part) ? { ...part, isHeader: true } : part));
    const open = records.at(-1);
    if (!open || labels?.[0]?.text === first) records.push({ parts, mark: item.mark });
    else open.parts.push(...parts);
  }
  return records;
}
