import { type SectionKind, sectionPhrases, sectionQualifiers } from '../../../rules/screen-words';
import { fold, PhraseTable, wordsOf } from '../parsing/fold';
import type { Section } from '../screen';
import { wholeRoleOf } from './columns';

/** What a section holds, and whether what it holds is current. */
export interface SectionSense {
  kind: SectionKind | null;
  when: 'current' | 'past' | 'on-hold' | 'draft' | 'planned' | 'administered';
  /** The headings as printed, for the place of a fact. */
  place: string;
  /** All headings, for dates that stand in them. */
  titles: readonly string[];
}

const kinds = new PhraseTable(sectionPhrases);
type When = SectionSense['when'];
const qualifiers = new PhraseTable(sectionQualifiers);
/** Words that may stand around a section's name and change nothing. */
const AROUND = new Set(
  'a activas active activos actual actuales actuele actuels add admission aktive aktuelle all alta am ambulant ambulante an and at attuali aufnahme clinic close collapse collected complete corso cours cumulatif cumulative cumulativo current das dated de del dell der dernier derniere dernieres derniers des details die dimissione discharge domicile drawn du edit el elenco en entlassmedikation entlassung entree entries expand for from full habituel habituelle habituels her hide his home hospital huidige il in ingreso ingresso inpatient items known kumulativ la laatste laboratory last latest le les letzte letzter lijst list lista liste lists manage matches modify more most my neueste new of on ontslag op open opname or outpatient patient patients per personal personnel personnelle personnelles personnels present print recent recente recenti recientes reconciled record records refresh reported reviewed ricovero s section show sortie stationar stationare summary taken the their this total trend ultima ultimas ultime ultimi ultimo ultimos update van view vom your'.split(
    ' ',
  ),
);

interface TitleSense {
  kind: SectionKind | null;
  when: When | null;
  /** The title is a section's name and nothing else. */
  isExact: boolean;
  /** It begins with a section's name, and is short. */
  isFirst: boolean;
}

/** What hangs on a section's name and is no part of it: a count, a day, a time. */
const DATES_AND_COUNTS =
  /\(\s*\d+[^)]*\)|\[\s*\d+\s*\]|\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\.? ?\p{L}{3,9}\.? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b|\b\d+\s*$/gu;

const AND_CURRENT =
  /\b(?:active|current|ongoing|present|aktuelle?n?|laufende?n?|actuel(?:le)?s?|en cours|activ[oa]s?|actual(?:es)?|attuali?|in corso|actuele|huidige)\b/;

const known = new Map<string, TitleSense>();

function senseOfTitle(title: string): TitleSense {
  const cached = known.get(title);
  if (cached) return cached;
  const text = fold(title.replace(DATES_AND_COUNTS, ' '));
  const found = text.length <= 80 ? kinds.longestIn(text) : null;
  const rest = found ? [...found.before, ...found.after].join(' ') : text;
  const both = AND_CURRENT.test(text);
  const said = qualifiers.longestIn(rest) ?? (found ? qualifiers.longestIn(text) : null);
  // "Active and historical medications": each row has to tell
  const qualifier = both && said?.value === 'past' ? null : said;
  const sense: TitleSense = {
    kind: found?.value ?? null,
    when: qualifier?.value ?? null,
    isFirst: found !== null && found.after.length <= 4 && found.before.every((word) => AROUND.has(word)),
    isExact:
      found !== null &&
      wordsOf(withoutKind(rest, found.value)).every(
        (word) => AROUND.has(word) || /^\d+$/.test(word) || qualifiers.whole(word) !== undefined,
      ),
  };
  // "history of medication use" and "medication history" name the list itself
  if (
    found &&
    /^(medication history|history of medication use|medical history|past medical history|immunization history|vaccine history)$/.test(
      found.phrase,
    ) &&
    !qualifiers.longestIn(rest)
  ) {
    sense.when = null;
  }
  if (known.size > 2000) known.clear();
  known.set(title, sense);
  return sense;
}

/** "Chemistry and blood count": names of the same kind of section beside the first. */
function withoutKind(rest: string, kind: SectionKind): string {
  const more = rest ? kinds.longestIn(rest) : null;
  return more?.value === kind ? withoutKind([...more.before, ...more.after].join(' '), kind) : rest;
}

/** What stands in a form or among things to pick from is that, whatever a heading inside calls it. */
const OVERRULING = new Set<SectionKind>(['orders', 'picking', 'family-history', 'education', 'plan']);

/** The innermost heading that names a kind decides; qualifiers count from there inwards. */
export function senseOf(section: Section): SectionSense {
  const before = senses.get(section);
  if (before) return before;
  const sense = findSense(section);
  senses.set(section, sense);
  return sense;
}

const senses = new WeakMap<Section, SectionSense>();

function findSense(section: Section): SectionSense {
  let kind: SectionKind | null = null;
  let when: When | null = null;
  for (let index = section.titles.length - 1; index >= 0; index -= 1) {
    const sense = senseOfTitle(section.titles[index] ?? '');
    if (kind === null) when ??= sense.when;
    if (kind === null) kind = sense.kind;
    else if (sense.kind && sense.isExact && OVERRULING.has(sense.kind)) {
      kind = sense.kind;
      when = sense.when ?? when;
    }
  }
  if (section.is) {
    kind = section.is;
    when = section.when ?? when;
  }
  return {
    kind,
    when: when ?? 'current',
    place: [...new Set(section.titles.slice(-2))].join(' › '),
    titles: section.titles,
  };
}

const LONGEST_QUALIFIER = 200;

/** A short line that says what the lines beneath it are, as `Discontinued` above a part of a list. */
export function qualifierOf(text: string): When | null {
  if (text.length > LONGEST_QUALIFIER) return null;
  const folded = fold(text.replace(/\([^)]*\)/g, ''));
  if (wordsOf(folded).length > 4) return null;
  const sense = senseOfTitle(text);
  if (sense.kind && sense.isExact) return sense.when ?? 'current';
  return qualifiers.whole(folded) ?? null;
}

/** A block of its own that says nothing but a section's name, as "Edit | Medications (collapse)". */
export function sectionNamed(text: string): SectionSense | null {
  if (text.length > 80) return null;
  const { kind, when, isExact } = senseOfTitle(text);
  return kind && isExact ? { kind, when: when ?? 'current', place: placeOf(text), titles: [text] } : null;
}

const placeOf = (text: string): string =>
  text
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/\b(edit|add|show|hide|trend|manage)\b\s*/gi, '')
    .trim();

/**
 * For the reader: whether a line without markup is a heading. A line whose neighbour is another column's name is a
 * cell of a header row.
 * @param leads a table or list follows at once: then more words than a section's name may stand in the line
 */
export function isHeadingText(text: string, next: string, leads = false): boolean {
  if (!/\p{L}{2}/u.test(text) || text.length > 60) return false;
  const { kind, isExact, isFirst } = senseOfTitle(text);
  if (!kind || !(isExact || (leads && isFirst && (kind === 'orders' || !/:./.test(text))))) return false;
  return !(next.length <= 40 && wholeRoleOf(next) !== null);
}
