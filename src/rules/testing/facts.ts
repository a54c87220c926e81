import type { Evidence, LabResult, Medication, Pharmacogenetic, Phenotype } from '../../chart';

/** The day on which all examples play. */
export const TODAY = '2026-11-22';

/** A day so many days before today. */
export const daysAgo = (days: number): string =>
  new Date(Date.UTC(2026, 10, 22) - days * 86_400_000).toISOString().slice(0, 10);

let mark = 0;

/** Evidence of its own, so that one fact can be told from another. */
export const evidence = (text: string, place: string): Evidence => ({
  text,
  place,
  mark: ++mark,
  frameId: 0,
  screen: 'Example',
  at: 0,
  onScreen: true,
});

/**
 * `azathioprine 150 mg daily`, `co-trimoxazole`: the id as written, then the mg a day where there is a number.
 * Reads nothing else: examples give ids, they don't try the parsers.
 */
export function medication(text: string, rest: Partial<Medication> = {}): Medication {
  const id = text.replace(/\s*\d.*$/, '');
  const mg = /([\d.]+) mg/.exec(text)?.[1];
  const dose = mg === undefined ? null : Number(mg);
  return {
    text,
    name: id,
    ingredients: [id],
    status: 'active',
    dose: dose === null ? null : { value: dose, unit: 'mg' },
    perDay: dose === null ? null : 1,
    dailyDoseMg: dose,
    start: null,
    end: null,
    note: null,
    evidence: evidence(text, 'Medications'),
    ...rest,
  };
}

const PRINTED: Record<string, string> = {
  wbc: 'WBC',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  alt: 'ALT',
  ast: 'AST',
};

export function labResult(
  analyte: string,
  value: number | string,
  unit: string | null,
  date: string | null,
  rest: Partial<LabResult> = {},
): LabResult {
  const name = PRINTED[analyte] ?? analyte;
  const text = `${name} ${value} ${unit ?? ''}`.trim();
  return {
    text,
    name,
    analyte,
    value,
    comparator: null,
    unit,
    canonical: typeof value === 'number' && unit !== null ? { value, unit } : null,
    date,
    flag: null,
    status: 'final',
    range: null,
    note: null,
    evidence: evidence(text, 'Results'),
    ...rest,
  };
}

export const geneResult = (
  gene: Pharmacogenetic['gene'],
  phenotype: Phenotype | null,
  text: string,
  rest: Partial<Pharmacogenetic> = {},
): Pharmacogenetic => ({
  gene,
  phenotype,
  diplotype: null,
  by: 'text',
  text,
  aboveRange: false,
  date: daysAgo(30),
  evidence: evidence(text, 'Results'),
  ...rest,
});
