import type { JSX } from 'preact';
import { formatDate, formatNumber, formatUnit } from '../formats';
import { words } from '../words';
import type { DoseChange } from './dose-changes';
import { DoseMarks } from './dose-marks';
import type { Band } from './printed-range';
import { valueInWords } from './result-words';
import { across, BOTTOM, HEIGHT, roundMarks, type TimeAxis, TOP } from './scales';
import type { TestSeries, TrendValue } from './test-series';
import type { LimitLine } from './tests';

interface PlotProps {
  name: string;
  series: TestSeries;
  axis: TimeAxis;
  lines: readonly LimitLine[];
  band: Band | null;
  changes: readonly DoseChange[];
}

/** One test over time. The table below it has the same values; its name as a picture says them too. */
export function Plot({ name, series: { values, unit }, axis, lines, band, changes }: PlotProps): JSX.Element {
  const says = words.trends;
  // a range without a lower end begins at nothing
  const ends = band ? [band.low ?? 0, band.high].filter((end) => end !== null) : [];
  const marks = roundMarks([...values.map(({ value }) => value), ...lines.map(({ value }) => value), ...ends]);
  const [least, most] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const y = (value: number): number =>
    Number((BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP)).toFixed(1));
  const spoken = values.map((each) => `${valueInWords(each)} ${says.newest(formatDate(each.date))}`);
  const limits = lines.map(({ means, value }) => says.limits[means](value));
  return (
    <svg class="trend" height={HEIGHT} role="img" aria-label={says.alternative(name, formatUnit(unit), spoken, limits)}>
      {band && <PrintedBand top={y(band.high ?? most)} bottom={y(band.low ?? least)} />}
      {marks.map((mark) => (
        <g key={mark}>
          <line class="grid" x1="0" x2="100%" y1={y(mark)} y2={y(mark)} />
          <text x="-6" y={y(mark) + 4} text-anchor="end">
            {formatNumber(mark)}
          </text>
        </g>
      ))}
      <DoseMarks changes={changes} axis={axis} />
      {lines.map(({ id, value, severity }) => (
        <line key={id} class="limit" data-severity={severity} x1="0" x2="100%" y1={y(value)} y2={y(value)} />
      ))}
      <Course values={values} axis={axis} y={y} />
      {spread(lines.map(({ value }) => y(value))).map((height, at) => {
        const line = lines[at];
        return (
          line && (
            <text key={line.id} class="word" x="100%" dx="5" y={height + 4}>
              {says.shortLimits[line.means](line.value)}
            </text>
          )
        );
      })}
      <text x="0" y={HEIGHT - 4}>
        {formatDate(axis.from)}
      </text>
      <text x="100%" y={HEIGHT - 4} text-anchor="end">
        {says.today}
      </text>
    </svg>
  );
}

const PrintedBand = ({ top, bottom }: { top: number; bottom: number }): JSX.Element => (
  <rect class="band" x="0" y={top} width="100%" height={Math.max(bottom - top, 1)} />
);

/** Heights of words, moved apart where two would touch; there are never more than two. */
function spread(heights: readonly number[]): number[] {
  const [upper, lower] = heights;
  if (upper === undefined || lower === undefined) return [...heights];
  const short = Math.max(0, LINE_HEIGHT - (lower - upper)) / 2;
  return [upper - short, lower + short];
}

const LINE_HEIGHT = 12;

interface CourseProps {
  values: readonly TrendValue[];
  axis: TimeAxis;
  y: (value: number) => number;
}

/** The values, joined in their order; what is only known to lie below or above a number is an arrow at it. */
function Course({ values, axis, y }: CourseProps): JSX.Element {
  const places = values.map((each) => ({ each, x: `${across(axis, each.date)}%`, y: y(each.value) }));
  const last = places.at(-1);
  return (
    <>
      {places.slice(1).map((to, at) => {
        const from = places[at] ?? to;
        return <line key={at} class="course" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      {places.map(({ each, x, y: height }, at) =>
        each.lab.comparator === null ? (
          <circle key={at} class="value-dot" cx={x} cy={height} r={3.5} />
        ) : (
          <text key={at} class="beyond" x={x} y={height + 5} text-anchor="middle">
            {each.lab.comparator.startsWith('<') ? '▼' : '▲'}
          </text>
        ),
      )}
      {last && (
        <text
          class="word newest"
          x={last.x}
          y={last.y < TOP + 14 ? last.y + 16 : last.y - 8}
          text-anchor={Number.parseFloat(last.x) > 85 ? 'end' : Number.parseFloat(last.x) < 10 ? 'start' : 'middle'}
        >
          {valueInWords(last.each)}
        </text>
      )}
    </>
  );
}
