import { remembered } from '../parsing/remembered';
import type { Block } from '../screen';
import { analyteOf } from '../vocabulary';
import { startsDrug } from './drug-text';
import { isTitleOfStop } from './orders';
import { sectionNamed } from './sections';

/** Cards whose heading is the thing itself: a drug or a test as a title, its details beneath. */

const MOST_BLOCKS = 4;
const MOST_PARTS = 24;

const namesAThing = remembered(
  (title) =>
    title.length <= 120 &&
    sectionNamed(title) === null &&
    !isTitleOfStop(title) &&
    (startsDrug(title) || analyteOf(title.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''), {}) !== null),
);

/** The blocks with each such heading and what follows it made one item. */
export function withCards(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    const [title] = block.kind === 'heading' ? block.items : [];
    if (!title || !namesAThing(title.parts[0]?.text ?? '')) {
      result.push(block);
      continue;
    }
    const body: Block[] = [];
    for (
      let next = blocks[at + 1];
      next && next.kind !== 'heading' && next.kind !== 'table' && body.length < MOST_BLOCKS;
      next = blocks[at + 1 + body.length]
    ) {
      body.push(next);
    }
    const parts = [...title.parts, ...body.flatMap(({ items }) => items.flatMap((item) => item.parts))];
    if (parts.length > MOST_PARTS) {
      result.push(block);
      continue;
    }
    at += body.length;
    result.push({
      kind: 'group',
      section: { ...block.section, titles: block.section.titles.slice(0, -1) },
      items: [{ parts, mark: title.mark }],
    });
  }
  return result;
}
