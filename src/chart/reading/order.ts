import { fold } from '../parsing/fold';
import type { Block, Control, Item, Part, Screen } from '../screen';
import type { Medication, Order } from '../types';
import { drugsIn } from '../vocabulary';
import { surveyOf } from './block-survey';
import { columnRoleOf } from './columns';
import { startsDrug } from './drug-text';
import { medicationOf } from './medication';
import { medicationsFromItem } from './medication-items';
import { type SectionSense, senseOf } from './sections';
import type { ScreenSense } from './sense';

/** What is being ordered on this screen: a drug chosen in an order form, ticked boxes of an order set; and what signs it. */

const SIGNS =
  /^(sign|sign order|sign orders|sign and send|sign & send|e-?sign|prescribe|submit|submit order|place order|send|send to pharmacy|save|save and sign|save & sign|order|confirm|confirm order|approve|finish|unterschreiben|signieren|verordnen|speichern|senden|signer|prescrire|enregistrer|valider|firmar|prescribir|guardar|enviar|firma|prescrivi|salva|invia|ondertekenen|voorschrijven|opslaan|versturen)$/i;

export interface OrderRead {
  order: Order;
  medications: Medication[];
}

interface FieldAt {
  part: Part;
  label: string;
  item: Item;
  section: SectionSense;
}

function fieldsOf(blocks: readonly Block[]): FieldAt[] {
  return blocks.flatMap((block) => {
    if (!surveyOf(block).hasFields) return [];
    const section = senseOf(block.section);
    return block.items.flatMap((item) =>
      item.parts.flatMap((part, index) => {
        if (!part.field || part.isFiller) return [];
        const before = item.parts[index - 1];
        return [{ part, label: part.field.label || (before && !before.field ? before.text : ''), item, section }];
      }),
    );
  });
}

/** @returns null where nothing is being ordered in a form; baskets and "unsigned" rows are read as rows */
export function readOrder(blocks: readonly Block[], screen: Screen, sense: ScreenSense): OrderRead | null {
  const fields = fieldsOf(blocks);
  const typed = typedOrder(fields, screen, sense);
  const drafts = [...(typed ? [typed] : []), ...tickedOrders(fields, screen, sense)];
  const [first] = drafts;
  if (!first) return null;
  const sign = signNear(first.part, screen);
  const drugs = drafts.map(({ medication, part }) => ({ drug: part.text, ingredients: medication.ingredients }));
  const order: Order = {
    drug: first.part.text,
    ingredients: first.medication.ingredients,
    drugs,
    action: 'order',
    signControl: sign?.name ?? null,
    signMark: sign?.mark ?? 0,
    evidence: first.medication.evidence,
  };
  return { order, medications: drafts.map((draft) => draft.medication) };
}

interface Draft {
  medication: Medication;
  /** Where the drug's name stands. */
  part: Part;
}

/** A drug as the value of a field, with the doses and directions of the fields about it. */
function typedOrder(fields: readonly FieldAt[], screen: Screen, sense: ScreenSense): Draft | null {
  const filled = fields.filter(
    ({ part }) => part.field?.kind !== 'tick' && part.text !== '' && part.text.length <= LONGEST_VALUE,
  );
  const drug = filled.find(
    ({ part, label }) => drugsIn(part.text).length > 0 && !isSearch(label) && screen.isShown(part.mark),
  );
  if (!drug) return null;
  const { kind } = drug.section;
  // a drug's name in some field is an order only where the field or its form says so
  if (!signNear(drug.part, screen) && columnRoleOf(drug.label) !== 'drug' && kind !== 'orders') return null;
  if (kind === 'picking' || kind === 'allergies') return null;
  const said = (...roles: string[]) =>
    filled
      .filter(({ part, label }) => part !== drug.part && roles.includes(columnRoleOf(label) ?? ''))
      .map(({ part, label }) => `${part.text}${unitFor(label, part.text)}`)
      .join(' ');
  const medication = medicationOf(
    {
      name: drug.part.text,
      strength: said('strength'),
      sig: said('dose', 'unit', 'form', 'frequency', 'sig'),
      statusText: '',
      currentText: '',
      startText: said('start'),
      endText: said('end'),
    },
    { parts: [drug.part], mark: drug.part.mark },
    draftIn(drug.section),
    sense,
  );
  return medication && { medication: { ...medication, status: 'draft' }, part: drug.part };
}

/** Ticked boxes beside drugs, outside of lists that show what is taken already. */
function tickedOrders(fields: readonly FieldAt[], screen: Screen, sense: ScreenSense): Draft[] {
  return fields.flatMap(({ part, item, section }) => {
    if (part.field?.kind !== 'tick' || !part.field.ticked || !screen.isShown(part.mark)) return [];
    const isOrder = section.kind === 'orders' || (section.kind === null && signNear(part, screen) !== null);
    const beside = item.parts.filter((other) => other.text && !other.field && !other.isFiller);
    const said = beside.length > 0 ? beside : [{ ...part, text: part.field.label, field: null }];
    const named = said.find(({ text }) => startsDrug(text.replace(TICK, '')));
    if (!isOrder || !named) return [];
    const drug = { ...named, text: named.text.replace(TICK, '') };
    const parts = said.map((other) => (other === named ? drug : other));
    const [medication] = medicationsFromItem({ parts, mark: item.mark }, draftIn(section), sense, true);
    return medication ? [{ medication: { ...medication, status: 'draft' as const }, part: drug }] : [];
  });
}

const TICK = /^[☐☑]\s*/;
const LONGEST_VALUE = 120;

const draftIn = (section: SectionSense): SectionSense => ({
  kind: 'orders',
  when: 'draft',
  place: section.place || 'Order',
  titles: [],
});

/** The control that signs, sends or saves: of those that an adapter knows, else that are named so, the nearest in the tree. */
function signNear(part: Part, screen: Screen): Control | null {
  const known = screen.controls.filter((control) => control.signs);
  const named = () => screen.controls.filter(({ name }) => SIGNS.test(name.replace(/[\s…>»✓]+$/, '').trim()));
  const signs = known.length > 0 ? known : named();
  if (signs.length === 0) return null;
  const nearest = screen.nearest(
    part.mark,
    signs.map(({ mark }) => mark),
  );
  return signs.find(({ mark }) => mark === nearest) ?? null;
}

const isSearch = (label: string): boolean =>
  /\b(search|find|suche|recherche|buscar|cerca|zoek|filter)\b/.test(fold(label));

/** A dose field that prints its unit in the label: "Dose (mg)". */
function unitFor(label: string, value: string): string {
  if (!/^\d+([.,]\d+)?$/.test(value.trim())) return '';
  const unit = label.match(/\b(mg|g|mcg|µg)\b/i)?.[1];
  return unit ? ` ${unit}` : '';
}
