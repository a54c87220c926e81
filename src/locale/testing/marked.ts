import type { MessagesFile } from './from-file';

const MARKED = /⟦[^⟦⟧]*⟧/g;
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/**
 * A language for tests: English with every piece of a message between ⟦ and ⟧, its values outside, written from right to
 * left. What stands unmarked on a screen is a value, or was never a message.
 */
export const markedMessages = (english: MessagesFile): MessagesFile => ({
  ...Object.fromEntries(
    Object.entries(english).map(([key, { message, ...rest }]) => [
      key,
      {
        ...rest,
        message: message.replace(/\$[a-z0-9_@]+\$|[^$]+/gi, (part) => (part.startsWith('$') ? part : `⟦${part}⟧`)),
      },
    ]),
  ),
  locale_languageTag: { message: 'en' },
  locale_direction: { message: 'rtl' },
});

/** Every text below a node, and what is heard of its elements. */
function textsOf(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
  return elements.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
    ...SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether anything is marked at all. */
export const hasMarks = (root: ParentNode): boolean => textsOf(root).some((text) => text.includes('⟦'));

/** Texts that hold a word which is neither part of a message nor said by the given content. */
export function unmarkedTexts(root: ParentNode, content: readonly string[]): string[] {
  const known = new Set(content.flatMap(wordsIn));
  return [
    ...new Set(textsOf(root).filter((text) => wordsIn(text.replaceAll(MARKED, ' ')).some((word) => !known.has(word)))),
  ];
}

/** What only tells cases apart, and is never shown as it is. */
const CASES = new Set([
  'severity',
  'status',
  'state',
  'seen',
  'flag',
  'by',
  'phenotype',
  'gene',
  'list',
  'sex',
  'kind',
  'intent',
]);

/** All texts within a value, as a chart or a verdict holds them. */
export function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    CASES.has(name) && typeof part === 'string' ? [] : textsWithin(part),
  );
}
