import { identityLabels } from '../../../rules/screen-words';
import { fold, PhraseTable } from '../parsing/fold';

/** A thing that a banner prints of a patient beside its label. */
export interface Bit {
  kind: keyof typeof identityLabels;
  value: string;
}

const labels = new PhraseTable(identityLabels);
const LONGEST_LINE = 300;
const LONGEST_VALUE = 80;

const phrases = (Object.keys(identityLabels) as Bit['kind'][]).flatMap((kind) =>
  identityLabels[kind].map((phrase) => ({ kind, phrase: fold(phrase) })),
);
const kindOf = new Map(phrases.map(({ kind, phrase }) => [phrase, kind] as const));
const written = (phrase: string): string => phrase.split(' ').join('[\\s./()-]*');
const LABEL = new RegExp(
  `(?<![a-z0-9])(${phrases
    .map(({ phrase }) => phrase)
    .sort((a, b) => b.length - a.length)
    .map(written)
    .join('|')})(?![a-z])\\.?\\s*([:#]\\s*#?|(?=\\s?\\(?(?:[a-z]{1,6}[-/]?)?\\d))`,
  'g',
);
/** These stand before a date or number without a colon, too. */
const WITHOUT_COLON = new Set<Bit['kind']>(['birthDate', 'identifier', 'weight', 'height']);
/** Too short to mean a label without a colon: "Unit 4", "ID 3 of 5". */
const ALWAYS_COLON = new Set([
  'id',
  'ur',
  'mr',
  'chart',
  'record',
  'historia',
  'identifier',
  'registration',
  'cip',
  'birth',
]);

/** "OpenMRS ID": a system's own number, as a label by itself. */
const OTHER_ID =
  /^(?!.*\b(?:order|visit|encounter|document|account|member|provider|accession|user)\b)(?:[\p{L}]+ ){1,2}(?:id|nr|no)\.?:?$/iu;

/** "nato a Lucca il 04/08/1959", "née à Lyon le …". */
const BORN_IN =
  /\*\s?(?=\d{1,2}\.\d{1,2}\.\d{4})|\b(?:nat[oa] (?:a|in)|nacid[oa] en|nee? a|geboren (?:in|te)|born in) [a-z '()-]{2,40}? (?:il|el|le|am|op|on) (?=\d)/g;

/** A cheap look before the costly one: a colon or number sign behind letters, or a label that needs none before a digit. */
const MAY_HOLD_LABEL =
  /\*\s?\d{1,2}\.|\p{L}[\p{L}.)]*\s?[:#]|\b(?:d\.?o\.?b|birth|born|geb|n[ée]e?|nat[oa]|nac|mrn|mr|pid|nhs|nhi|hin|chi|hn|uhid|ipp|nhc|n[ºo°]? ?hc|hc|cip|ins|pesel|bsn|dni|id|hosp|pt|pat|acct|account|record|hospital|dossier\w*|client\w*|patient\w*|versicherten\w*|kvnr|nosologico|c\.? ?f|codice|cartella|file|weight|wt|gewicht|poids|peso|height|ht)\b.{0,24}\d/iu;

/** Letter by letter without accents and case, so that places in it are places in the text. */
const flat = (text: string): string =>
  [...text]
    .map((letter) => (letter.length === 1 ? (letter.normalize('NFKD')[0] ?? letter).toLowerCase() : ' '))
    .join('');

/** What no text fails that prints something beside a label, or is a label. */
export const mayHoldBits = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_LINE &&
  (labels.whole(fold(text)) !== undefined || OTHER_ID.test(text) || MAY_HOLD_LABEL.test(flat(text)));

/**
 * All that a line prints beside labels.
 * @param next the text after the line, for a label that stands alone
 */
export function bitsOf(text: string, next: string | undefined): Bit[] {
  if (text.length > LONGEST_LINE || text.length < 2) return [];
  const alone = labels.whole(fold(text));
  if (!alone && next !== undefined && OTHER_ID.test(text) && /^\W?[A-Z]{0,6}[\d-]{3,}\w*\W?$/.test(next))
    return [{ kind: 'identifier', value: next }];
  if (alone) return next !== undefined && next.length <= LONGEST_VALUE ? [{ kind: alone, value: next }] : [];
  if (!MAY_HOLD_LABEL.test(flat(text))) return [];
  const found: { kind: Bit['kind']; start: number; value: number }[] = [];
  for (const match of flat(text).matchAll(BORN_IN)) {
    found.push({ kind: 'birthDate', start: match.index, value: match.index + match[0].length });
  }
  for (const match of flat(text).matchAll(LABEL)) {
    const phrase = fold(match[1] ?? '');
    const kind = kindOf.get(phrase);
    const hasColon = (match[2] ?? '') !== '';
    const isAlone =
      match.index === 0 &&
      ALWAYS_COLON.has(phrase) &&
      /^[a-z]{0,6}[-/]?\d[\w/-]*$/i.test(text.slice(match[0].length).trim());
    if (kind && (hasColon || isAlone || (WITHOUT_COLON.has(kind) && !ALWAYS_COLON.has(phrase)))) {
      found.push({ kind, start: match.index, value: match.index + match[0].length });
    }
  }
  found.sort((one, other) => one.start - other.start);
  return found.flatMap(({ kind, value }, index) => {
    const printed = text
      .slice(value, found[index + 1]?.start)
      .replace(/^[\s#:]+|[\s,;|·•(]+$/g, '')
      .split(/\s[|•·;]\s/)[0]
      ?.trim();
    return printed ? [{ kind, value: printed }] : [];
  });
}
