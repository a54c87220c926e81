import { numberFields, usualDoses } from '../../rules/dosing';
import { isIntendedCombination } from './medications';
import { figure } from './reasons';
import type { DoseAdvice, DoseInput, DueTest, GeneStatus, LatestResults } from './types';
import { dayInWords, headline, rangeInWords, stepInWords } from './words';

/** Tests of one day in one line. */
export function byDay(monitoring: readonly DueTest[]): { due: string; tests: DueTest[] }[] {
  const days: { due: string; tests: DueTest[] }[] = [];
  for (const test of monitoring) {
    const day = days.find(({ due }) => due === test.due);
    if (day) day.tests.push(test);
    else days.push({ due: test.due, tests: [test] });
  }
  return days;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : [];

const geneInWords = ({ phenotype, diplotype }: GeneStatus): string => {
  const words = phenotype === 'unknown' ? 'not tested' : phenotype.replace('-', ' ');
  return diplotype ? `${words} (${diplotype})` : words;
};

/** Each result that the dose was calculated with: `white cells 3.2 ×10⁹/L`. */
const resultsInWords = (results: LatestResults): string[] =>
  (Object.keys(results) as (keyof LatestResults)[]).flatMap((key) => {
    const { words, unit } = numberFields[key];
    return results[key] === null ? [] : [`${words} ${figure(results[key])} ${unit}`];
  });

/** What a dose was calculated from, in one line: all that was given, and of what was not the weight and the genes. */
export function inputInWords(input: DoseInput): string {
  const { weightKg, creatinineClearance, ageYears, currentMgPerDay, medications, tablets } = input;
  const ticked = [
    ...(input.haemodialysis ? ['haemodialysis'] : []),
    ...(input.pregnant ? ['pregnant'] : []),
    ...(input.transplant ? ['organ transplant'] : []),
    ...(isIntendedCombination(input) ? ['low dose with allopurinol intended by a specialist'] : []),
  ];
  return [
    weightKg === null ? 'weight not known' : `${figure(weightKg, 1)} kg`,
    ...(ageYears === null ? [] : [`${figure(ageYears)} years`]),
    `TPMT ${geneInWords(input.tpmt)}`,
    `NUDT15 ${geneInWords(input.nudt15)}`,
    ...(creatinineClearance === null ? [] : [`creatinine clearance ${figure(creatinineClearance)} mL/min`]),
    ...ticked,
    ...resultsInWords(input.results),
    ...(medications.length > 0 ? [`with ${medications.map(({ name }) => name).join(', ')}`] : []),
    ...(currentMgPerDay === null ? [] : [`${figure(currentMgPerDay)} mg/day in use`]),
    `tablets of ${tablets.map((strength) => figure(strength)).join(' and ')} mg`,
    input.intent === 'taper' ? 'taper' : usualDoses[input.regimen][input.intent].words,
  ].join('; ');
}

/**
 * Dose, plan and reasons as plain text, for a note in the chart. It names no patient.
 * @param input what the advice was made from
 */
export function asText(advice: DoseAdvice, input: DoseInput): string {
  const { factors, rangeMgPerDay, steps, monitoring, companion, reasons } = advice;
  return [
    headline(advice),
    `For ${inputInWords(input)}.`,
    ...(rangeMgPerDay && input.intent !== 'taper' ? [`Range ${rangeInWords(rangeMgPerDay)}.`] : []),
    ...section(
      'Factors',
      factors.map(
        ({ label, low, high, default: usually, sources }) =>
          `${label}: × ${low === high ? figure(low) : `${figure(low)}–${figure(high)}, here ${figure(usually)}`} (${sources.join(', ')})`,
      ),
    ),
    ...section(
      'Why',
      reasons.map(({ id, severity, text, sources }) => `${severity}, ${id}: ${text} (${sources.join(', ')})`),
    ),
    ...section(
      'Plan',
      steps.map((step) => `from ${dayInWords(step.from)}: ${stepInWords(step)}; ${step.note}`),
    ),
    ...section(
      companion ? `With ${companion.drug}` : '',
      (companion?.steps ?? []).map(({ from, mgPerDay }) => `from ${dayInWords(from)}: ${figure(mgPerDay)} mg/day`),
    ),
    ...section(
      'Blood tests',
      byDay(monitoring).map(({ due, tests }) => `${dayInWords(due)}: ${tests.map(({ test }) => test).join(', ')}`),
    ),
    '',
    'Decision support by Thioguard from the inputs above; the clinician decides.',
  ].join('\n');
}
