import { documentedWords } from '../../../../rules/screen-words';
import { fold, wordsOf } from '../../parsing/fold';
import type { Screen } from '../../screen';
import type { Medication } from '../../types';
import { drugsIn } from '../../vocabulary';
import { columnRoleOf } from '../columns';
import { startsDrug } from '../drug-text';
import { medicationOf } from '../medication';
import type { SectionSense } from '../sections';
import type { ScreenSense } from '../sense';
import { draftIn } from './draft';
import type { FieldAt } from './fields';
import { signControlOf } from './signing';

/** Drugs as values of fields, with the doses and directions of the fields about them. */

const LONGEST_VALUE = 120;
const DIRECTIONS = ['dose', 'unit', 'form', 'frequency', 'sig'];

export function typedMedications(fields: readonly FieldAt[], screen: Screen, sense: ScreenSense): Medication[] {
  const filled = fields.filter(
    ({ field: { kind }, value }) =>
      kind !== 'tick' && kind !== 'search' && value !== '' && value.length <= LONGEST_VALUE,
  );
  const drugs = filled.filter((field) => isOrdered(field, filled, screen));
  return drugs.flatMap((drug) => {
    const form = filled.filter((other) => other !== drug && screen.inOneForm(other.part.mark, drug.part.mark));
    const isAlone = !form.some((other) => drugs.includes(other));
    const own = isAlone ? form : form.filter(({ item }) => item === drug.item);
    const said = (...roles: string[]) =>
      own
        .filter(({ label }) => roles.includes(columnRoleOf(label) ?? ''))
        .map(({ part, label }) => `${part.text}${unitFor(label, part.text)}`)
        .join(' ');
    const medication = medicationOf(
      {
        name: drug.value,
        strength: said('strength'),
        sig: said(...DIRECTIONS),
        statusText: '',
        currentText: '',
        startText: said('start'),
        endText: said('end'),
      },
      { parts: [{ ...drug.part, text: drug.value, lines: null }], mark: drug.part.mark },
      draftIn(drug.section),
      sense,
    );
    return medication ? [{ ...medication, status: 'draft' }] : [];
  });
}

/** A drug's name in some field is an order only where the field, its form and what signs it say so. */
function isOrdered(
  { part, field, label, value, section }: FieldAt,
  filled: readonly FieldAt[],
  screen: Screen,
): boolean {
  if (field.kind === 'prose' || isSearch(label) || !startsDrug(value) || drugsIn(value).length === 0) return false;
  if (!screen.isShown(part.mark)) return false;
  const role = columnRoleOf(label);
  const namesDrug = role === 'drug' || role === 'vaccine';
  if (!namesDrug && role !== null && role !== 'name') return false;
  const { kind } = section;
  if (kind !== null && !ORDERABLE.has(kind)) return false;
  const sign = signControlOf(part.mark, screen);
  if (sign?.namesOrder) return true;
  // what is only saved may be a list of what she takes, or took
  if (isDocumented(section) || (kind !== null && kind !== 'orders')) return sign !== null && sign.verb !== 'saves';
  if (kind === 'orders') return true;
  const isForm = filled.some(
    (other) =>
      ['dose', 'frequency', 'quantity', 'sig'].includes(columnRoleOf(other.label) ?? '') &&
      screen.inOneForm(other.part.mark, part.mark),
  );
  return namesDrug && (sign !== null || isForm);
}

const ORDERABLE = new Set(['orders', 'medications', 'immunizations']);
const documented = new Set(documentedWords);

export const isDocumented = ({ titles }: SectionSense): boolean =>
  titles.some((title) => wordsOf(fold(title)).some((word) => documented.has(word)));

const isSearch = (label: string): boolean =>
  /\b(search|find|suche|recherche|buscar|cerca|zoek|filter)\b/.test(fold(label));

/** A dose field that prints its unit in the label: "Dose (mg)". */
function unitFor(label: string, value: string): string {
  if (!/^\d+([.,]\d+)?$/.test(value.trim())) return '';
  const unit = label.match(/\b(mg|g|mcg|µg)\b/i)?.[1];
  return unit ? ` ${unit}` : '';
}
