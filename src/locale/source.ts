/**
 * Where messages come from: the text under a key with its values put in, in the order of `$1`, `$2`; empty where there is
 * none. In the extension this is the browser's own `i18n.getMessage`, elsewhere the same file read from the disk.
 */
export type MessageSource = (key: string, values: string[]) => string;

let source: MessageSource | null = null;

/** Says once, before anything is shown, where messages come from. Nothing that `wordsOf` makes is looked up earlier. */
export function speakFrom(messages: MessageSource): void {
  source = messages;
}

/** @throws where no source was given. */
export function messageFrom(key: string, values: string[]): string {
  if (!source) throw new Error(`Expected a source of messages before ${key} is shown: call speakFrom first.`);
  return source(key, values);
}
