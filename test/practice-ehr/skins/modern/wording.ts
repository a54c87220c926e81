import { outOfRange, practiceAnalytes, printed, printedRange } from '../../analytes';
import { type Day, dayBefore, monthDayYear, yearsBetween } from '../../calendar';
import { formulary } from '../../drugs';
import type { Draw, GeneResult, Person, PracticeMedication, PracticePatient } from '../../facts';

/** Larkspur speaks American English: `Nov 12, 2026`, K/uL, mg/dL, "by mouth twice daily". */

const A_DAY = ['', 'once daily', 'twice daily', 'three times daily'];
const POUNDS = 2.20462;

const PHENOTYPES: Readonly<Record<GeneResult['phenotype'], string>> = {
  normal: 'Normal metabolizer',
  intermediate: 'Intermediate metabolizer',
  poor: 'Poor metabolizer',
};

export function drugTitle({ drug, strength }: PracticeMedication): string {
  const { us, unit, form } = formulary[drug];
  return `${us} ${strength} ${unit === 'IU' ? 'unit' : unit} ${form}`;
}

function directions({ drug, strength, times, weekly }: PracticeMedication): string {
  const { unit, form } = formulary[drug];
  const doses = times.filter((tablets) => tablets > 0);
  const tablets = doses[0] ?? 1;
  const many = tablets === 1 ? form : `${form}s`;
  const evening = doses.length === 1 && times[2] > 0;
  const often = weekly ? 'once a week' : `${A_DAY[doses.length] ?? ''}${evening ? ' at bedtime' : ''}`;
  return `Take ${tablets} ${many} (${strength * tablets} ${unit === 'IU' ? 'units' : unit}) by mouth ${often}`;
}

export type MedicationRow = ReturnType<typeof medicationRow>;

export function medicationRow(item: PracticeMedication, today: Day) {
  return {
    title: drugTitle(item),
    directions: directions(item),
    why: item.why.en,
    started: monthDayYear(dayBefore(today, item.startedDaysAgo)),
    stopped: item.stoppedDaysAgo === undefined ? null : monthDayYear(dayBefore(today, item.stoppedDaysAgo)),
    drug: item.drug,
    strength: item.strength,
    times: item.times.join('-'),
  };
}

export function identity(person: Person, today: Day) {
  return {
    name: `${person.given} ${person.surname}`,
    birth: monthDayYear(person.birthDate),
    age: `${yearsBetween(person.birthDate, today)} yrs`,
    sex: person.sex === 'female' ? 'Female' : 'Male',
    record: person.recordNumber,
  };
}

export function weightLine({ weight }: PracticePatient, today: Day): string | null {
  if (!weight) return null;
  return `${weight.kg} kg (${Math.round(weight.kg * POUNDS)} lb) · ${monthDayYear(dayBefore(today, weight.daysAgo))}`;
}

const FLAGS = { low: 'L', high: 'H' } as const;
const PANEL_TITLES = { counts: 'CBC with differential', chemistry: 'Comprehensive metabolic panel' };

export interface ResultRow {
  name: string;
  value: string;
  /** Empty where the value is a word. */
  unit: string;
  flag: 'L' | 'H' | null;
  previous: string;
  range: string;
  day: string;
}

export interface ResultPanel {
  title: string;
  rows: ResultRow[];
}

/** Rows of one panel: latest value, the one before, range and day. */
export function resultPanel(panel: keyof typeof PANEL_TITLES, draws: readonly Draw[], today: Day): ResultPanel {
  const [latest, before] = draws;
  const rows = practiceAnalytes
    .filter((analyte) => analyte.panel === panel)
    .map((analyte): ResultRow => {
      const value = latest?.values[analyte.key] ?? 0;
      const side = outOfRange(value, analyte);
      return {
        name: analyte.us.name,
        value: printed(value, analyte.us),
        unit: analyte.us.unit,
        flag: side && FLAGS[side],
        previous: before ? printed(before.values[analyte.key], analyte.us) : '',
        range: printedRange(analyte, analyte.us, ' - '),
        day: monthDayYear(dayBefore(today, latest?.daysAgo ?? 0)),
      };
    });
  return { title: PANEL_TITLES[panel], rows };
}

function wordRow(name: string, value: string, range: string, daysAgo: number, today: Day): ResultRow {
  return { name, value, unit: '', flag: null, previous: '', range, day: monthDayYear(dayBefore(today, daysAgo)) };
}

/** Genotypes and serology, where the patient has any. */
export function wordPanels({ genes, serologyDaysAgo }: PracticePatient, today: Day): ResultPanel[] {
  const panels: ResultPanel[] = [];
  if (genes.length > 0) {
    const rows = genes.map(({ gene, diplotype, phenotype, daysAgo }) =>
      wordRow(`${gene} Genotype`, `${diplotype} (${PHENOTYPES[phenotype]})`, '', daysAgo, today),
    );
    panels.push({ title: 'Pharmacogenomics', rows });
  }
  if (serologyDaysAgo !== null) {
    const negative = ['Hepatitis B surface Ag', 'Hepatitis B core Ab, total', 'Hepatitis C Ab', 'HIV 1/2 Ag/Ab'];
    const rows = [
      ...negative.map((name) => wordRow(name, 'Nonreactive', 'Nonreactive', serologyDaysAgo, today)),
      wordRow('Varicella zoster IgG', 'Positive', '', serologyDaysAgo, today),
    ];
    panels.push({ title: 'Infectious serology', rows });
  }
  return panels;
}
