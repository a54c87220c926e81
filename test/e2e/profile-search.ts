import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from '../practice-ehr';
import { dayMonYear, dottedDay, monthDayYear } from '../practice-ehr/calendar';

/** What tells who somebody is, as a disk could hold it: names, the record number, the day of birth as it is printed and in ISO. */
export function tellingWords({ name, recordNumber, birthDate }: Expectation): string[] {
  const [year, month, day] = birthDate.split('-');
  return [
    ...name.split(/[\s,]+/).filter((word) => word.length >= 5),
    recordNumber,
    birthDate,
    monthDayYear(birthDate),
    dayMonYear(birthDate),
    dottedDay(birthDate),
    `${month}/${day}/${year}`,
  ];
}

export interface ProfileSearch {
  files: number;
  bytes: number;
  /** Of each file that holds some: the path within the profile, and the words. */
  hits: { path: string; words: string[] }[];
}

/** How a word may stand on a disk; a number also as the eight bytes of a structured clone. */
function formsOf(word: string | number): Buffer[] {
  const forms = [Buffer.from(String(word)), Buffer.from(String(word), 'utf16le')];
  if (typeof word === 'string') return forms;
  const eightBytes = Buffer.alloc(8);
  eightBytes.writeDoubleLE(word);
  return [...forms, eightBytes];
}

/**
 * Searches every file of a profile, byte for byte. LevelDB may compress a block with Snappy, which leaves the first
 * occurrence of a word as it is; only one that repeats earlier letters could be hidden.
 */
export function searchProfile(profile: string, words: readonly (string | number)[]): ProfileSearch {
  const wanted = [...new Set(words)].map((word) => ({ word: String(word), forms: formsOf(word) }));
  const search: ProfileSearch = { files: 0, bytes: 0, hits: [] };
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    search.files += 1;
    search.bytes += bytes.length;
    const found = wanted.filter(({ forms }) => forms.some((form) => bytes.includes(form)));
    if (found.length) search.hits.push({ path: path.slice(profile.length + 1), words: found.map(({ word }) => word) });
  }
  return search;
}
