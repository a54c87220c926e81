import type { DoseAdvice, DoseInput } from '../dosing';
import { addDays, addMonths, byDay, daysBetween } from '../dosing';
import { formatDate, formatDayOfYear, formatList } from '../locale';
import { words } from './words';

const WIDTH = 480;
const HEIGHT = 170;
const LEFT = 38;
const BOTTOM = 40;
const TOP = 18;
const RIGHT = 14;
/** Where the axis of days lies, and the row of test dates beneath it. */
const FLOOR = HEIGHT - BOTTOM;
const TESTS = FLOOR + 8;

/** A start's steps lie in its first weeks: a year’s plot would squeeze them into one line. */
const START_WEEKS = 16;

interface Level {
  from: string;
  mgPerDay: number;
}

/** Round marks up to the highest dose: two to four of them. */
function doseMarks(highest: number): number[] {
  const step = [25, 50, 100, 200].find((each) => highest / each <= 4) ?? 400;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}

/** Months since the first day that lie within the plot: each, or every third where they are many. */
function monthMarks(start: string, last: string): string[] {
  const every = daysBetween(start, last) > 200 ? 3 : 1;
  const days: string[] = [];
  for (let month = every; addMonths(start, month) < last; month += every) days.push(addMonths(start, month));
  return days;
}

/** Dose over time as steps, with a mark for every day of blood tests. The tables beside it say the same in words. */
export function PlanPlot({ advice, intent }: { advice: DoseAdvice; intent: DoseInput['intent'] }) {
  const { steps, monitoring, suggestedMgPerDay, companion } = advice;
  const tests = byDay(monitoring);
  const start = steps[0]?.from ?? tests[0]?.due;
  if (start === undefined || suggestedMgPerDay === null) return null;
  const doses: Level[] = steps.length > 0 ? steps : [{ from: start, mgPerDay: suggestedMgPerDay }];
  const end = [tests.at(-1)?.due ?? start, doses.at(-1)?.from ?? start].sort().at(-1) ?? start;
  const early = addDays(start, START_WEEKS * 7);
  const last = intent === 'start' && early < end ? early : end;
  const days = Math.max(daysBetween(start, last), 14);
  const marks = doseMarks(Math.max(...doses.map(({ mgPerDay }) => mgPerDay), 25));
  const highest = marks.at(-1) ?? 25;
  const x = (day: string): number => LEFT + (daysBetween(start, day) / days) * (WIDTH - LEFT - RIGHT);
  const y = (mg: number): number => FLOOR - (mg / highest) * (FLOOR - TOP);
  const pathOf = (levels: readonly Level[]): string =>
    levels
      .map(({ from, mgPerDay }, at) => (at === 0 ? `M${x(from)} ${y(mgPerDay)}` : `H${x(from)}V${y(mgPerDay)}`))
      .concat(`H${WIDTH - RIGHT}`)
      .join('');
  const said = formatList(doses.map(({ from, mgPerDay }) => words.doseFrom(mgPerDay, formatDate(from))));
  const shown = tests.filter(({ due }) => due <= last);
  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.plot(said, tests.length)}>
        {marks.map((mg) => (
          <g key={mg}>
            <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(mg)} y2={y(mg)} />
            <text x={LEFT - 6} y={y(mg) + 4} text-anchor="end">
              {mg}
            </text>
          </g>
        ))}
        {companion && <path class="beside" d={pathOf(companion.steps)} />}
        <path class="dose" d={pathOf(doses)} />
        {doses.map(({ from, mgPerDay }) => (
          <text key={from} class="level" x={x(from) + 3} y={y(mgPerDay) - 5}>
            {mgPerDay}
          </text>
        ))}
        {shown.map(({ due }) => (
          <circle key={due} class="test" cx={x(due)} cy={TESTS} r={3} />
        ))}
        <text x={LEFT} y={HEIGHT - 8}>
          {formatDate(start)}
        </text>
        {monthMarks(start, last)
          .filter((day) => x(day) > LEFT + 90 && x(day) < WIDTH - RIGHT - 90)
          .map((day) => (
            <text key={day} class="month" x={x(day)} y={HEIGHT - 8} text-anchor="middle">
              {formatDayOfYear(day)}
            </text>
          ))}
        <text x={WIDTH - RIGHT} y={HEIGHT - 8} text-anchor="end">
          {formatDate(last)}
        </text>
      </svg>
      <figcaption>{words.legend(companion?.drug ?? null, last < end ? START_WEEKS : null)}</figcaption>
    </figure>
  );
}
