import { type ColumnRole, columnPhrases } from '../../../rules/screen-words';
import { fold, PhraseTable, wordsOf } from '../parsing/fold';
import { remembered } from '../parsing/remembered';
import { type Item, type Part, partsSaid } from '../screen';

const roles = new PhraseTable(columnPhrases);

/** With a remark in brackets; longer texts name no column. */
const LONGEST_NAME = 200;

/** What a column or label of this name holds; null where the name is not known. */
export const columnRoleOf = remembered((text): ColumnRole | null => {
  if (text.length > LONGEST_NAME) return null;
  const folded = fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (!folded || folded.length > 60) return null;
  return roles.whole(folded) ?? (wordsOf(folded).length <= 6 ? (roles.longestIn(folded)?.value ?? null) : null);
});

/** Only where the whole text is such a name. */
export const wholeRoleOf = remembered((text): ColumnRole | null =>
  text.length > LONGEST_NAME ? null : (roles.whole(fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))) ?? null),
);

export interface Header {
  /** By column. */
  roles: (ColumnRole | null)[];
  texts: string[];
  /** The columns of each role, in their order. */
  columnsOf: ReadonlyMap<ColumnRole, readonly number[]>;
}

/** The column that an adapter says this part to be. */
const columnMeant = ({ is }: Part): ColumnRole | null =>
  is !== undefined && is in columnPhrases ? (is as ColumnRole) : null;

/** Whether this row names the columns of the rows beneath it. */
export function isHeaderRow(item: Item): boolean {
  const parts = partsSaid(item);
  if (parts.length === 0) return false;
  if (parts.some((part) => columnMeant(part) !== null && part.isHeader)) return true;
  const marked = parts.filter((part) => part.isHeader).length;
  if (marked === parts.length && parts.length >= 2) return true;
  if (parts.some((part) => part.text.length > 50 || part.field)) return false;
  const named = parts.filter((part) => wholeRoleOf(part.text) !== null).length;
  return parts.length >= 2 && named >= 2 && named >= parts.length * 0.6;
}

export function headerOf(item: Item): Header {
  const roles = item.parts.map((part) => columnMeant(part) ?? (part.text ? columnRoleOf(part.text) : null));
  const columnsOf = new Map<ColumnRole, number[]>();
  roles.forEach((role, column) => {
    if (role !== null) columnsOf.set(role, [...(columnsOf.get(role) ?? []), column]);
  });
  return { roles, texts: item.parts.map((part) => part.text), columnsOf };
}

export const hasRole = (header: Header | null, ...wanted: ColumnRole[]): boolean =>
  header !== null && wanted.some((role) => header.columnsOf.has(role));

/** All that a row says in the columns of these roles, in the order of the columns. */
export function partsIn(header: Header, item: Item, ...wanted: ColumnRole[]): Part[] {
  const found: Part[] = [];
  for (const column of columnsIn(header, wanted)) {
    const part = saidIn(item, column);
    if (part) found.push(part);
  }
  return found;
}

const NONE: readonly number[] = [];

function columnsIn(header: Header, wanted: readonly ColumnRole[]): readonly number[] {
  let columns: readonly number[] = NONE;
  for (const role of wanted) {
    const more = header.columnsOf.get(role);
    if (more) columns = columns.length === 0 ? more : [...columns, ...more];
  }
  return wanted.length > 1 && columns.length > 1 ? [...columns].sort((one, other) => one - other) : columns;
}

/** What a row says in a column; nothing where an earlier one said it, or nothing stands there. */
function saidIn(item: Item, column: number): Part | null {
  const part = item.parts[column];
  if (!part?.text) return null;
  return part.isFiller && item.parts[column - 1]?.mark === part.mark ? null : part;
}

export function textIn(header: Header, item: Item, ...wanted: ColumnRole[]): string {
  let text = '';
  for (const column of columnsIn(header, wanted)) {
    const part = saidIn(item, column);
    if (part) text = text === '' ? part.text : `${text} ${part.text}`;
  }
  return text;
}
