import type { Block, Field, NearControl, Screen } from '../screen';
import { newMemory, understand } from '../understand';
import { frame, group, heading, screenOf, table } from './screens.examples';

/** Screens with results, and what changes on them. */

const TODAY = '2026-11-22';

/** Reads screens one after the other, as a frame's reader does that keeps its memory. */
export function readerOf(more: Partial<Screen> = {}) {
  const memory = newMemory();
  return (blocks: Block[]) => {
    const steps = understand(screenOf(blocks, more), frame, TODAY, memory);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
}

/** The same block with other texts in one of its rows, from a column on. */
export const withTexts = (
  block: Block,
  row: number,
  column: number,
  texts: readonly string[],
  field: Field | null = null,
) => ({
  ...block,
  items: block.items.map((item, at) => {
    if (at !== row % block.items.length) return item;
    const parts = item.parts.map((part, place) => ({ ...part, text: texts[place - column] ?? part.text, field }));
    return { ...item, parts };
  }),
});
export const replaced = (blocks: readonly Block[], at: number, by: (block: Block) => Block): Block[] =>
  blocks.map((block, place) => (place === at % blocks.length ? by(block) : block));

const HEAD = ['Test', 'Value', 'Unit', 'Collected'];
export const banner = group(['Vance, Ada'], ['Vance, Ada'], ['DOB 1980-02-03'], ['MRN 40112'], ['Female']);
export const nameless = group(['Summary'], ['DOB 1980-02-03']);
export const drugs = table(
  ['Current medications'],
  ['Medication', 'Directions'],
  ['azathioprine 50 mg', '1 tablet daily'],
);
export const note = group(['Notes'], ...Array.from({ length: 12 }, (_, line) => [`Line ${line} of a note`]));
export const results = (titles: string[], day = '2026-11-18') =>
  table(titles, HEAD, ['WBC', '3.1', '10*3/uL', day], ['Hemoglobin', '11.8', 'g/dL', day], ['ALT', '31', 'U/L', day]);

/** One after the other in one section: what one says of its day or its name holds for the next. */
export const inOneSection = (...blocks: Block[]): Block[] => {
  const [first] = blocks;
  return first ? blocks.map((block) => ({ ...block, section: first.section })) : [];
};
export const sign: NearControl = { name: 'Sign', mark: 1, signs: true, distance: 0, isApart: false };

/** Beside everything stands a control that signs. */
export const readerBesideSign = () => readerOf({ controlsAround: () => [sign] });

/** What a reader says of a screen, and what one says that sees it for the first time; only what is new to them differs. */
export function saidAgainAndFirst(read: ReturnType<typeof readerOf>, screen: Block[]) {
  const saidBy = (reader: typeof read) => ({ ...reader(screen), fresh: [] });
  return { again: saidBy(read), first: saidBy(readerBesideSign()) };
}

export const chartWithResults = [
  banner,
  drugs,
  note,
  results(['Results']),
  heading('Older', 'Results'),
  results(['Results', 'Older']),
];
