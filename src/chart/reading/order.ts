import { fold } from '../parsing/fold';
import type { Block, Part, Screen } from '../screen';
import type { Medication, Order } from '../types';
import { drugsIn } from '../vocabulary';
import { columnRoleOf } from './columns';
import { medicationsFromItem } from './medication-items';
import { senseOf } from './sections';
import type { ScreenSense } from './sense';

/** A drug with a chosen value in an order or prescription form on this screen, and the control that signs it. */

const SIGNS =
  /^(sign|sign order|sign orders|sign and send|sign & send|e-?sign|prescribe|submit|submit order|place order|send|send to pharmacy|save|save and sign|save & sign|order|confirm|confirm order|approve|finish|unterschreiben|signieren|verordnen|speichern|senden|signer|prescrire|enregistrer|valider|firmar|prescribir|guardar|enviar|firma|prescrivi|salva|invia|ondertekenen|voorschrijven|opslaan|versturen)$/i;

export interface OrderRead {
  order: Order;
  medication: Medication;
}

interface FieldAt {
  part: Part;
  label: string;
}

function fieldsOf(blocks: readonly Block[]): FieldAt[] {
  const fields: FieldAt[] = [];
  for (const block of blocks) {
    for (const item of block.items) {
      item.parts.forEach((part, index) => {
        if (!part.field || part.isFiller) return;
        const before = item.parts[index - 1];
        fields.push({ part, label: part.field.label || (before && !before.field ? before.text : '') });
      });
    }
  }
  return fields;
}

/** Text and choice fields only: a ticked box without a name of its own says nothing. */
export function readOrder(blocks: readonly Block[], screen: Screen, sense: ScreenSense): OrderRead | null {
  const fields = fieldsOf(blocks).filter(
    ({ part }) => part.field?.kind !== 'tick' && part.text !== '' && part.text.length <= 120,
  );
  const drug = fields.find(
    ({ part, label }) => drugsIn(part.text).length > 0 && !isSearch(label) && screen.isShown(part.mark),
  );
  if (!drug) return null;
  const sign = screen.controls.filter((control) => SIGNS.test(control.name.replace(/[\s…>»✓]+$/, '').trim()));
  const nearest =
    sign.length > 0
      ? screen.nearest(
          drug.part.mark,
          sign.map((control) => control.mark),
        )
      : 0;
  const control = sign.find(({ mark }) => mark === nearest) ?? null;
  const role = columnRoleOf(drug.label);
  const block = blocks.find(({ items }) => items.some((item) => item.parts.includes(drug.part)));
  const section = block ? senseOf(block.section) : null;
  // a drug's name in some field is an order only where the field or its form says so
  if (!control && role !== 'drug' && section?.kind !== 'orders') return null;
  if (section?.kind === 'picking' || section?.kind === 'allergies') return null;
  const details = fields.filter(
    ({ part, label }) =>
      part !== drug.part &&
      ['dose', 'strength', 'frequency', 'sig', 'form', 'route'].includes(columnRoleOf(label) ?? ''),
  );
  const item = {
    parts: [
      drug.part,
      ...details.map(({ part, label }) => ({ ...part, text: `${part.text}${unitFor(label, part.text)}` })),
    ],
    mark: drug.part.mark,
  };
  const [medication] = medicationsFromItem(
    item,
    { kind: 'orders', when: 'draft', place: section?.place || 'Order', titles: [] },
    sense,
    true,
  );
  if (!medication) return null;
  const ingredients = medication.ingredients;
  return {
    medication: { ...medication, status: 'draft' },
    order: { drug: drug.part.text, ingredients, signControl: control?.name ?? null, evidence: medication.evidence },
  };
}

const isSearch = (label: string): boolean =>
  /\b(search|find|suche|recherche|buscar|cerca|zoek|filter)\b/.test(fold(label));

/** A dose field that prints its unit in the label: "Dose (mg)". */
function unitFor(label: string, value: string): string {
  if (!/^\d+([.,]\d+)?$/.test(value.trim())) return '';
  const unit = label.match(/\b(mg|g|mcg|µg)\b/i)?.[1];
  return unit ? ` ${unit}` : '';
}
