import { beginsOn, endsOn } from '../../../rules/screen-words';
import { datesIn, isOnlyDate } from '../parsing/dates';
import { fold } from '../parsing/fold';
import { NUMBER } from '../parsing/numbers';
import type { Part } from '../screen';
import { columnRoleOf, wholeRoleOf } from './columns';
import { CODES } from './drug-text';
import type { PrintedMedication } from './medication';
import type { ScreenSense } from './sense';
import { isStatusOnly, medicationStatusOf } from './statuses';

/** Where in the lines of one medication its name ends and its directions, status and dates begin. */

/** Values beside a label of their own, by what the label names. */
function labelValues(parts: readonly Part[]): Map<string, string> {
  const values = new Map<string, string>();
  parts.forEach((part, index) => {
    const role = part.text.endsWith(':') ? columnRoleOf(part.text.slice(0, -1)) : wholeRoleOf(part.text);
    const value = parts[index + 1]?.text;
    if (role && value && !values.has(role) && columnRoleOf(value) === null) values.set(role, value);
  });
  return values;
}

/** The badge that an adapter says to be the status. */
const statusMeant = (parts: readonly Part[]): string | undefined => parts.find(({ is }) => is === 'status')?.text;

/** "Medication: X | Dose: Y | …", as labels with values. */
export function labelled(parts: readonly Part[]): PrintedMedication | null {
  const values = new Map<string, string>();
  parts.forEach((part, index) => {
    const own = part.text.match(/^([^:]{2,30}):\s*(.+)$/);
    const role = columnRoleOf(own?.[1] ?? part.text.replace(/:$/, ''));
    const next = parts[index + 1];
    const value = own
      ? own[2]
      : (part.isHeader || part.text.endsWith(':')) && next && !next.isHeader
        ? (next.lines?.[0] ?? next.text)
        : undefined;
    if (role && value) values.set(role, `${values.get(role) ?? ''} ${value}`.trim());
  });
  const name = values.get('drug') ?? values.get('name');
  if (!name) return null;
  const of = (...roles: string[]) =>
    roles
      .map((role) => values.get(role) ?? '')
      .join(' ')
      .trim();
  return {
    name,
    strength: of('strength'),
    sig: of('dose', 'form', 'frequency', 'sig'),
    statusText: statusMeant(parts) ?? of('status'),
    currentText: of('is-current'),
    startText: of('start', 'date'),
    endText: of('end'),
  };
}

const NAME_END =
  /\s[-–—]\s|:\s|[,;|]|\s[([](?!\s)|\s(?=\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|units?|iu|meq|%)(?![a-z]))|\s(?=(?:take|inject|apply|use|inhale|one|two|half|\d+\s*(?:x|tab|cap|-\d))\b)/i;

export function unlabelled(parts: readonly Part[], sense: ScreenSense): PrintedMedication | null {
  const texts = parts.map((part) => part.text);
  const isDone = new Set(parts.filter((part) => !part.isControl).map((part) => part.text));
  const at = texts.findIndex((text) => /\p{L}{3}/u.test(text) && !isOnlyDate(text, sense.dates) && !isStatusOnly(text));
  const line = texts[at];
  if (line === undefined) return null;
  const labels = labelValues(parts);
  const told = ['sig', 'dose', 'frequency'].flatMap((role) => labels.get(role) ?? []).join(' ');
  const others = texts.filter((_, index) => index !== at);
  const dated = datesIn(line, sense.dates);
  const [lead] = dated;
  const body = lead && lead.start <= 1 ? line.slice(lead.end).replace(/^[\s:–—-]+/, '') : line;
  const end = body.search(NAME_END);
  const name = (end > 1 ? body.slice(0, end) : body).replace(CODES, '').trim();
  const { strength, rest, starts, ends } = apart(end > 1 ? body.slice(end) : '', sense);
  const statusText =
    statusMeant(parts) ?? others.find((text) => isDone.has(text) && isStatusOnly(text)) ?? inlineStatus(rest) ?? '';
  const said = others.filter((text) => text !== statusText).map((text) => ({ text, ...apart(text, sense, false) }));
  const dates = said.filter((other) => datesIn(other.text, sense.dates).length > 0 && !other.ends);
  return {
    name,
    strength,
    sig: told
      ? `${rest} ${told}`
      : [rest, ...said.filter(({ text }) => !isOnlyDate(text, sense.dates)).map((other) => other.rest)].join(' '),
    statusText: labels.get('status') ?? statusText,
    currentText: '',
    startText:
      lead && lead.start <= 1
        ? line.slice(lead.start, lead.end)
        : (labels.get('start') ?? (starts || (said.find((other) => other.starts)?.starts ?? dates[0]?.text ?? ''))),
    endText:
      labels.get('end') ??
      (ends ||
        (said.find((other) => other.ends)?.ends ??
          dates.slice(1).find(({ text }) => isOnlyDate(text, sense.dates))?.text ??
          '')),
  };
}

/** An amount right behind the name is the tablet's, unless it is said to be the day's or explained in brackets. */
const STRENGTH_FIRST = new RegExp(
  String.raw`^(?:\s*\([^()\d]*\))?[\s,:–—-]*(${NUMBER}\s*(?:mg|mcg|µg|μg|ug|g)\b)(?!\s*(?:\/|\(\s*[\d½¼¾]|=|(?:per|pro|par|por|al|a)\s+(?:d|t|j|g)))`,
  'i',
);

/** What stands behind a drug's name: its strength, what is to be done, and the days that it is said to run from and to. */
function apart(
  text: string,
  sense: ScreenSense,
  isBehindName = true,
): { strength: string; rest: string; starts: string; ends: string } {
  let rest = text;
  let starts = '';
  let ends = '';
  for (const date of [...datesIn(text, sense.dates)].reverse()) {
    const words = fold(text.slice(0, date.start));
    const printed = text.slice(date.start, date.end);
    if (beginsOn.test(words)) starts = printed;
    else if (endsOn.test(words)) ends = printed;
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  const trailing = isBehindName && !starts && !ends ? text.match(/\S.*?[\s,;(]+(\S+)\)?\s*$/)?.[1] : undefined;
  if (trailing && isOnlyDate(trailing, sense.dates)) starts = trailing;
  const strength = isBehindName ? rest.match(STRENGTH_FIRST) : null;
  return {
    strength: strength?.[1] ?? '',
    rest: strength ? rest.slice(strength[0].length) : rest,
    starts,
    ends,
  };
}

const INLINE_STATUS =
  /[([]\s*([^()[\]]{3,40})\s*[)\]]|\b(discontinued|stopped|on hold|held|with(?:held|hold)|inactive|ceased|beendet|abgesetzt|pausiert|arr[êe]t[ée]e?|suspendid[oa]|sospes[oa]|gestopt|not taking)\b/gi;

/** A status inside a line or a remark: "(stopped 3/2026)", "pausiert ab 20.11.2026". */
export function inlineStatus(text: string): string | null {
  for (const match of text.matchAll(INLINE_STATUS)) {
    const words = match[1] ?? match[2] ?? '';
    const read = medicationStatusOf(
      words.replace(/\d[\d/.-]*/g, '').replace(/\b(on|am|le|el|il|op|since|seit)\b/gi, ''),
    );
    if (read && read.status !== 'active') return words;
  }
  return null;
}
