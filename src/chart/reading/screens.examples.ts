import type { Block, Part, Screen } from '../screen';

/** A screen made of lines, for tests: each inner list is an item, each string one of its parts. */
let nextMark = 1;
const part = (text: string): Part => ({
  text,
  lines: null,
  mark: nextMark++,
  isHeader: false,
  isFiller: false,
  field: null,
});

export const group = (titles: string[], ...items: string[][]): Block => ({
  kind: 'group',
  section: { titles },
  items: items.map((parts) => ({ parts: parts.map(part), mark: nextMark++ })),
});

export const heading = (title: string, ...above: string[]): Block => ({
  ...group([...above, title], [title]),
  kind: 'heading',
});

export const table = (titles: string[], ...rows: string[][]): Block => ({ ...group(titles, ...rows), kind: 'table' });

/** Everything shown, nothing struck; a second banner's realm is `theirs`. */
export const screenOf = (blocks: Block[], more: Partial<Screen> = {}): Screen => ({
  blocks,
  controls: [],
  folds: [],
  unseen: [],
  language: 'en-us',
  elements: 0,
  site: null,
  isShown: () => true,
  isStruck: () => false,
  markupOf: () => '',
  controlsAround: () => [],
  inOneForm: () => true,
  nearest: (_, [first = 0]) => first,
  realmOf: () => () => false,
  ...more,
});

export const frame = {
  url: 'http://ehr.example/chart',
  title: 'Chart',
  isTop: true,
  isFrameset: false,
  visible: true,
  loadedAt: 0,
  parentLoadedAt: null,
  readAt: 0,
  area: 1,
};
