import type { Block, Field, Item, Part } from '../../screen';
import { drugsIn } from '../../vocabulary';
import { surveyOf } from '../block-survey';
import { columnRoleOf, isHeaderRow } from '../columns';
import { type SectionSense, senseOf } from '../sections';

/** A field of a form, with what it is called and what was typed or chosen in it. */
export interface FieldAt {
  part: Part;
  field: Field;
  label: string;
  /** The chosen value alone, without a hint beside the field. */
  value: string;
  item: Item;
  section: SectionSense;
}

/** All fields of a screen. A field without a name of its own is called by the text before it, or by its column. */
export function fieldsOf(blocks: readonly Block[]): FieldAt[] {
  return blocks.flatMap((block, at) => {
    if (!surveyOf(block).hasFields) return [];
    const section = senseOf(block.section);
    const [first] = block.items;
    const heads = first && block.kind === 'table' && isHeaderRow(first) ? first.parts : [];
    return block.items.flatMap((item) =>
      item.parts.flatMap((part, index) => {
        if (!part.field || part.isFiller) return [];
        const before = item.parts[index - 1];
        const label = part.field.label || (before && !before.field && before.text) || (heads[index]?.text ?? '');
        const found = { part, field: part.field, label, value: part.field.value, item, section };
        return found.value === '' && part.field.kind === 'text' ? withChips(found, blocks[at - 1], block) : [found];
      }),
    );
  });
}

/** The control that takes a chosen one out again. */
const TAKE_OUT = /\s*[×✕✖✗⨯]$|\s+x$/i;

/**
 * What is chosen in a picker whose field is empty again: the drugs that stand as chips right before it, in its item or as
 * a list of their own.
 */
function withChips(found: FieldAt, before: Block | undefined, block: Block): FieldAt[] {
  if (columnRoleOf(found.label) !== 'drug') return [found];
  const beside = found.item.parts.slice(0, found.item.parts.indexOf(found.part)).filter(({ field }) => !field);
  const inList =
    before?.kind === 'list' && before.section === block.section ? before.items.map(({ parts }) => parts[0]) : [];
  const chips = [...beside, ...inList.filter((part) => part !== undefined && TAKE_OUT.test(part.text))];
  const chosen = chips.flatMap((part) => {
    const value = part?.text.replace(TAKE_OUT, '') ?? '';
    return part && drugsIn(value)[0]?.start === 0 ? [{ ...found, part, value }] : [];
  });
  return chosen.length > 0 ? chosen : [found];
}
