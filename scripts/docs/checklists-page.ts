import { changeWithoutOrder, checklists } from '../../rules/checklists';
import type { Checklist, ChecklistItem } from '../../src/rules/language';
import { limitsWithin } from '../../src/rules/language';
import { conditionInWords } from '../../src/rules/words/condition-words';
import { limitInWords } from '../../src/rules/words/quantity-words';

/** The sentence with the present values of its limits. */
const withLimits = (text: string, item: ChecklistItem): string =>
  text.replaceAll(/\{limit:([^}]+)\}/g, (_, id: string) => {
    const limit = limitsWithin(item).get(id);
    if (!limit) throw new Error(`${item.id} names the limit ${id} and does not hold it`);
    return limitInWords(limit);
  });

const rowOf = (item: ChecklistItem): string => {
  const needs = item.requires.map(({ lacks }) => withLimits(lacks, item)).join('; ') || 'a tick: no screen tells it';
  const applies = item.applies ? `where ${conditionInWords(item.applies)}` : 'always';
  return `| \`${item.id}\` | ${item.label} | ${item.asks} | ${item.severity} | ${needs} | ${item.openedBy.join(', ') || '–'} | ${applies} | ${item.sources.join(', ')} |`;
};

const tableOf = (items: readonly ChecklistItem[]): string[] => [
  '| id | item | asks for | while open | open where | or one of these finds something | applies | sources |',
  '|---|---|---|---|---|---|---|---|',
  ...items.map(rowOf),
];

const sectionOf = ({ title, when, items }: Checklist): string[] => [
  `## ${title.replaceAll(/\{(\w+)\}/g, (_, word: string) => (/^drugs$/i.test(word) ? 'Clashing drug' : word))}`,
  '',
  `For: ${conditionInWords(when)}.`,
  '',
  ...tableOf(items),
  '',
];

/** The questions before an order is signed, list by list. */
export function checklistsPage(): string {
  const lines = [
    '# The checklists before signing',
    '',
    'Made by `npm run docs` from `rules/checklists`; change the lists, not this page. An item is *met*, *open*, *can’t tell* (what it needs was not seen) or *does not apply*.',
    'A warning or note is closed with a tick, a critical item with a reason alone. Findings that are notes open nothing. The first list that fits the order is taken.',
    '',
    ...checklists.flatMap(sectionOf),
    '## Where no order is on the screen',
    '',
    'The list of a first order is held against the chart as if azathioprine were being ordered; of a patient on treatment this one:',
    '',
    ...tableOf(changeWithoutOrder.items),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
