import type { JSX } from 'preact';
import { EvidenceLink } from '../evidence-link';
import { formatDate } from '../formats';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import type { DoseChange } from './dose-changes';
import { Plot } from './plot';
import { printedRange } from './printed-range';
import { printedInWords, quantityInWords } from './result-words';
import type { TimeAxis } from './scales';
import type { TestSeries } from './test-series';
import type { LimitLine } from './tests';
import { ValuesTable } from './values-table';

interface TrendProps {
  name: string;
  series: TestSeries;
  /** Null where no test has a value. */
  axis: TimeAxis | null;
  lines: readonly LimitLine[];
  changes: readonly DoseChange[];
  pointer: Pointer;
  /** What else is to be said of it, where nothing could be plotted. */
  note?: string | false;
}

/** One test: its newest value, its course as a picture and as a table, and what could not be plotted. */
export function Trend({ name, series, axis, lines, changes, pointer, note }: TrendProps): JSX.Element {
  const says = words.trends;
  const { values, unit, notPlotted } = series;
  const newest = values.at(-1);
  const band = printedRange(values);
  const hasPlot = values.length > 1 && axis !== null;
  return (
    <section class="read">
      <h2>{name}</h2>
      {newest && (
        <p class="coverage">
          {values.length === 1 && `${says.oneValue} `}
          <EvidenceLink evidence={newest.lab.evidence} pointer={pointer}>
            {values.length === 1 ? printedInWords(newest.lab) : quantityInWords(newest, unit)}
          </EvidenceLink>{' '}
          <span class="whole">{says.newest(formatDate(newest.date))}</span>
        </p>
      )}
      {hasPlot && <Plot name={name} {...{ series, axis, lines, band, changes }} />}
      {hasPlot && band && <p class="legend muted">{says.printedRange(band.low, band.high)}</p>}
      {hasPlot && <ValuesTable {...{ name, values, unit, pointer }} />}
      {note && <p class="muted">{note}</p>}
      {notPlotted.length > 0 && (
        <>
          <p class="caution">{says.notPlotted}</p>
          <ul class="lines">
            {notPlotted.map(({ lab, why }, at) => (
              <li key={at}>
                <EvidenceLink evidence={lab.evidence} pointer={pointer}>
                  {printedInWords(lab)}
                </EvidenceLink>{' '}
                <span class="muted">
                  {[lab.date && formatDate(lab.date), says.why[why]].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
