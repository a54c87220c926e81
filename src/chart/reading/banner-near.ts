import { ofRelatives } from '../../../rules/screen-words';
import { type Block, lineParts, type Part, partsSaid } from '../screen';
import { type Bit, bitsOf } from './identity-bits';
import { senseOf } from './sections';

/** The lines of a screen about the places where a patient may be named. */

/** How far before and after a birth date or record number the rest of a banner stands, in lines. */
export const REACH = 10;

export interface Line {
  part: Part;
  block: number;
  item: number;
  isHeading: boolean;
  bits: Bit[];
}

const MEANT = { 'patient-name': 'name', 'birth-date': 'birthDate', 'record-number': 'identifier' } as const;

/** What an adapter knows of this part; a label of the page's own before it falls away. */
function bitsMeant({ is, text }: Part): Bit[] | null {
  const kind = is && is in MEANT ? MEANT[is as keyof typeof MEANT] : undefined;
  return kind ? [{ kind, value: text.replace(/^[^:]*:\s*/, '').replace(/^\((.*)\)$/, '$1') }] : null;
}

class ScreenLine implements Line {
  private known: Bit[] | null = null;

  constructor(
    readonly part: Part,
    private readonly next: Part | undefined,
    readonly block: number,
    readonly item: number,
    readonly isHeading: boolean,
  ) {}

  /** Asked only of the lines about an anchor. */
  get bits(): Bit[] {
    this.known ??= ofRelatives.test(this.part.text)
      ? []
      : (bitsMeant(this.part) ?? bitsOf(this.part.text, this.next?.text));
    return this.known;
  }
}

const isSpoken = (block: Block): boolean => {
  const { kind } = senseOf(block.section);
  return kind !== 'family-history' && kind !== 'picking' && kind !== 'other';
};

/**
 * The blocks in which a patient may be named, whole, and of the others the lines that stand within reach of them.
 * @param mayName tells by a block's texts; a page of results has hardly one such block
 */
export function linesNear(blocks: readonly Block[], mayName: (block: Block) => boolean): Line[] {
  const spoken = blocks.map((block) => (isSpoken(block) ? (mayName(block) ? 'whole' : 'near') : null));
  const tails = new Array<number>(blocks.length).fill(0);
  let wanted = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || spoken[at] === null) continue;
    tails[at] = wanted;
    wanted = spoken[at] === 'whole' ? REACH + 1 : wanted - countUpTo(block, wanted);
  }
  wanted = 0;
  return blocks.flatMap((block, at) => {
    if (spoken[at] === null) return [];
    if (spoken[at] === 'whole') {
      wanted = REACH + 1;
      return linesIn(block, at);
    }
    const head = wanted;
    const tail = tails[at] ?? 0;
    if (head === 0 && tail === 0) return [];
    wanted -= countUpTo(block, wanted);
    return ends(block, at, head, tail);
  });
}

function countUpTo(block: Block, most: number): number {
  let count = 0;
  for (const item of block.items) {
    if (count >= most) return most;
    count += partsSaid(item).length;
  }
  return Math.min(count, most);
}

function ends(block: Block, at: number, head: number, tail: number): Line[] {
  const { items } = block;
  // an item has a line at least, or none is missed
  const first = linesIn(block, at, 0, itemsFor(items, head));
  const from = Math.max(itemsFor(items, head), items.length - itemsFor([...items].reverse(), tail));
  return [...first, ...linesIn(block, at, from)];
}

/** How many items hold so many lines. */
function itemsFor(items: Block['items'], lines: number): number {
  let count = 0;
  let at = 0;
  while (at < items.length && count < lines) {
    const item = items[at];
    if (item) count += partsSaid(item).length;
    at += 1;
  }
  return at;
}

function linesIn(block: Block, at: number, from = 0, to = block.items.length): Line[] {
  const isHeading = block.kind === 'heading';
  const lines: Line[] = [];
  for (let index = from; index < to; index += 1) {
    const item = block.items[index];
    const parts = item ? partsSaid(item).flatMap(lineParts) : [];
    parts.forEach((part, place) => {
      lines.push(new ScreenLine(part, parts[place + 1], at, index, isHeading));
    });
  }
  return lines;
}
