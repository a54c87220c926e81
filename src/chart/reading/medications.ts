import { stoppedInMarkup } from '../../../rules/screen-words';
import { datesIn, firstDateIn, isOnlyDate } from '../parsing/dates';
import { fold } from '../parsing/fold';
import { readSig } from '../parsing/sigs';
import type { Item, Part } from '../screen';
import { wholeText } from '../screen';
import type { Medication, MedicationStatus } from '../types';
import { drugsIn } from '../vocabulary';
import { columnRoleOf, type Header, partsIn, textIn, wholeRoleOf } from './columns';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { currentOf, isStatusOnly, medicationStatusOf } from './statuses';

/** Rows, cards and lines of a medication list, to medications. */

const NO_END = '1970-01-01';
/** What stands between the first and the last day of a span. */
const SPAN = /^\s*(?:-|–|—|→|to|until|bis|au|al|a|hasta|t\/m|tot)\s*$/i;
const CODES =
  /[,;]?\s*[[(](?:rxnorm|rxcui|ndc|atc|snomed(?:-ct)?|cui|pzn|gpi|din)\b[^\])]*[\])]|\b(?:rxnorm|rxcui|ndc|snomed-ct)\s*:?\s*[\d-]+/gi;

interface Printed {
  name: string;
  strength: string;
  /** Dose, frequency and directions. */
  sig: string;
  statusText: string;
  currentText: string;
  startText: string;
  endText: string;
}

/** A row under known columns. */
export function medicationFromRow(
  header: Header,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
): Medication | null {
  const [named] = [...partsIn(header, item, 'drug'), ...partsIn(header, item, 'name')];
  const drug = named ?? drugElsewhere(header, item);
  if (!drug || !isDrugText(drug.text)) return null;
  return build(
    {
      name: (drug.lines?.[0] ?? drug.text).replace(CODES, '').trim(),
      strength: textIn(header, item, 'strength'),
      sig: [
        ...(drug.lines?.slice(1) ?? []),
        textIn(header, item, 'dose', 'form', 'frequency', 'sig'),
        slotsOf(header, item),
      ]
        .join(' ')
        .trim(),
      statusText: textIn(header, item, 'status'),
      currentText: textIn(header, item, 'is-current'),
      startText: textIn(header, item, 'start') || textIn(header, item, 'date'),
      endText: textIn(header, item, 'end'),
    },
    item,
    section,
    sense,
  );
}

/** A heading may lie ("Dosage" over the drugs' names): a named drug in another column counts. */
function drugElsewhere(header: Header, item: Item): Part | undefined {
  return item.parts.find((part, column) => {
    const role = header.roles[column];
    return (
      role !== 'note' && role !== 'person' && role !== 'sig' && part.text.length <= 120 && drugsIn(part.text).length > 0
    );
  });
}

/** Morning, noon, evening and night columns read as `1-0-1-0`. */
function slotsOf(header: Header, item: Item): string {
  const slots = (['morning', 'noon', 'evening', 'night'] as const).map((role) => textIn(header, item, role));
  if (slots.filter((slot) => /^\d?[½¼¾]?$|^\d+([.,]\d+)?$/.test(slot)).length < 3 || slots.every((slot) => !slot))
    return '';
  return slots.map((slot) => slot || '0').join('-');
}

/** Whether an item outside of any section is plainly a drug that is taken: a name with a strength, and a status or directions. */
export function isPlainlyMedication(item: Item): boolean {
  const parts = item.parts.filter((part) => part.text && !part.isFiller);
  const [first, ...rest] = parts;
  if (!first || !startsDrug(first.text) || !STRENGTH.test(first.text)) return false;
  if (
    parts.some(
      (part) =>
        ['reaction', 'severity', 'substance', 'vaccine', 'value'].includes(columnRoleOf(part.text) ?? '') ||
        /allerg/i.test(part.text),
    )
  )
    return false;
  return rest.some(
    (part) => isStatusOnly(part.text) || ['sig', 'frequency', 'dose'].includes(columnRoleOf(part.text) ?? ''),
  );
}

/** Labels with values but no drug, right beneath one: its directions, status or dates. */
export function isDetail(item: Item): boolean {
  const roles = item.parts.map((part) => (part.isFiller ? null : columnRoleOf(part.text.split(':')[0] ?? '')));
  return (
    roles.some((role) => role !== null && DETAILS.has(role)) &&
    !roles.includes('drug') &&
    !roles.includes('name') &&
    !item.parts.some((part) => startsDrug(part.text))
  );
}

const DETAILS = new Set(['sig', 'dose', 'frequency', 'status', 'start', 'end', 'route']);

/** A card, a bullet or a line; more than one where its lines name several drugs. */
export function medicationsFromItem(
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  isListed: boolean,
): Medication[] {
  const parts = item.parts.filter((part) => part.text && !part.isFiller && !/^[☐☑•·*-]$/.test(part.text));
  const starts = parts.flatMap((part, index) => (startsDrug(part.text) ? [index] : []));
  if (starts.length > 1) {
    return starts.flatMap((start, index) =>
      fromParts(parts.slice(start, starts[index + 1]), item, section, sense, isListed),
    );
  }
  return fromParts(parts, item, section, sense, isListed);
}

const FORM_WORDS =
  /\b(tab(let)?s?|cap(sule)?s?|inject(ion|able)|cream|ointment|solution|suspension|inhaler|patch|syrup|drops?|spray|suppository|vial|syringe|pen|oral|topical|tablette[nr]?|kapseln?|comprim[ée]s?|g[ée]lules?|comprimidos?|compresse|tabletten|capsules)\b/i;
const STRENGTH = /(?<![\d.,/-])\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|units?|iu|i\.?e\.?|meq|%)(?![a-z])/i;

function looksLikeDrug(text: string): boolean {
  return STRENGTH.test(text) || FORM_WORDS.test(text) || drugsIn(text).length > 0;
}

const DIRECTIONS =
  /^(take|inject|apply|use|inhale|nimm|prendre|tomar|assumere|innemen|\d+ ?(tab|cap)|one|two|half|once|twice|daily)\b/i;

/** Whether this line begins a drug: a name first, then its strength or form; not a line of directions. */
export function startsDrug(text: string): boolean {
  if (
    /^(take|inject|apply|use|inhale|\d|one|two|half|dose|sig|qty|start|route|daily|once|twice|nimm|prendre|tomar|assumere|innemen)\b/i.test(
      text,
    )
  )
    return false;
  const [first] = drugsIn(text);
  if (first && first.start <= 14) return true;
  const strength = text.match(STRENGTH);
  return strength !== null && (strength.index ?? 0) >= 4 && /^[\p{L}]{4,}/u.test(text);
}

function fromParts(
  parts: readonly Part[],
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  isListed: boolean,
): Medication[] {
  const printed = labelled(parts) ?? unlabelled(parts, sense);
  if (!printed || !isDrugText(printed.name)) return [];
  const all = parts.map((part) => part.text).join(' ');
  if (!looksLikeDrug(all) && !(isListed && isShortName(printed.name))) return [];
  if (all.length > 400 && drugsIn(printed.name).length === 0) return [];
  const medication = build(printed, item, section, sense, parts);
  return medication ? [medication] : [];
}

const isShortName = (name: string): boolean => name.length <= 80 && name.split(' ').length <= 8 && !/[.!?]$/.test(name);

/** Values beside a label of their own, by what the label names. */
function labelValues(parts: readonly Part[]): Map<string, string> {
  const values = new Map<string, string>();
  parts.forEach((part, index) => {
    const role = part.text.length <= 30 ? columnRoleOf(part.text.replace(/:$/, '')) : null;
    const value = parts[index + 1]?.text;
    if (role && value && !values.has(role) && columnRoleOf(value) === null) values.set(role, value);
  });
  return values;
}

/** "Medication: X | Dose: Y | …", as labels with values. */
function labelled(parts: readonly Part[]): Printed | null {
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
    statusText: of('status'),
    currentText: of('is-current'),
    startText: of('start', 'date'),
    endText: of('end'),
  };
}

const NAME_END =
  /\s[-–—]\s|:\s|[,;|]|\s[([](?!\s)|\s(?=\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|units?|iu|meq|%)(?![a-z]))|\s(?=(?:take|inject|apply|use|inhale|one|two|half|\d+\s*(?:x|tab|cap|-\d))\b)/i;

function unlabelled(parts: readonly Part[], sense: ScreenSense): Printed | null {
  const texts = parts.map((part) => part.text);
  const at = texts.findIndex((text) => /\p{L}{3}/u.test(text) && !isOnlyDate(text, sense.dates) && !isStatusOnly(text));
  const line = texts[at];
  if (line === undefined) return null;
  const labels = labelValues(parts);
  const others = texts.filter((_, index) => index !== at);
  const dated = datesIn(line, sense.dates);
  const [lead] = dated;
  const body = lead && lead.start <= 1 ? line.slice(lead.end).replace(/^[\s:–—-]+/, '') : line;
  const end = body.search(NAME_END);
  const name = (end > 1 ? body.slice(0, end) : body).replace(CODES, '').trim();
  const rest = end > 1 ? body.slice(end) : '';
  const statusText = others.find((text) => isStatusOnly(text)) ?? inlineStatus(rest) ?? '';
  const dates = others.filter((text) => datesIn(text, sense.dates).length > 0);
  return {
    name,
    strength: '',
    sig:
      labels.get('sig') ??
      labels.get('dose') ??
      [rest, ...others.filter((text) => text !== statusText && !isOnlyDate(text, sense.dates))].join(' '),
    statusText: labels.get('status') ?? statusText,
    currentText: '',
    startText: lead && lead.start <= 1 ? line.slice(lead.start, lead.end) : (labels.get('start') ?? dates[0] ?? ''),
    endText: dates.slice(1).find((text) => isOnlyDate(text, sense.dates)) ?? '',
  };
}

const INLINE_STATUS =
  /[([]\s*([^()[\]]{3,40})\s*[)\]]|\b(discontinued|stopped|on hold|held|inactive|abgesetzt|pausiert|arr[êe]t[ée]e?|suspendid[oa]|sospes[oa]|gestopt|not taking)\b/gi;

function inlineStatus(text: string): string | null {
  for (const match of text.matchAll(INLINE_STATUS)) {
    const words = match[1] ?? match[2] ?? '';
    const read = medicationStatusOf(
      words.replace(/\d[\d/.-]*/g, '').replace(/\b(on|am|le|el|il|op|since|seit)\b/gi, ''),
    );
    if (read && read.status !== 'active') return words;
  }
  return null;
}

/** Something that can be a drug's name: letters, not a whole paragraph, not a statement of emptiness. */
function isDrugText(text: string): boolean {
  if (!/\p{L}{3}/u.test(text) || text.length > 250) return false;
  const words = fold(text);
  if (DIRECTIONS.test(text) || (wholeRoleOf(text) !== null && drugsIn(text).length === 0)) return false;
  return !/^(no |none|not available|keine |aucun|sin |ningun|nessun|geen |unknown|n a$|see |total |last |add |edit |view |show |print |refill|source |updated |reviewed |page )/.test(
    `${words} `,
  );
}

function build(
  printed: Printed,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  parts: readonly Part[] = item.parts,
): Medication | null {
  const text = parts === item.parts ? wholeText(item) : parts.map((part) => part.text).join(' | ');
  const matches = drugsIn(printed.name);
  const ingredients = [...new Set(matches.map((match) => match.drug.id))];
  const [from, until] = datesIn(printed.startText, sense.dates);
  const start = from?.iso ?? null;
  const printedEnd =
    firstDateIn(printed.endText, sense.dates)?.iso ??
    (from && until && SPAN.test(printed.startText.slice(from.end, until.start)) ? until.iso : null);
  const end = printedEnd === NO_END ? null : printedEnd;
  const { status, note } = statusOf(printed, end, section, sense, item, parts);
  const misread = matches.find((match) => match.via === 'near' || match.via === 'misspelling');
  const mark = parts === item.parts ? item.mark : (parts[0]?.mark ?? item.mark);
  return {
    text,
    name: printed.name,
    ingredients,
    status,
    ...readSig(printed.name, printed.strength, printed.sig, sense.decimalComma),
    start,
    end,
    note: note ?? (misread ? `read as ${misread.drug.id} through its spelling` : null),
    evidence: sense.evidence(text, section.place, mark),
  };
}

function statusOf(
  printed: Printed,
  end: string | null,
  section: SectionSense,
  sense: ScreenSense,
  item: Item,
  parts: readonly Part[],
): { status: MedicationStatus; note: string | null } {
  const plain = (status: MedicationStatus) => ({ status, note: null });
  if (sense.screen.isStruck(parts[0]?.mark ?? item.mark)) return plain('stopped');
  const current = currentOf(printed.currentText);
  if (current) return plain(current);
  const worded = medicationStatusOf(printed.statusText);
  if (worded) return worded;
  if (stoppedInMarkup.test(sense.screen.markupOf(item.mark))) return plain('stopped');
  if (section.when === 'past') return plain('stopped');
  if (section.when === 'on-hold') return plain('on-hold');
  if (end !== null && end <= sense.today) return plain('stopped');
  if (section.when === 'draft' || section.kind === 'orders') return plain('draft');
  // outside of any section, a dated row of a table of prescriptions is this patient's; an undated one may be a formulary's
  const isPrescribed =
    section.kind === 'medications' || (section.kind === null && firstDateIn(printed.startText, sense.dates) !== null);
  return plain(isPrescribed ? 'active' : 'unknown');
}
