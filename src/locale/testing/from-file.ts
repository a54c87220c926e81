import type { MessageSource } from '..';

/** A file of messages as browsers have it. */
export type MessagesFile = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** Does with a file what browsers do: `$NAME$` stands for its placeholder's content, `$1` for the first value. */
export const fromFile =
  (file: MessagesFile): MessageSource =>
  (key, values) => {
    const { message = '', placeholders = {} } = file[key] ?? {};
    const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
    return message
      .replace(/\$([a-z0-9_@]+)\$/gi, (_, name: string) => contents.get(name.toLowerCase()) ?? '')
      .replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
  };
