/** Fields for notes in EHRs break what is not ASCII; letters of names are left as they are. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−‑]/g, '-'],
  [/…/g, '...'],
  [/×/g, 'x'],
  [/ · /g, '; '],
  [/›/g, '>'],
  [/→/g, '->'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/[µμ]/g, 'u'],
  [/\s+/g, ' '],
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function plain(text: string): string {
  const powers = text.replace(
    /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
    (found) => `^${[...found].map((each) => SUPERSCRIPTS.indexOf(each)).join('')}`,
  );
  return PLAIN.reduce((so, [found, instead]) => so.replace(found, instead), powers).trim();
}

const WIDTH = 78;

/**
 * Lines of at most 78 characters; a longer word stands alone.
 * @param first stands before the first line
 * @param further stands before the others
 */
export function wrapped(text: string, first = '', further = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of plain(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = further + word;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
