/**
 * Pieces that, said over and over, make a pattern with two ways to match the same text try them all: digits, marks of
 * thousands, blanks, open brackets, half a date, half a diplotype, half a sentence.
 */
export const pieces: readonly string[] = [
  ...['7', '1,', '1.', '1 ', "1'000", '1 000 ', '20260101', '20260101.', '01/02/2026 ', '2026-01-01 ', '12/', '1 Jan '],
  ...[
    ',',
    ' ',
    '\n',
    '\u00a0',
    ':',
    '-',
    '–',
    '.',
    '/',
    '|',
    '| ',
    '*',
    '<',
    '%',
    '"',
    '(',
    '[',
    '[(',
    ')',
    '[0]',
    '{',
  ],
  ...['a', 'A', 'a ', 'a,', 'a.', 'a-', "a'", 'É', 'e\u0301', 'ﷺ', '😀', '\ud800', '\u200b', 'Van ', 'Mr. ', 'x'],
  ...[
    '1-1-',
    '1 - ',
    '1 mg ',
    '50 mg tablet ',
    'take 1 tablet ',
    '½',
    '1/2',
    '+ ',
    '< 1',
    '10^',
    'mg/',
    'cells ',
    '1 of ',
  ],
  ...[
    'low ',
    'low 1 ',
    'F: ',
    'M: 1 ',
    'F 1 M ',
    'W ',
    'no ',
    'no pain ',
    'DOB ',
    'MRN: 1 ',
    'Name: Ada ',
    'page 1 of ',
  ],
  ...['*1', '*1/', '*1/*3A ', '*1 and ', 'TPMT ', 'rs1142345 ', 'T>', 'normal ', 'deficient ', 'heterozygous for '],
  ...['azathioprine ', 'azathiopri', 'measles mumps and ', '(stopped ', 'not ', '[[', '{"a":', '\\'],
];

/** What stands before and behind the repetition, so that the pattern begins and then fails. */
const settings: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['', ' !x'],
  ['take 1 ', '§'],
];

/** A flat string, as a page gives it: V8 would else join the copies inside the first parser's time. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

export interface NastyText {
  name: string;
  ofLength(length: number): string;
}

export const nastyTexts: readonly NastyText[] = pieces.flatMap((piece) =>
  settings.map(([before, behind]) => ({
    name: JSON.stringify(`${before}${piece}…${behind}`),
    ofLength: (length) => flat(before + piece.repeat(Math.ceil(length / piece.length)) + behind),
  })),
);
