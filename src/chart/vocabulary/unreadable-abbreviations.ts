import { unreadableNames } from '../../../rules/drugs';

const unreadableName = new RegExp(`(?<![a-z\\d])(?:${unreadableNames.join('|')})(?![a-z\\d]|[-/]q)`, 'i');

/** The abbreviation, as printed, that may mean a thiopurine and can't be read with certainty ("AZT", "AZA"), or null. Asked where no drug was read. */
export const unreadableAbbreviationIn = (text: string): string | null => unreadableName.exec(text)?.[0] ?? null;
