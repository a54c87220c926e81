import type { Condition, Evidence, LabResult, Medication, Pharmacogenetic } from '../chart';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The drug an entry is about: its ingredients where they are known, else its name as printed. */
export const drugOf = ({ ingredients, name }: Medication): string =>
  ingredients.length > 0 ? [...ingredients].sort().join('+') : plain(name);

/** The result an entry is about: test, day and value; a value in the canonical unit where it could be converted. */
function resultOf({ analyte, name, date, value, unit, canonical, comparator, status }: LabResult): string {
  const amount = canonical ? `${canonical.value} ${canonical.unit}` : `${plain(String(value))} ${plain(unit ?? '')}`;
  return [analyte ?? plain(name), date, comparator, amount, status === 'pending' ? 'pending' : ''].join('|');
}

export const geneResultOf = ({ gene, by, phenotype, diplotype, date, text }: Pharmacogenetic): string =>
  [gene, by, phenotype, diplotype, date, phenotype ?? diplotype ?? plain(text)].join('|');

export const textOf = ({ text }: { text: string }): string => plain(text);

/** A row that names two problems is two facts. */
export const problemOf = ({ text, concept }: Condition): string => `${concept ?? ''}|${plain(text)}`;

/** Whether two facts stand in one list: the same place of the same frame's screen. */
const sameList = (one: Evidence, other: Evidence): boolean =>
  one.place === other.place && one.screen === other.screen && one.frameId === other.frameId;

/** The first fact of each kind, in the order given; `key` says which are one. */
export function firstOfEach<Fact>(facts: readonly Fact[], key: (fact: Fact) => string): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const own = key(fact);
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}

const contradict = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

/** Whether two entries, each in a list of its own, are one prescription seen twice. */
function isSeenTwice(one: Medication, other: Medication): boolean {
  if (sameList(one.evidence, other.evidence)) return textOf(one) === textOf(other) && one.start === other.start;
  if (drugOf(one) !== drugOf(other) || one.status !== other.status) return false;
  if (contradict(one.dailyDoseMg, other.dailyDoseMg)) return false;
  return one.start === null || other.start === null || one.start === other.start || one.status !== 'stopped';
}

/** Of one prescription seen twice, what either of the two places shows. */
const together = (one: Medication, other: Medication): Medication => ({
  ...one,
  dose: one.dose ?? other.dose,
  perDay: one.perDay ?? other.perDay,
  dailyDoseMg: one.dailyDoseMg ?? other.dailyDoseMg,
  start: one.start ?? other.start,
  end: one.end ?? other.end,
  note: one.note ?? other.note,
});

/** Each prescription once: the same drug in two cards is one drug, two rows of one list are two. */
export function mergeMedications(medications: readonly Medication[]): Medication[] {
  const merged: Medication[] = [];
  for (const medication of medications) {
    const at = merged.findIndex((known) => isSeenTwice(known, medication));
    const known = merged[at];
    if (known) merged[at] = together(known, medication);
    else merged.push(medication);
  }
  return merged;
}

/** Of the same result twice the one on screen is kept, and of two on screen the one that tells more. */
const worth = ({ unit, range, flag, evidence }: LabResult): number =>
  [unit, range, flag].filter((part) => part !== null).length + (evidence.onScreen ? 4 : 0);

/** Each result once: test, day and value say which are one. */
export function mergeResults(results: readonly LabResult[]): LabResult[] {
  const best = new Map<string, LabResult>();
  for (const result of results) {
    const known = best.get(resultOf(result));
    if (!known || worth(result) > worth(known)) best.set(resultOf(result), result);
  }
  return [...best.values()];
}
