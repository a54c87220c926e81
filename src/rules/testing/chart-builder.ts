import type {
  Chart,
  Coverage,
  FactList,
  Gene,
  LabResult,
  ListCoverage,
  Medication,
  Order,
  Patient,
  Pharmacogenetic,
  Phenotype,
  Sex,
  Therapy,
  Thiopurine,
} from '../../chart';
import { daysAgo, evidence, geneResult, labResult, medication, TODAY } from './facts';

const seen = (state: ListCoverage['seen'], rows = 0): ListCoverage => ({ seen: state, rows, note: null });

const nobody: Patient = {
  name: 'Example, Ada',
  birthDate: null,
  ageYears: 40,
  sex: 'female',
  identifiers: ['1'],
  weightKg: null,
  weightDate: null,
  heightCm: null,
};

const empty: Chart = {
  now: TODAY,
  patient: nobody,
  therapy: { drug: null, state: 'none', since: null, stoppedOn: null, dailyDoseMg: null },
  medications: [],
  labs: [],
  pharmacogenetics: { tpmt: null, nudt15: null },
  allergies: [],
  immunizations: [],
  conditions: [],
  order: null,
  coverage: {
    medications: seen('complete'),
    labs: seen('not-seen'),
    allergies: seen('not-seen'),
    conditions: seen('not-seen'),
    immunizations: seen('not-seen'),
  },
  unreadable: [],
  leftOut: [],
  adapters: [],
  adapterChanges: [],
};

const STATES = [
  ['active', 'on-treatment'],
  ['unknown', 'on-treatment'],
  ['on-hold', 'on-hold'],
  ['draft', 'ordering'],
  ['stopped', 'stopped'],
] as const;

const isThiopurine = (id: string): id is Thiopurine =>
  id === 'azathioprine' || id === 'mercaptopurine' || id === 'thioguanine';

/** Where the patient stands, from the medications alone: taken comes before held, ordered and stopped. */
function therapyOf({ medications, coverage }: Chart): Therapy {
  for (const [status, state] of STATES) {
    const entry = medications.find((each) => each.status === status && each.ingredients.some(isThiopurine));
    const drug = entry?.ingredients.find(isThiopurine);
    if (!entry || !drug) continue;
    const { start, end, dailyDoseMg } = entry;
    return { drug, state, since: state === 'ordering' ? null : start, stoppedOn: end, dailyDoseMg };
  }
  const whole = coverage.medications.seen === 'complete' || coverage.medications.seen === 'stated-empty';
  return { drug: null, state: whole ? 'none' : 'unknown', since: null, stoppedOn: null, dailyDoseMg: null };
}

/**
 * A chart in the words of the clinic. Every step gives a new builder. The medication list is seen whole unless said
 * otherwise; another list counts as seen whole once it holds something.
 */
export class ChartBuilder {
  constructor(private readonly chart: Chart = empty) {}

  private and(change: Partial<Chart>): ChartBuilder {
    return new ChartBuilder({ ...this.chart, ...change });
  }

  private covering(list: FactList, state: ListCoverage['seen'], change: Partial<Chart> = {}): ChartBuilder {
    const coverage: Coverage = { ...this.chart.coverage, [list]: seen(state) };
    return this.and({ ...change, coverage });
  }

  private adding(list: FactList, change: Partial<Chart>): ChartBuilder {
    const before = this.chart.coverage[list].seen;
    return this.covering(list, before === 'not-seen' ? 'complete' : before, change);
  }

  private entry(text: string, rest: Partial<Medication>): ChartBuilder {
    return this.and({ medications: [...this.chart.medications, medication(text, rest)] });
  }

  taking(text: string, rest: Partial<Medication> = {}): ChartBuilder {
    return this.entry(text, rest);
  }
  ordering(text: string, rest: Partial<Medication> = {}): ChartBuilder {
    return this.entry(text, { status: 'draft', ...rest });
  }
  onHold(text: string): ChartBuilder {
    return this.entry(text, { status: 'on-hold' });
  }
  stopped(text: string, end: string | null): ChartBuilder {
    return this.entry(text, { status: 'stopped', end });
  }
  /** An order form that names a drug, before any medication row shows it. */
  orderForm(drug: string): ChartBuilder {
    return this.form(drug, 'order');
  }
  /** A form that would end a drug. */
  stopForm(drug: string): ChartBuilder {
    return this.form(drug, 'stop');
  }
  private form(drug: string, action: Order['action']): ChartBuilder {
    const ordered = { drug, ingredients: [drug] };
    const form = { drugs: [ordered], action, signControl: 'Sign', signMark: 0, evidence: evidence(drug, 'Order') };
    return this.and({ order: { ...ordered, ...form } });
  }
  medicationsSeen(state: ListCoverage['seen']): ChartBuilder {
    return this.covering('medications', state);
  }

  with(
    analyte: string,
    value: number | string,
    unit: string | null,
    date: string | null = daysAgo(5),
    rest: Partial<LabResult> = {},
  ): ChartBuilder {
    return this.result(labResult(analyte, value, unit, date, rest));
  }
  /** A number printed without a unit and without a range. */
  withoutUnit(analyte: string, value: number, date: string | null = daysAgo(5)): ChartBuilder {
    return this.with(analyte, value, null, date, { note: 'unit not printed' });
  }
  pending(analyte: string): ChartBuilder {
    return this.with(analyte, 'pending', null, daysAgo(1), { status: 'pending' });
  }
  result(result: LabResult): ChartBuilder {
    return this.adding('labs', { labs: [...this.chart.labs, result] });
  }
  resultsSeen(state: ListCoverage['seen']): ChartBuilder {
    return this.covering('labs', state);
  }

  gene(gene: Gene, phenotype: Phenotype | null, text: string, rest: Partial<Pharmacogenetic> = {}): ChartBuilder {
    const pharmacogenetics = { ...this.chart.pharmacogenetics, [gene]: geneResult(gene, phenotype, text, rest) };
    return this.adding('labs', { pharmacogenetics });
  }
  tpmt(phenotype: Phenotype | null, text = `TPMT ${phenotype ?? '20 U/mL'}`): ChartBuilder {
    return this.gene('tpmt', phenotype, text);
  }
  nudt15(phenotype: Phenotype | null): ChartBuilder {
    return this.gene('nudt15', phenotype, `NUDT15 ${phenotype ?? 'see comment'}`);
  }

  weighing(weightKg: number, weightDate: string | null = daysAgo(5)): ChartBuilder {
    return this.who({ weightKg, weightDate });
  }
  aged(ageYears: number | null): ChartBuilder {
    return this.who({ ageYears });
  }
  of(sex: Sex | null): ChartBuilder {
    return this.who({ sex });
  }
  private who(change: Partial<Patient>): ChartBuilder {
    return this.and({ patient: { ...(this.chart.patient ?? nobody), ...change } });
  }

  allergicTo(id: string, reaction: string | null = null): ChartBuilder {
    const allergy = { text: id, ingredients: [id], reaction, evidence: evidence(id, 'Allergies') };
    return this.adding('allergies', { allergies: [...this.chart.allergies, allergy] });
  }
  problem(
    concept: string,
    status: 'active' | 'resolved' | 'unknown' = 'active',
    date: string | null = null,
  ): ChartBuilder {
    const condition = { text: concept, concept, status, date, evidence: evidence(concept, 'Problems') };
    return this.adding('conditions', { conditions: [...this.chart.conditions, condition] });
  }
  problemsSeen(state: ListCoverage['seen']): ChartBuilder {
    return this.covering('conditions', state);
  }
  vaccinated(vaccine: string, date: string | null): ChartBuilder {
    const given = { text: vaccine, vaccine, date, evidence: evidence(vaccine, 'Immunizations') };
    return this.adding('immunizations', { immunizations: [...this.chart.immunizations, given] });
  }
  vaccinationsSeen(state: ListCoverage['seen']): ChartBuilder {
    return this.covering('immunizations', state);
  }

  build(): Chart {
    return { ...this.chart, therapy: therapyOf(this.chart) };
  }
}

export const chart = (): ChartBuilder => new ChartBuilder();
