import { type Item, lineParts, type Part } from '../screen';

/** The shape of a row, and the same row in another shape. */

/** Asked of every row: counted, not collected. */
export function isOneCell(item: Item): boolean {
  let said = 0;
  for (const part of item.parts) if (part.text && !part.isFiller) said += 1;
  return said === 1;
}

/** A row with its empty cells put back, where that makes it as wide as the heads above it. */
export function aligned(row: Item, width: number): Item {
  if (!row.blanks || row.parts.length + row.blanks.length !== width) return row;
  const parts: Part[] = [];
  for (let at = 0; at <= row.parts.length; at += 1) {
    for (const blank of row.blanks) {
      if (blank === at)
        parts.push({ text: '', lines: null, mark: row.mark, isHeader: false, isFiller: false, field: null });
    }
    const part = row.parts[at];
    if (part) parts.push(part);
  }
  return { parts, mark: row.mark };
}

/** Each line of each cell as a part: one cell may hold all that is said of a drug. */
export const inLines = (item: Item): Item => ({
  mark: item.mark,
  parts: item.parts.flatMap(lineParts),
});
