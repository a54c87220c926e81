import type { Screen } from '../../screen';
import type { Medication } from '../../types';
import { startsDrug } from '../drug-text';
import { medicationsFromItem } from '../medication-items';
import type { ScreenSense } from '../sense';
import { draftIn } from './draft';
import type { FieldAt } from './fields';
import { signControlOf } from './signing';
import { isDocumented } from './typed';

/** Ticked boxes beside drugs, outside of lists that show what is taken already. */
export function tickedDrafts(
  fields: readonly FieldAt[],
  screen: Screen,
  sense: ScreenSense,
): { medication: Medication; drug: string }[] {
  return fields.flatMap(({ part, field, item, section }) => {
    if (field.kind !== 'tick' || !field.ticked || !screen.isShown(part.mark)) return [];
    const beside = item.parts.filter((other) => other.text && !other.field && !other.isFiller);
    const said = beside.length > 0 ? beside : [{ ...part, text: field.label, field: null }];
    const named = said.find(({ text }) => startsDrug(text.replace(TICK, '')));
    if (!named) return [];
    const isOrder =
      section.kind === 'orders' ||
      (section.kind === null && !isDocumented(section) && signControlOf(part.mark, screen) !== null);
    if (!isOrder) return [];
    const drug = { ...named, text: named.text.replace(TICK, '') };
    const parts = said.map((other) => (other === named ? drug : other));
    const [medication] = medicationsFromItem({ parts, mark: item.mark }, draftIn(section), sense, true);
    return medication ? [{ medication: { ...medication, status: 'draft' as const }, drug: drug.text }] : [];
  });
}

const TICK = /^[☐☑]\s*/;
