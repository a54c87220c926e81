import { firstDateIn, isOnlyDate } from '../parsing/dates';
import { remembered } from '../parsing/remembered';
import type { Block, Item } from '../screen';
import type { LabResult } from '../types';
import { analyteOf } from '../vocabulary';
import { dateOfSection } from './dates-above';
import { understand } from './result';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

/** Tables whose columns are tests and whose rows are dates. */

const nameOf = (text: string): string => text.replace(/[([][^)\]]*[)\]]\s*$/, '').trim();
const isTest = remembered((text) => text.length <= 60 && analyteOf(nameOf(text), {}) !== null);

export function isTransposed(block: Block, sense: ScreenSense): boolean {
  const [head, ...rows] = block.items;
  if (!head || rows.length === 0) return false;
  const tests = head.parts.filter((part) => !part.isFiller && isTest(part.text)).length;
  if (tests < 2 || tests < head.parts.length / 2) return false;
  return (
    rows.some((row) => row.parts.some((part) => isOnlyDate(part.text, sense.dates))) ||
    dateOfSection({ kind: null, when: 'current', place: '', titles: block.section.titles }, sense) !== null
  );
}

export function resultsTransposed(block: Block, section: SectionSense, sense: ScreenSense): LabResult[] {
  const [head, ...rows] = block.items;
  if (!head) return [];
  const unitRow = rows.find((row) => /^(units?|einheit|unité|unidad|unità|eenheid)$/i.test(row.parts[0]?.text ?? ''));
  const rangeRow = rows.find((row) => /^(ref|reference|range|normal|referenz)/i.test(row.parts[0]?.text ?? ''));
  return rows.flatMap((row) =>
    row === unitRow || row === rangeRow ? [] : fromRow(head, row, { unitRow, rangeRow }, section, sense),
  );
}

function fromRow(
  head: Item,
  row: Item,
  { unitRow, rangeRow }: { unitRow: Item | undefined; rangeRow: Item | undefined },
  section: SectionSense,
  sense: ScreenSense,
): LabResult[] {
  const dated = row.parts.find((part) => isOnlyDate(part.text, sense.dates));
  const date = (dated ? firstDateIn(dated.text, sense.dates) : null) ?? dateOfSection(section, sense);
  return head.parts.flatMap((test, column) => {
    const cell = row.parts[column];
    if (!cell?.text || cell === dated || cell.isFiller || test.isFiller || !test.text) return [];
    const result = understand(
      {
        name: test.text,
        value: cell.text,
        unit: unitRow?.parts[column]?.text ?? '',
        range: rangeRow?.parts[column]?.text ?? '',
        flag: '',
        status: '',
        specimen: '',
        code: '',
        date: date?.iso ?? null,
        isDateUnsure: date?.isUnsure ?? false,
        text: `${test.text} | ${cell.text}`,
        mark: cell.mark,
      },
      section,
      sense,
    );
    return result ? [result] : [];
  });
}
