import { type ColumnRole, columnPhrases } from '../../../rules/screen-words';
import { fold, tableOf, wordsOf } from '../parsing/fold';
import type { Item, Part } from '../screen';

const roles = tableOf(columnPhrases);

/** What a column or label of this name holds; null where the name is not known. */
export function columnRoleOf(text: string): ColumnRole | null {
  const folded = fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (!folded || folded.length > 60) return null;
  return roles.whole(folded) ?? (wordsOf(folded).length <= 6 ? (roles.longestIn(folded)?.value ?? null) : null);
}

/** Only where the whole text is such a name. */
export const wholeRoleOf = (text: string): ColumnRole | null =>
  roles.whole(fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))) ?? null;

export interface Header {
  roles: (ColumnRole | null)[];
  texts: string[];
}

const said = (item: Item): Part[] => item.parts.filter((part) => part.text !== '');

/** Whether this row names the columns of the rows beneath it. */
export function isHeaderRow(item: Item): boolean {
  const parts = said(item);
  if (parts.length === 0) return false;
  const marked = parts.filter((part) => part.isHeader).length;
  if (marked === parts.length && parts.length >= 2) return true;
  if (parts.some((part) => part.text.length > 50 || part.field)) return false;
  const named = parts.filter((part) => wholeRoleOf(part.text) !== null).length;
  return parts.length >= 2 && named >= 2 && named >= parts.length * 0.6;
}

export function headerOf(item: Item): Header {
  return {
    texts: item.parts.map((part) => part.text),
    roles: item.parts.map((part) => (part.text ? columnRoleOf(part.text) : null)),
  };
}

export const hasRole = (header: Header | null, ...wanted: ColumnRole[]): boolean =>
  header?.roles.some((role) => role !== null && wanted.includes(role)) ?? false;

/** All that a row says in the columns of a role, in their order. */
export function partsIn(header: Header, item: Item, ...wanted: ColumnRole[]): Part[] {
  const parts: Part[] = [];
  header.roles.forEach((role, column) => {
    const part = item.parts[column];
    if (
      role !== null &&
      wanted.includes(role) &&
      part?.text &&
      !(part.isFiller && column > 0 && item.parts[column - 1]?.mark === part.mark)
    ) {
      parts.push(part);
    }
  });
  return parts;
}

export const textIn = (header: Header, item: Item, ...wanted: ColumnRole[]): string =>
  partsIn(header, item, ...wanted)
    .map((part) => part.text)
    .join(' ');
