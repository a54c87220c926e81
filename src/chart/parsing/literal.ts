/** Text as a regular expression that matches just this text. */
export const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The inside of a group that matches any of the words. */
export const anyOf = (words: Iterable<string>): string => [...words].map(literally).join('|');
