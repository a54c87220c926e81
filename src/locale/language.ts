import { messageFrom } from './source';

/** What the browser knows of a language. */
interface Language {
  /** BCP 47 tag of the messages. Not of the browser: where it has no file for its language, it takes the English one. */
  tag: string;
  plurals: Intl.PluralRules;
  months: Intl.DateTimeFormat;
  lists: Intl.ListFormat;
}

const made = new Map<string, Language>();

/** The language of the messages; to make it takes longer than to use it, so it is made once. */
export function language(): Language {
  const tag = messageFrom('locale_languageTag', []) || 'en';
  const known = made.get(tag);
  if (known) return known;
  const language = {
    tag,
    plurals: new Intl.PluralRules(tag),
    months: new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }),
    lists: new Intl.ListFormat(tag, { type: 'unit', style: 'short' }),
  };
  made.set(tag, language);
  return language;
}
