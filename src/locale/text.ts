import type { CountedKey, CountedValuesOf, MessageKey, ValuesOf } from './keys';
import { language } from './language';
import { messageFrom } from './source';

/** Which way the messages are written. */
export const direction = (): 'ltr' | 'rtl' => (messageFrom('locale_direction', []) === 'rtl' ? 'rtl' : 'ltr');

/** Within a sentence from right to left `4 - 10.5` would turn round: a value keeps its own direction (U+2068, U+2069). */
const isolated = (value: string): string => (direction() === 'rtl' ? `\u2068${value}\u2069` : value);

/** The file numbers its placeholders in the order of their names, so that no call has to know a number. */
const inOrder = (values: Readonly<Record<string, string | number>>): string[] =>
  Object.keys(values)
    .sort()
    .map((name) => isolated(String(values[name])));

/**
 * A message in the user's language. Numbers come as they are, with a decimal point and no grouping: what the rules say
 * and what a field takes has them so, and a comma beside a point is how doses go wrong by ten.
 */
export const textOf = <Key extends MessageKey>(key: Key, ...[values = {}]: ValuesOf<Key>): string =>
  messageFrom(key, inOrder(values)) || key;

/** The message for so many: the form that the language has for this number, such as `…_one`, `…_few`, `…_other`. */
export function countedText<Key extends CountedKey>(
  key: Key,
  count: number,
  ...[others = {}]: CountedValuesOf<Key>
): string {
  const values = inOrder({ ...others, count });
  const form = language().plurals.select(count);
  return messageFrom(`${key}_${form}`, values) || messageFrom(`${key}_other`, values) || key;
}

/** BCP 47 tag of the messages, for `lang`. */
export const languageTag = (): string => language().tag;
