import { reasonsAgainst } from './status';
import type { DoseAdvice, DoseInput, Reason } from './types';
import { dayInWords, headline, rangeInWords, stepInWords } from './words';

/** The answer as the popup and the panel give it. */
export interface DoseAnswer {
  headline: string;
  /** Why there is no dose, worst first; empty beside a dose. */
  against: Reason[];
  /** The way there, the dose in use, the range with its shares: one line each. */
  details: string[];
}

const says = {
  asNow: 'As now',
  inRange: (mg: number): string => `${mg} mg/day in use lies in the range: it need not change`,
  beginWith: (first: string, mg: number, last: string): string => `Begin with ${first}; ${mg} mg/day from ${last}`,
  downTo: (count: number, last: string): string => `First of ${count} steps down; nothing from ${last}`,
  range: (range: string): string => `Range ${range}`,
};

/** How the way to the dose begins and ends. */
function wayOf({ steps }: DoseAdvice, { intent }: DoseInput): string[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return [];
  return intent === 'taper'
    ? [says.downTo(steps.length, dayInWords(last.from))]
    : [says.beginWith(stepInWords(first), last.mgPerDay, dayInWords(last.from))];
}

function detailsOf(advice: DoseAdvice, input: DoseInput): string[] {
  const { rangeMgPerDay, factors, suggestedMgPerDay, steps } = advice;
  const { currentMgPerDay, intent } = input;
  const isOn = intent === 'maintain' && suggestedMgPerDay !== null && currentMgPerDay !== null;
  const stays = currentMgPerDay === suggestedMgPerDay ? says.asNow : says.inRange(currentMgPerDay ?? 0);
  const shares = factors.map(({ label, default: usual }) => `${label} × ${usual}`);
  const range = rangeMgPerDay && intent !== 'taper' ? [says.range(rangeInWords(rangeMgPerDay))] : [];
  return [
    ...wayOf(advice, input),
    ...(isOn && steps.length === 0 ? [stays] : []),
    [...range, ...shares].join(' · '),
  ].filter((detail) => detail !== '');
}

export const answerInWords = (advice: DoseAdvice, input: DoseInput): DoseAnswer => ({
  headline: headline(advice),
  against: reasonsAgainst(advice, input),
  details: detailsOf(advice, input),
});
