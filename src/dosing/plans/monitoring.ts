import {
  closerBelowClearance,
  closerSchedule,
  type Interval,
  metaboliteLimits,
  metaboliteSchedule,
  planMonths,
  repeatAfterHoldDays,
  type Schedule,
  taperPlan,
  testNames,
  usualSchedule,
} from '../../../rules/dosing';
import type { ISODate } from '../../chart';
import { addDays, addMonths, addWeeks } from '../calendar';
import { isOlder } from '../patient';
import type { DoseInput, DoseStep, DueTest, Factor } from '../types';

const CLOSER_RULES = ['AZA-PGX-03', 'AZA-PGX-04', 'AZA-PGX-05', 'AZA-PGX-06', 'AZA-INT-01'];

/** Why this patient is tested more closely; empty where nothing asks for it. */
export function closerBecause(input: DoseInput, factors: readonly Factor[]): string[] {
  const { creatinineClearance, haemodialysis } = input;
  return [
    ...factors.filter(({ id }) => CLOSER_RULES.includes(id)).map(({ label }) => label),
    ...(haemodialysis || (creatinineClearance !== null && creatinineClearance < closerBelowClearance)
      ? ['renal function']
      : []),
    ...(isOlder(input) ? ['age over 65'] : []),
  ];
}

const scheduleFor = (input: DoseInput, factors: readonly Factor[]): Schedule =>
  closerBecause(input, factors).length > 0 ? closerSchedule : usualSchedule;

const byDay = (a: DueTest, b: DueTest): number => a.due.localeCompare(b.due);

const weeksOf = (intervals: readonly Interval[]): number[] =>
  intervals.flatMap(({ weeks: [first, last], every }) =>
    Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, at) => first + at * every),
  );

const monthWords = (months: number): string =>
  months === 1 ? 'monthly' : months === 12 ? 'yearly' : `every ${months} months`;

/** Tests every so many months after a day, until the plan ends. */
function later(test: string, after: ISODate, months: number, end: ISODate, why: string): DueTest[] {
  const due: DueTest[] = [];
  for (let month = months; addMonths(after, month) <= end; month += months) {
    due.push({ test, due: addMonths(after, month), why: `${why}, ${monthWords(months)}` });
  }
  return due;
}

const WHAT = ['bloodCount', 'liver', 'renal'] as const;

/** The early clock runs from the last rise; what falls between two steps is tested before the second. */
function early(schedule: Schedule, rises: readonly DoseStep[], last: ISODate, since: string): DueTest[] {
  const beforeSteps = rises.flatMap(({ from }) => [
    { test: testNames.bloodCount, due: from, why: 'before the dose is raised' },
    { test: testNames.liver, due: from, why: 'before the dose is raised' },
  ]);
  const scheduled = WHAT.flatMap((what) =>
    weeksOf(schedule[what]).map((week) => ({
      test: testNames[what],
      due: addWeeks(last, week),
      why: `week ${week} ${since}`,
    })),
  );
  return [...beforeSteps, ...scheduled];
}

const daysToTheNextVisit = 7;

/** One needle for both: a yearly test moves to the visit of the week before it. */
const atAVisit = (tests: readonly DueTest[], visits: readonly DueTest[]): DueTest[] =>
  tests.map((test) => {
    const near = visits.findLast(({ due }) => due <= test.due && addDays(due, daysToTheNextVisit) >= test.due);
    return { ...test, due: near?.due ?? test.due };
  });

/** Blood tests of a start or a rise, in order of their days, for twelve months. */
export function monitoringOfStart(input: DoseInput, factors: readonly Factor[], steps: readonly DoseStep[]): DueTest[] {
  const schedule = scheduleFor(input, factors);
  const end = addMonths(input.from, planMonths);
  const rises = steps.slice(1);
  const lastRise = steps.at(-1)?.from ?? input.from;
  const since = input.intent === 'start' && rises.length === 0 ? 'after the start' : 'after the last rise';
  const weekTwelve = addWeeks(lastRise, 12);
  const stable = WHAT.flatMap((what) => later(testNames[what], weekTwelve, schedule.laterMonths[what], end, 'stable'));
  const metabolites = metaboliteSchedule.weeks.map((week) => ({
    test: testNames.metabolites,
    due: addWeeks(lastRise, week),
    why: `week ${week} at this dose`,
  }));
  const yearly = later(
    testNames.metabolites,
    input.from,
    metaboliteSchedule.laterMonths,
    end,
    'or when response or counts change',
  );
  return [...early(schedule, rises, lastRise, since), ...stable, ...metabolites, ...atAVisit(yearly, stable)].sort(
    byDay,
  );
}

/** Blood tests while the dose stays as it is or falls. */
export function monitoringOfMaintenance(input: DoseInput, factors: readonly Factor[]): DueTest[] {
  const { laterMonths } = scheduleFor(input, factors);
  const end = addMonths(input.from, planMonths);
  const { tgn } = input.results;
  const repeat =
    tgn !== null && (tgn > metaboliteLimits.tgnHigh || tgn < metaboliteLimits.tgnLow)
      ? [
          {
            test: testNames.metabolites,
            due: addDays(input.from, metaboliteLimits.repeatAfterDays),
            why: 'after the change, 4 weeks',
          },
        ]
      : [];
  return [
    ...repeat,
    ...WHAT.flatMap((what) => later(testNames[what], input.from, laterMonths[what], end, 'maintenance')),
    ...later(
      testNames.metabolites,
      input.from,
      metaboliteSchedule.laterMonths,
      end,
      'or when response or counts change',
    ),
  ].sort(byDay);
}

/** Every 3 weeks from the first step until 3 months after the last dose. */
export function monitoringOfTaper({ from, regimen }: DoseInput, steps: readonly DoseStep[]): DueTest[] {
  const stop = steps.at(-1)?.from ?? from;
  const end = addMonths(stop, taperPlan.testsMonthsAfterLastDose);
  const test = regimen === 'weight-based' ? testNames.taper : testNames.taperInHepatitis;
  const due: DueTest[] = [];
  for (let week = 0; addWeeks(from, week) <= end; week += taperPlan.testsEveryWeeks) {
    const day = addWeeks(from, week);
    const why = day < stop ? `week ${week}, while tapering` : `week ${week}, after the last dose`;
    due.push({ test, due: day, why });
    if (week > 0 && day < stop && week % taperPlan.bloodCountEveryWeeks === 0)
      due.push({ test: testNames.bloodCount, due: day, why: 'every 3 months while it is taken' });
  }
  return due;
}

/** What is repeated before a dose that is withheld is given again. */
export const monitoringOfHold = ({ from }: DoseInput): DueTest[] =>
  [testNames.bloodCount, testNames.liver].map((test) => ({
    test,
    due: addDays(from, repeatAfterHoldDays),
    why: 'repeat before the dose is given again',
  }));
