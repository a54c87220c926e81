import type { reportOf } from '../../scripts/scan/report';
import type { Expectation } from './expectation';

/** Where a reading differs from what a careful person reads, in words for a clinician. */

type Report = ReturnType<typeof reportOf>;
type Fields = Readonly<Record<string, unknown>>;

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const speaksOf = (text: string, words: string): boolean => folded(text).includes(folded(words));

/** Conversion factors are printed to three digits. */
const NEAR = 0.005;

function isSame(expected: unknown, read: unknown): boolean {
  if (typeof expected === 'number' && typeof read === 'number')
    return Math.abs(expected - read) <= NEAR * Math.abs(expected);
  if (Array.isArray(expected) && Array.isArray(read))
    return JSON.stringify([...expected].sort()) === JSON.stringify([...read].sort());
  if (expected !== null && read !== null && typeof expected === 'object' && typeof read === 'object')
    return differingFields(expected as Fields, read as Fields).length === 0;
  return expected === read;
}

const said = (value: unknown): string => {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' + ');
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(said).join(' ');
};

/** Of the fields that the expectation names, those that were read otherwise. */
function differingFields({ notAnalyte, ...expected }: Fields, read: Fields): string[] {
  const wrong = Object.keys(expected).filter(
    (field) => expected[field] !== undefined && !isSame(expected[field], read[field]),
  );
  return notAnalyte !== undefined && notAnalyte === read.analyte ? [...wrong, 'notAnalyte'] : wrong;
}

const differencesIn = (what: string, expected: Fields, read: Fields): string[] =>
  differingFields(expected, read).map((field) =>
    field === 'notAnalyte'
      ? `${what}: taken for ${said(read.analyte)}, which it is not`
      : `${what}: ${field} expected ${said(expected[field])}, read ${said(read[field])}`,
  );

interface Named {
  name: string;
}

/** Each expected item takes the read item of that name that fits best; what is left over was not on the page. */
function differencesOfList<Item extends Fields>(
  kind: string,
  expected: readonly (Named & Fields)[] | undefined,
  read: readonly Item[],
  nameOf: (item: Item) => string,
): string[] {
  if (!expected) return [];
  const left = [...read];
  const found = expected.flatMap(({ name, ...fields }) => {
    const label = `${kind} '${name}'${'date' in fields && fields.date ? ` of ${said(fields.date)}` : ''}`;
    const [best] = left
      .filter((item) => speaksOf(nameOf(item), name))
      .sort((one, other) => differingFields(fields, one).length - differingFields(fields, other).length);
    if (!best) return [`${label}: not read`];
    left.splice(left.indexOf(best), 1);
    return differencesIn(label, fields, best);
  });
  return [...found, ...left.map((item) => `${kind} read that the page does not show: '${said(item.text)}'`)];
}

function differencesOfNever(never: NonNullable<Expectation['never']>, report: Report): string[] {
  const current = report.medications.filter(({ status }) => status !== 'stopped');
  const wrongly = (words: readonly string[] | undefined, texts: readonly string[], as: string): string[] =>
    (words ?? []).flatMap((word) =>
      texts.filter((text) => speaksOf(text, word)).map((text) => `'${word}' read as ${as}: '${text}'`),
    );
  const { medications, labs, allergies, immunizations, conditions, order, patient } = report;
  const facts = [...medications, ...labs, ...allergies, ...immunizations, ...conditions].map(({ text }) => text);
  const identity = patient ? [JSON.stringify(patient)] : [];
  return [
    ...wrongly(
      never.activeMedication,
      [...current.map(({ text, name }) => `${name}: ${text}`), ...(order ? [order.drug] : [])],
      'a current drug',
    ),
    ...wrongly(
      never.result,
      labs.map(({ text }) => text),
      'a result',
    ),
    ...wrongly(never.patient, identity, 'the patient'),
    ...wrongly(never.anywhere, [...facts, ...identity], 'a fact'),
  ];
}

const saidOtherwise = (what: string, wanted: readonly string[] | undefined, read: readonly string[]): string[] =>
  wanted === undefined || isSame(wanted, read) ? [] : [`${what}: expected ${said(wanted)}, read ${said(read)}`];

/** One line for each thing that was read otherwise than expected; none where the page was read rightly. */
export function differences(expected: Expectation, report: Report): string[] {
  const { patient, therapy, order, coverage = {}, unreadable, never, readWithinMs } = expected;
  const nullable = (what: string, wanted: Fields | null | undefined, read: Fields | null): string[] => {
    if (wanted === undefined) return [];
    if (wanted && read) return differencesIn(what, wanted, read);
    return wanted === read ? [] : [`${what}: expected ${said(wanted)}, read ${said(read)}`];
  };
  const { readMs } = report.timing;
  return [
    ...nullable('patient', patient, report.patient as Fields | null),
    ...nullable('therapy', therapy, report.therapy),
    ...differencesOfList('medication', expected.medications, report.medications, ({ name }) => name),
    ...differencesOfList('result', expected.labs, report.labs, ({ name }) => name),
    ...differencesOfList('allergy', expected.allergies, report.allergies, ({ text }) => text),
    ...differencesOfList('condition', expected.conditions, report.conditions, ({ text }) => text),
    ...nullable('order', order, report.order),
    ...Object.entries(coverage).flatMap(([list, wanted]) => {
      const { seen, rows, note } = report.coverage[list as keyof typeof coverage];
      if (seen === wanted) return [];
      return [
        `how much of the ${list} was seen: expected ${wanted}, read ${seen} (${rows} rows, ${note ?? 'no note'})`,
      ];
    }),
    ...(unreadable && !isSame(unreadable, report.unreadable)
      ? [`what can't be read: expected ${said(unreadable)}, read ${said(report.unreadable)}`]
      : []),
    ...saidOtherwise('the adapters', expected.adapters, report.adapters),
    ...saidOtherwise('what no longer fits', expected.adapterChanges, report.adapterChanges),
    ...(never ? differencesOfNever(never, report) : []),
    ...(readWithinMs !== undefined && readMs > readWithinMs
      ? [`reading took ${Math.round(readMs)} ms, at most ${readWithinMs} ms expected`]
      : []),
  ];
}
