import { usualDoses } from '../../rules/dosing';
import { figure } from './reasons';
import type { DoseAdvice, DoseInput, DueTest } from './types';
import { dayInWords, headline, rangeInWords } from './words';

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

/** What a dose was calculated from, in one line. */
export function inputInWords({
  intent,
  regimen,
  weightKg,
  tpmt,
  nudt15,
  creatinineClearance,
  medications,
}: DoseInput): string {
  const genes = [tpmt, nudt15].map(({ phenotype, diplotype }) =>
    diplotype ? `${phenotype} (${diplotype})` : phenotype,
  );
  return [
    weightKg === null ? 'weight not known' : `${figure(weightKg, 1)} kg`,
    `TPMT ${genes[0]}`,
    `NUDT15 ${genes[1]}`,
    ...(creatinineClearance === null ? [] : [`creatinine clearance ${figure(creatinineClearance)} mL/min`]),
    ...(medications.length > 0 ? [`with ${medications.map(({ name }) => name).join(', ')}`] : []),
    usualDoses[regimen][intent].words,
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
      steps.map(
        ({ from, mgPerDay, note }) => `from ${dayInWords(from)}: ${figure(mgPerDay)} mg/day${note ? `; ${note}` : ''}`,
      ),
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
