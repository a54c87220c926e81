import { saysHowOften } from '../parsing/sigs';
import type { Item, Part } from '../screen';
import type { Medication } from '../types';
import { drugsIn } from '../vocabulary';
import { type Header, partsIn, textIn } from './columns';
import { CODES, isDrugText, STRENGTH, startsDrug } from './drug-text';
import { medicationOf } from './medication';
import { inlineStatus } from './medication-lines';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

/** A row under known columns. */
export function medicationFromRow(
  header: Header,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
): Medication | null {
  const named = [...partsIn(header, item, 'drug'), ...partsIn(header, item, 'name')];
  const inDetails = named.length === 0 ? drugInDetails(header, item) : undefined;
  const drug =
    named.find(({ text }) => isDrugText(text)) ??
    (named.length === 0 ? (drugElsewhere(header, item) ?? inDetails) : undefined);
  if (!drug || !isDrugText(drug === inDetails ? (drug.lines?.[0] ?? drug.text) : drug.text)) return null;
  return medicationOf(
    {
      name: (drug.lines?.[0] ?? drug.text).replace(CODES, '').trim(),
      strength: strengthOf(header, item),
      sig: [
        frequencyIn(drug.lines?.[0] ?? drug.text),
        ...(drug.lines?.slice(1) ?? []),
        textIn(header, item, 'dose', 'unit', 'form', 'frequency', ...(drug === inDetails ? [] : (['sig'] as const))),
        slotsOf(header, item),
      ]
        .join(' ')
        .trim(),
      statusText: textIn(header, item, 'status') || (inlineStatus(textIn(header, item, 'note')) ?? ''),
      currentText: textIn(header, item, 'is-current'),
      startText: textIn(header, item, 'start') || dateIn(header, item),
      endText: textIn(header, item, 'end'),
    },
    item,
    section,
    sense,
  );
}

/** "Azatioprina 50 mg x 2/die": directions behind the strength in the name's own cell. */
function frequencyIn(name: string): string {
  const strength = name.match(STRENGTH);
  const tail = strength ? name.slice((strength.index ?? 0) + strength[0].length) : '';
  return saysHowOften(tail) ? tail : '';
}

/** The day it was written; when it was last issued or filled says nothing of the start. */
function dateIn(header: Header, item: Item): string {
  const dated = partsIn(header, item, 'date').find(
    (part) => !LATEST.test(header.texts[item.parts.indexOf(part)] ?? ''),
  );
  return dated?.text ?? '';
}

const LATEST = /\b(?:last|latest|recent|letzte|derni[eè]re?|[uú]ltim[oa]|laatste?)\b|refill|filled|issued?\b/i;

/** A bare number in its own column may have its unit in the next: "50 | mg tablet". */
function strengthOf(header: Header, item: Item): string {
  const strength = textIn(header, item, 'strength');
  return /^\d+(?:[.,]\d+)?$/.test(strength) ? `${strength} ${textIn(header, item, 'unit', 'form')}` : strength;
}

/** A heading may lie ("Dosage" over the drugs' names): a named drug in another column counts. */
function drugElsewhere(header: Header, item: Item): Part | undefined {
  return item.parts.find((part, column) => {
    const role = header.roles[column];
    return (
      (role !== 'note' || startsDrug(part.text)) &&
      role !== 'person' &&
      role !== 'sig' &&
      part.text.length <= 120 &&
      drugsIn(part.text).length > 0
    );
  });
}

/** Without a column for it, the drug begins the directions: "Start date | Details", as OpenMRS 3 prints it. */
const drugInDetails = (header: Header, item: Item): Part | undefined =>
  header.columnsOf.has('drug') || header.columnsOf.has('name')
    ? undefined
    : partsIn(header, item, 'sig').find(({ lines }) => lines !== null && startsDrug(lines[0] ?? ''));

/** Morning, noon, evening and night columns read as `1-0-1-0`. */
function slotsOf(header: Header, item: Item): string {
  const slots = (['morning', 'noon', 'evening', 'night'] as const).map((role) => textIn(header, item, role));
  if (slots.filter((slot) => /^\d?[½¼¾]?$|^\d+([.,]\d+)?$/.test(slot)).length < 3 || slots.every((slot) => !slot))
    return '';
  return slots.map((slot) => slot || '0').join('-');
}
