import { firstDateIn } from '../parsing/dates';
import { fold } from '../parsing/fold';
import { type Item, type Part, wholeText } from '../screen';
import type { Allergy, Condition, Immunization } from '../types';
import { drugsIn } from '../vocabulary';
import { type Header, partsIn, textIn } from './columns';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { conditionStatusOf, isStatusOnly } from './statuses';

/** Allergies, problems and immunizations: what is said, in its row, with what the vocabulary knows of it. */

const saidParts = (item: Item): Part[] =>
  item.parts.filter((part) => part.text && !part.isFiller && !/^[☐☑]$/.test(part.text));

/** The first part that says something besides a date or a status. */
function leadOf(item: Item, sense: ScreenSense): Part | undefined {
  return saidParts(item).find(
    (part) => /\p{L}{3}/u.test(part.text) && !isStatusOnly(part.text) && !isDateLike(part.text, sense),
  );
}

const isDateLike = (text: string, sense: ScreenSense): boolean => {
  const date = firstDateIn(text, sense.dates);
  return date !== null && date.end - date.start >= text.length - 8;
};

const NOTHING =
  /^(no |none|not |keine|aucun|pas d|sin |ningun|nessun|geen |n\/?a\b|unknown|add |edit |view |show |last |reviewed|source)/;

const isStatement = (text: string): boolean =>
  text.length <= 200 && /\p{L}{3}/u.test(text) && !NOTHING.test(`${fold(text)} `) && !CONTROL.test(text.trim());

/** Names of buttons that stand among the entries. */
const CONTROL =
  /^(?:acknowledge|mark (?:as|all).*|reviewed|review|sign(?: .*)?|save|print|close|cancel|done|update|reconcile(?: .*)?|more|ok|speichern|schlie(?:ß|ss)en|fermer|enregistrer|guardar|cerrar|salva|chiudi|opslaan|sluiten)$/i;

export function allergyFrom(
  header: Header | null,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
): Allergy | null {
  const [named] = header ? partsIn(header, item, 'substance', 'drug') : [];
  const lead = named ?? leadOf(item, sense);
  if (!lead || !isStatement(lead.text)) return null;
  const columns = header ? textIn(header, item, 'reaction') : '';
  const inLine = lead.text.match(/\(([^)]+)\)|(?:\s[-–:]\s|,\s*)(.+)$/);
  const others = saidParts(item).filter(
    (part) => part !== lead && !isStatusOnly(part.text) && !isDateLike(part.text, sense),
  );
  const reaction = columns || inLine?.[1] || inLine?.[2] || (header ? '' : (others[0]?.text ?? ''));
  const text = wholeText(item);
  return {
    text,
    ingredients: [...new Set(drugsIn(lead.text).map((match) => match.drug.id))],
    reaction: reaction.trim() || null,
    evidence: sense.evidence(text, section.place, item.mark),
  };
}

export function conditionFrom(
  header: Header | null,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
): Condition | null {
  const [named] = header ? partsIn(header, item, 'problem') : [];
  const lead = named ?? leadOf(item, sense);
  if (!lead || !isStatement(lead.text)) return null;
  const words = header
    ? textIn(header, item, 'status')
    : saidParts(item)
        .filter((part) => part !== lead)
        .map((part) => part.text)
        .join(' ');
  const ended = header ? firstDateIn(textIn(header, item, 'end'), sense.dates) : null;
  const read = conditionStatusOf(`${words} ${/\bresolved|remission\b/i.test(lead.text) ? lead.text : ''}`);
  const text = wholeText(item);
  return {
    text,
    concept: null,
    status:
      section.when === 'past' || (ended !== null && ended.iso <= sense.today)
        ? 'resolved'
        : read === 'unknown' && section.kind === 'problems'
          ? 'active'
          : read,
    date: firstDateIn(text, sense.dates)?.iso ?? null,
    evidence: sense.evidence(text, section.place, item.mark),
  };
}

export function immunizationFrom(
  header: Header | null,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
): Immunization | null {
  const [named] = header ? partsIn(header, item, 'vaccine', 'drug') : [];
  const lead = named ?? leadOf(item, sense);
  if (!lead || !isStatement(lead.text)) return null;
  const text = wholeText(item);
  if (/\b(aborted|refused|declined|not given|not done|verweigert|refuse)\b/i.test(fold(text))) return null;
  const vaccine = drugsIn(lead.text, { immunizations: true }).find((match) => match.drug.cls.endsWith('vaccine'));
  return {
    text,
    vaccine: vaccine?.drug.id ?? null,
    date:
      (
        firstDateIn(header ? textIn(header, item, 'date', 'start') : text, sense.dates) ??
        firstDateIn(text, sense.dates)
      )?.iso ?? null,
    evidence: sense.evidence(text, section.place, item.mark),
  };
}
