import { byDay, type DoseAdvice, dayInWords, daysBetween } from '../dosing';

const WIDTH = 400;
const HEIGHT = 150;
const LEFT = 34;
const BOTTOM = 26;
const TOP = 12;
const RIGHT = 10;

/** Round marks up to the highest dose: two to four of them. */
function doseMarks(highest: number): number[] {
  const step = [25, 50, 100, 200].find((each) => highest / each <= 4) ?? 400;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}

/** Dose over time as steps, with a tick for every day of blood tests. The table beside it says the same in words. */
export function PlanPlot({ advice }: { advice: DoseAdvice }) {
  const { steps, monitoring, suggestedMgPerDay } = advice;
  const tests = byDay(monitoring);
  const start = steps[0]?.from ?? tests[0]?.due;
  if (start === undefined || suggestedMgPerDay === null) return null;
  const doses = steps.length > 0 ? steps : [{ from: start, mgPerDay: suggestedMgPerDay }];
  const lastDay = [tests.at(-1)?.due ?? start, doses.at(-1)?.from ?? start].sort().at(-1) ?? start;
  const days = Math.max(daysBetween(start, lastDay), 14);
  const marks = doseMarks(Math.max(...doses.map(({ mgPerDay }) => mgPerDay), 25));
  const highest = marks.at(-1) ?? 25;
  const x = (day: string): number => LEFT + (daysBetween(start, day) / days) * (WIDTH - LEFT - RIGHT);
  const y = (mg: number): number => HEIGHT - BOTTOM - (mg / highest) * (HEIGHT - BOTTOM - TOP);
  const line = doses.map(
    ({ from, mgPerDay }, at) => `${at === 0 ? 'M' : 'H'}${x(from)}${at === 0 ? ` ${y(mgPerDay)}` : `V${y(mgPerDay)}`}`,
  );
  const path = `${line.join('')}H${WIDTH - RIGHT}`;
  const said = doses.map(({ from, mgPerDay }) => `${mgPerDay} mg from ${dayInWords(from)}`).join(', ');
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Dose: ${said}. ${tests.length} days of blood tests.`}
    >
      {marks.map((mg) => (
        <g key={mg}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(mg)} y2={y(mg)} />
          <text x={LEFT - 5} y={y(mg) + 4} text-anchor="end">
            {mg}
          </text>
        </g>
      ))}
      <path class="dose" d={path} />
      {tests.map(({ due }) => (
        <line key={due} class="test" x1={x(due)} x2={x(due)} y1={HEIGHT - BOTTOM - 4} y2={HEIGHT - BOTTOM + 4} />
      ))}
      <text x={LEFT} y={HEIGHT - 6}>
        {dayInWords(start)}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
        {dayInWords(lastDay)}
      </text>
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} text-anchor="middle">
        mg/day · blood tests
      </text>
    </svg>
  );
}
