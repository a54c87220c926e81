import { type AnalyteEntry, analytes, antibodyWords, otherTestCodes } from '../../../rules/analytes';
import { whenAsked } from '../parsing/when-asked';
import { keyOf, type NameParts, readName } from './analyte-names';
import { acceptsUnit } from './conversion';
import { readUnit } from './units';

/** What else the row says of a test. */
export interface AnalyteContext {
  /** As printed. */
  unit?: string | null;
  /** As printed in a column of its own. */
  loinc?: string | null;
  /** As printed: `Urine`, `Serum`. */
  specimen?: string | null;
}

const byId: ReadonlyMap<string, AnalyteEntry> = new Map([...analytes].reverse().map((entry) => [entry.id, entry]));
const byLoinc: ReadonlyMap<string, AnalyteEntry> = new Map(
  analytes.flatMap((entry) => entry.loinc.map((code): [string, AnalyteEntry] => [code, entry])),
);
const byName = whenAsked((): ReadonlyMap<string, { entry: AnalyteEntry; withUnit: boolean }> => {
  const index = new Map<string, { entry: AnalyteEntry; withUnit: boolean }>();
  for (const entry of analytes) {
    // "Neutrophils %" has the key of "Neutrophils": the count came first and keeps it.
    for (const key of entry.names.map(keyOf)) if (!index.has(key)) index.set(key, { entry, withUnit: false });
    for (const name of entry.withUnit ?? []) index.set(keyOf(name), { entry, withUnit: true });
  }
  return index;
});
const byAntigen = whenAsked(
  (): ReadonlyMap<string, AnalyteEntry> =>
    new Map(analytes.flatMap((entry) => (entry.antibodyTo ?? []).map((antigen) => [keyOf(antigen), entry]))),
);
const antibody = whenAsked((): ReadonlySet<string> => new Set(antibodyWords.map(keyOf)));
const shareOfCount: ReadonlyMap<string, AnalyteEntry> = new Map(
  analytes.flatMap((entry): [string, AnalyteEntry][] => (entry.shareOf === undefined ? [] : [[entry.shareOf, entry]])),
);
const beginnings = whenAsked((): readonly { words: string; entry: AnalyteEntry }[] =>
  analytes.flatMap((entry) =>
    (entry.begins ?? []).map((name) => ({ words: `${readName(name).words.join(' ')} `, entry })),
  ),
);

/** Units in which none of ours is measured in blood: counts per field, amounts a day, ratios to creatinine. */
const foreignUnit = /hpf|lpf|\/\s*(?:24\s*h|day|d\b)|\/\s*100\s*wbc|m?g\s*\/\s*(?:g|mmol|mol|mg)\b|mmol\s*\/\s*mol/i;

/** The analyte with this id, e.g. `wbc`. */
export function analyteById(id: string): AnalyteEntry | undefined {
  return byId.get(id);
}

/**
 * The analyte whose printed name this is, or null where it is none of ours, or ours in another specimen. A LOINC code
 * that we know decides. Counts of white cells are told from their shares by the unit or the name (`neutrophils`, `neutrophils_percent`).
 */
export function analyteOf(name: string, context: AnalyteContext = {}): AnalyteEntry | null {
  const { unit, loinc, specimen } = context;
  const isAlone = (unit ?? null) === null && !loinc && !specimen;
  const row = isAlone ? '' : `${unit ?? '\r'}\n${loinc ?? ''}\n${specimen ?? ''}`;
  let named = remembered.get(name);
  if (!named) {
    if (remembered.size >= MEMORY_LIMIT) remembered.clear();
    named = new Map();
    remembered.set(name, named);
  }
  const known = named.get(row);
  if (known !== undefined) return known;
  if (named.size >= MEMORY_LIMIT) named.clear();
  const entry = findAnalyte(name, context);
  named.set(row, entry);
  return entry;
}

/** Answers by name, then by what else the row says: a page prints the same tests over and over. */
const remembered = new Map<string, Map<string, AnalyteEntry | null>>();
const MEMORY_LIMIT = 500;

function findAnalyte(name: string, context: AnalyteContext): AnalyteEntry | null {
  const parts = readName(name);
  const codes = [context.loinc?.trim() ?? '', parts.loinc ?? ''];
  const coded = byLoinc.get(codes[0] ?? '') ?? byLoinc.get(codes[1] ?? '');
  if (coded !== undefined) return coded;
  if (codes.some((code) => otherTestCodes.includes(code))) return null;
  const entry = namedAnalyte(parts, context.unit ?? null);
  if (entry === null) return null;
  if (isOtherSpecimen(entry, parts, context.specimen ?? null)) return null;
  return shareOrCount(entry, parts, context.unit ?? null);
}

function namedAnalyte(parts: NameParts, unit: string | null): AnalyteEntry | null {
  if (parts.otherTest) return null;
  const whole = byKey(parts.key, unit);
  if (whole !== null) return whole;
  const line = `${parts.words.join(' ')} `;
  const begun = beginnings().find(({ words }) => line.startsWith(words));
  if (begun !== undefined) return begun.entry;
  return sharedBySynonyms(parts.synonyms, unit);
}

function byKey(key: string, unit: string | null): AnalyteEntry | null {
  const named = byName().get(key);
  if (named === undefined) return antibodyIn(key);
  return named.withUnit && (unit === null || !acceptsUnit(named.entry, unit)) ? null : named.entry;
}

/** "anti-LKM", "LKM antibody", "Ac anti-LKM": the order of words does not matter. */
function antibodyIn(key: string): AnalyteEntry | null {
  const words = key.split(' ');
  const antigen = words.filter((word) => word !== 'anti' && !antibody().has(word));
  const isAnti = words.includes('anti');
  const said = words.length - antigen.length;
  if (said === 0 || said > (isAnti ? 2 : 1)) return null;
  return byAntigen().get(antigen.join(' ')) ?? null;
}

/** "ALT/SGPT", "GPT - ALAT": the analyte that all parts name; "AST/ALT" names two, so none. */
function sharedBySynonyms(synonyms: readonly string[], unit: string | null): AnalyteEntry | null {
  const entries = synonyms.map((key) => byKey(key, unit));
  const first = entries[0] ?? null;
  return synonyms.length > 1 && entries.every((entry) => entry?.id === first?.id) ? first : null;
}

function isOtherSpecimen(entry: AnalyteEntry, parts: NameParts, specimen: string | null): boolean {
  const named = parts.specimens.length > 0 || (specimen !== null && readName(specimen).specimens.length > 0);
  return named && entry.specimens === undefined;
}

function shareOrCount(entry: AnalyteEntry, parts: NameParts, unit: string | null): AnalyteEntry | null {
  const isPercentUnit = unit !== null && readUnit(unit) === '%';
  if (entry.shareOf !== undefined)
    return parts.absolute || (unit !== null && unit !== '' && !isPercentUnit) ? null : entry;
  const accepted = unit !== null && acceptsUnit(entry, unit);
  const share = shareOfCount.get(entry.id);
  if (share !== undefined && !accepted) return isPercentUnit || (parts.percent && !parts.absolute) ? share : entry;
  if (unit === null || accepted) return entry;
  return isPercentUnit || foreignUnit.test(unit) ? null : entry;
}
