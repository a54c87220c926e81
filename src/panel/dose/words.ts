import type { Therapy } from '../../chart';
import type { AdvisedDose, DoseOnChart } from '../../dosing';
import { formatNumber } from '../formats';

const standing: Record<NonNullable<AdvisedDose['standing']>, string> = {
  'far-above': 'Far above the range',
  above: 'Above the range',
  'upper-end': 'At the upper end of the range, within half a tablet',
  in: 'In the range',
  below: 'Below the range',
};

const perDay = (mg: number): string => `${formatNumber(mg)} mg/day`;
const perKg = (mg: number): string => `${Number(mg.toFixed(2))} mg/kg/day`;

const taken = ({ drug, state }: Therapy, dose: DoseOnChart['taken']): string => {
  const name = drug ? drug.charAt(0).toUpperCase() + drug.slice(1) : '';
  const what = dose ? `${name} ${perDay(dose.mgPerDay)}` : `${name}, daily dose not readable`;
  const weighed = dose?.mgPerKg == null ? what : `${what} (${perKg(dose.mgPerKg)})`;
  return `${state === 'ordering' ? 'Being ordered' : 'In use'}: ${weighed}`;
};

export const words = {
  standing,
  taken,
  stop: { contraindicated: 'Do not give', hold: 'Do not give for now', 'cannot-calculate': 'No range' },
  mark: {
    use: (mg: number) => `in use ${formatNumber(mg)} mg`,
    order: (mg: number) => `ordered ${formatNumber(mg)} mg`,
    suggested: (mg: number) => `suggested ${formatNumber(mg)} mg`,
  },
  alternative: (parts: readonly string[]) => `Dose in mg a day: ${parts.join('; ')}.`,
  rangeSpoken: (low: number, high: number) => `range ${low} to ${high} mg`,
  missing: 'Not seen, so not taken into account',
  enter: 'Enter it by hand under What I read',
  restsOn: 'Calculated from',
  asking: 'Calculating…',
  notJudged: (drug: string) => `The ranges here are those of azathioprine: a dose of ${drug} is not judged.`,
  notInUse: 'A dose is suggested where azathioprine is in use or being ordered.',
} as const;
