import type { Chart } from '../../chart';
import type { Verdict } from '../../rules';
import { adviseDose } from '../advise';
import { answerInWords, type DoseAnswer } from '../answer';
import { type Standing, standingOf } from '../dose-in-use';
import { emptyFields, type FormFields, readForm } from '../typed';
import type { DoseAdvice, DoseInput } from '../types';
import type { Prefill, ReadFrom } from './filling';
import { prefillFrom } from './prefill';

/** Values of a chart that no person can have are left out, as if they had not been read. */
function readPrefill({ fields, findings }: Prefill, today: string): DoseInput {
  const typed: FormFields = { ...emptyFields, ...fields };
  for (;;) {
    const read = readForm(typed, { today, earliestStart: today, asksForUnit: false }, findings);
    if ('input' in read) return read.input;
    for (const { field } of read.errors) Object.assign(typed, { [field]: emptyFields[field] });
  }
}

/** A start where azathioprine is being ordered, maintenance where it is current. */
const isAdvised = ({ therapy: { drug, state } }: Chart): boolean =>
  drug === 'azathioprine' && (state === 'ordering' || state === 'on-treatment');

/**
 * The calculator's advice on a chart, by the shipped limits.
 * @returns null where azathioprine is neither current nor being ordered
 */
export const adviseFromChart = (chart: Chart, verdict: Verdict): DoseAdvice | null =>
  doseOnChart(chart, verdict, {}).advised?.advice ?? null;

/** The dose of a chart as the panel shows it. */
export interface DoseOnChart {
  /** Of the thiopurine in use or being ordered; null where its daily dose can't be told. `mgPerKg` null: no weight. */
  taken: { mgPerDay: number; mgPerKg: number | null } | null;
  /** Null where azathioprine is neither current nor being ordered. */
  advised: AdvisedDose | null;
}

export interface AdvisedDose {
  advice: DoseAdvice;
  answer: DoseAnswer;
  /** Null where no dose in use was read, or there is no range. */
  standing: Standing | null;
  /** What it was reckoned from. */
  restsOn: ReadFrom[];
  /** What it lacks, as keys of `Undecided.missing`. */
  missing: string[];
}

/** The dose of a chart, by a hospital's own limits of results, named by their ids; none: as shipped. */
export const doseBy =
  (localLimits: NonNullable<DoseInput['localLimits']>) =>
  (chart: Chart, verdict: Verdict): DoseOnChart =>
    doseOnChart(chart, verdict, localLimits);

function doseOnChart(chart: Chart, verdict: Verdict, localLimits: DoseInput['localLimits']): DoseOnChart {
  const prefill = prefillFrom(chart, verdict);
  const input: DoseInput = { ...readPrefill(prefill, chart.now), localLimits };
  const { dailyDoseMg } = chart.therapy;
  const { weightKg } = input;
  const taken = dailyDoseMg === null ? null : { mgPerDay: dailyDoseMg, mgPerKg: weightKg && dailyDoseMg / weightKg };
  if (!isAdvised(chart)) return { taken, advised: null };
  const advice = adviseDose(input);
  const { currentMgPerDay } = input;
  return {
    taken,
    advised: {
      advice,
      answer: answerInWords(advice, input),
      standing: currentMgPerDay === null ? null : standingOf(currentMgPerDay, advice),
      restsOn: restsOn(prefill),
      missing: missingOf(chart, input),
    },
  };
}

/** That azathioprine is in use is said by its dose. */
const restsOn = ({ readFrom: { intent, ...others } }: Prefill): ReadFrom[] =>
  Object.values(intent && !others.current ? { ...others, intent } : others);

function missingOf({ coverage }: Chart, { weightKg, tpmt, nudt15, creatinineClearance }: DoseInput): string[] {
  const { seen } = coverage.medications;
  return [
    ...(weightKg === null ? ['patient.weight'] : []),
    ...(tpmt.phenotype === 'unknown' ? ['labs.tpmt_activity'] : []),
    ...(nudt15.phenotype === 'unknown' ? ['labs.nudt15_genotype'] : []),
    ...(creatinineClearance === null ? ['labs.egfr'] : []),
    ...(seen === 'complete' || seen === 'stated-empty' ? [] : ['medications']),
  ];
}
