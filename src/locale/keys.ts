import type messages from '../../public/_locales/en/messages.json';

type Messages = typeof messages;

/** Every message there is; English is the list of them. */
export type MessageKey = keyof Messages;

/** The names of a message's placeholders, as the file has them. */
type PlaceholderOf<Key extends MessageKey> = Messages[Key] extends { placeholders: infer Placeholders }
  ? Extract<keyof Placeholders, string>
  : never;

/** Messages without a placeholder: their text is all there is to them. */
export type PlainKey = { [Key in MessageKey]: [PlaceholderOf<Key>] extends [never] ? Key : never }[MessageKey];

/** `panel_pill_warning` of `panel_pill_warning_one` and `panel_pill_warning_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Counted}_other`
    ? Counted
    : never
  : never;

type Values<Name extends string> = [Name] extends [never] ? [] : [values: Record<Name, string | number>];

/** What a message needs behind its key: its values by name, or nothing. */
export type ValuesOf<Key extends MessageKey> = Values<PlaceholderOf<Key>>;

/** The same of a counted message, whose count is given by itself. */
export type CountedValuesOf<Key extends CountedKey> = Values<
  Exclude<PlaceholderOf<Extract<`${Key}_other`, MessageKey>>, 'count'>
>;
