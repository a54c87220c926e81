import { type Item, type Part, partsSaid } from '../screen';
import type { Medication } from '../types';
import { drugsIn } from '../vocabulary';
import { columnRoleOf } from './columns';
import { isDrugText, looksLikeDrug, STRENGTH, startsDrug } from './drug-text';
import { medicationOf } from './medication';
import { labelled, unlabelled } from './medication-lines';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { isStatusOnly } from './statuses';

/** Cards, bullets and lines of a medication list. */

/** Whether an item outside of any section is plainly a drug that is taken: a name with a strength, and a status or directions. */
export function isPlainlyMedication(item: Item): boolean {
  const parts = partsSaid(item);
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
    roles.some((role, index) => role !== null && DETAILS.has(role) && !item.parts[index]?.isControl) &&
    roles[0] !== null &&
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
  if (parts.length === 1 && isProse(all)) return [];
  if (!looksLikeDrug(all) && !(isListed && isShortName(printed.name))) return [];
  if (all.length > 400 && drugsIn(printed.name).length === 0) return [];
  const medication = medicationOf(printed, item, section, sense, parts);
  return medication ? [medication] : [];
}

/** Sentences that mention a drug; an entry of a list begins with it. */
function isProse(text: string): boolean {
  const body = text.replace(/^[\d\W]+/, '');
  if (startsDrug(body) || body.split(' ').length < FEWEST_WORDS) return false;
  return (drugsIn(body)[0]?.start ?? 0) > 0 || /[.!?]\s+\p{Lu}/u.test(body) || /[.!?;]$/.test(body);
}

const FEWEST_WORDS = 7;

const isShortName = (name: string): boolean => name.length <= 80 && name.split(' ').length <= 8 && !/[.!?]$/.test(name);
