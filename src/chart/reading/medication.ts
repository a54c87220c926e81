import { asNeeded, stoppedInMarkup, stoppedOn } from '../../../rules/screen-words';
import { datesIn, firstDateIn } from '../parsing/dates';
import { fold } from '../parsing/fold';
import { readSig, saysHowMuch } from '../parsing/sigs';
import { type Item, type Part, wholeText } from '../screen';
import type { Medication, MedicationStatus } from '../types';
import { type DrugMatch, drugsIn } from '../vocabulary';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { currentOf, medicationStatusOf } from './statuses';

/** What was printed of one medication, to a medication. */

const NO_END = '1970-01-01';

/** What stands between the first and the last day of a span. */
const SPAN = /^\s*(?:-|–|—|→|to|until|bis|au|al|a|hasta|t\/m|tot)\s*$/i;

export interface PrintedMedication {
  name: string;
  strength: string;
  /** Dose, frequency and directions. */
  sig: string;
  statusText: string;
  currentText: string;
  startText: string;
  endText: string;
}

/** What proves an abbreviation (a strength) or denies a drug (eye drops) often stands in columns of its own. */
const BESIDE_THE_NAME = 80;

function drugsNamed({ name, strength, sig }: PrintedMedication): DrugMatch[] {
  const line = `${name} ${strength} ${sig}`.slice(0, name.length + BESIDE_THE_NAME);
  return drugsIn(line).filter(({ end }) => end <= name.length);
}

export function medicationOf(
  printed: PrintedMedication,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  parts: readonly Part[] = item.parts,
): Medication | null {
  const text = parts === item.parts ? wholeText(item) : parts.map((part) => part.text).join(' | ');
  const matches = drugsNamed(printed);
  const ingredients = [...new Set(matches.map((match) => match.drug.id))];
  const [from, until] = datesIn(printed.startText, sense.dates);
  const start = from?.iso ?? null;
  const printedEnd =
    firstDateIn(printed.endText, sense.dates)?.iso ??
    (from && until && SPAN.test(printed.startText.slice(from.end, until.start)) ? until.iso : null);
  const said = printedEnd === NO_END ? null : (printedEnd ?? endSaidIn(text, sense));
  const { status, note } = statusOf(printed, said, section, sense, item, parts);
  const end = said ?? (status === 'stopped' ? (firstDateIn(printed.statusText, sense.dates)?.iso ?? null) : null);
  const sig = section.titles.slice(-1).some((title) => asNeeded.test(fold(title))) ? `${printed.sig} prn` : printed.sig;
  const misread = matches.find((match) => match.via === 'near' || match.via === 'misspelling');
  const mark = parts === item.parts ? item.mark : (parts[0]?.mark ?? item.mark);
  return {
    text,
    name: printed.name,
    ingredients,
    status,
    ...readSig(printed.name, printed.strength, sig, sense.decimalComma),
    start,
    end,
    note: note ?? (misread ? `read as ${misread.drug.id} through its spelling` : null),
    evidence: sense.evidence(text, section.place, mark),
  };
}

/** "… Stopped 08/30/2026", "abgesetzt am 02.11.2026", wherever in the row it stands. */
function endSaidIn(text: string, sense: ScreenSense): string | null {
  const dated = datesIn(text, sense.dates).find(({ start }) => stoppedOn.test(fold(text.slice(0, start))));
  return dated?.iso ?? null;
}

function statusOf(
  printed: PrintedMedication,
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
  // outside of any section, a row with a date or with directions is this patient's; one without may be a formulary's
  const isPrescribed =
    section.kind === 'medications' ||
    (section.kind === null && (firstDateIn(printed.startText, sense.dates) !== null || saysHowMuch(printed.sig)));
  return plain(isPrescribed ? 'active' : 'unknown');
}
