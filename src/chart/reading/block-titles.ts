import { firstDateIn, isOnlyDate } from '../parsing/dates';
import type { Block } from '../screen';
import { surveyOf } from './block-survey';
import { isLabelOfDate } from './date-labels';
import { isOfSampling, type ResultDate } from './dates-above';
import { type SectionSense, sectionNamed } from './sections';
import type { ScreenSense } from './sense';

const CONTROL = /^(edit|add|new|trend|view|show|hide|print|refresh|more|expand|collapse|\(.{1,12}\)|[+\-–−▾▸▼►×])$/i;

/** Classic pages head a table with another table: one row, a section's name, perhaps "Edit" beside it. */
export function titleOfBlock(block: Block): SectionSense | null {
  const [only] = block.items;
  if (!only || block.items.length !== 1) return null;
  const said = only.parts.filter((part) => part.text && !part.isFiller && !CONTROL.test(part.text));
  return sectionNamed(said.map((part) => part.text).join(' '));
}

/** "Issued: 17 Nov 2026" beside or above a report's table, or a day alone beneath the heading of results. */
export function dateReported(block: Block, section: SectionSense, sense: ScreenSense): ReportDate | null {
  const alone = block.items.length === 1 && block.items[0]?.parts.length === 1 ? block.items[0].parts[0] : undefined;
  if (alone && (section.kind === 'results' || alone.is === 'date')) {
    // the name of a panel with its day, or the day alone
    const isDay = isOnlyDate(alone.text, sense.dates) || /^\p{L}[^:]{2,100}$/u.test(alone.text);
    const date = isDay ? firstDateIn(alone.text, sense.dates) : null;
    if (date) return { ...date, isOfSampling: isOfSampling(alone.text) };
  }
  if (!surveyOf(block).labelsDate) return null;
  for (const { parts } of block.items) {
    for (let index = 0; index < parts.length; index += 1) {
      const { text = '', isFiller } = parts[index] ?? {};
      if (isFiller || text.length > LONGEST_DATED || !isLabelOfDate(text)) continue;
      const colon = text.indexOf(':');
      const value = colon > 0 && colon < text.length - 1 ? text.slice(colon + 1) : (parts[index + 1]?.text ?? '');
      const date =
        value.length <= LONGEST_DATED && isOnlyDate(value, sense.dates) ? firstDateIn(value, sense.dates) : null;
      if (date) return { ...date, isOfSampling: isOfSampling(text) };
    }
  }
  return null;
}

export interface ReportDate extends ResultDate {
  /** When the sample was taken, rather than when something was printed. */
  isOfSampling: boolean;
}

const LONGEST_DATED = 60;
