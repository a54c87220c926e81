import type { JSX } from 'preact';
import type { Chart } from '../../chart';
import type { Verdict } from '../../rules';
import { coverageInWords } from '../coverage-words';
import type { Pointer } from '../use-pointer';
import { words } from '../words';
import { doseChanges } from './dose-changes';
import { DoseList } from './dose-list';
import { timeAxis } from './scales';
import { testSeries } from './test-series';
import { limitLines, trendTests } from './tests';
import { Trend } from './trend';

interface TrendsTabProps {
  chart: Chart;
  ruleSet: Verdict['ruleSet'];
  pointer: Pointer;
}

/** The counts and liver tests over time, on one time axis, with the limits of the rules and the changes of dose. */
export function TrendsTab({ chart, ruleSet, pointer }: TrendsTabProps): JSX.Element {
  const says = words.trends;
  const { labs, coverage, now, therapy } = chart;
  const isInPlay = therapy.state !== 'none' && therapy.state !== 'unknown';
  const changes = doseChanges(chart);
  const all = trendTests.map((test) => ({
    test,
    series: testSeries(labs, test.analyte, now),
    note: noteOf(test, chart),
  }));
  const seen = all.filter(({ series, note }) => series.values.length + series.notPlotted.length > 0 || note);
  const notSeen = all.filter((each) => each.test.isExpected && !seen.includes(each));
  const plotted = seen.filter(({ series }) => series.values.length > 1);
  const axis = timeAxis(
    plotted.flatMap(({ series }) => series.values.map(({ date }) => date)),
    changes.map(({ date }) => date),
    now,
  );
  const hasMarks = axis !== null && changes.some(({ date }) => date >= axis.from);
  return (
    <>
      <section class="read" data-seen={coverage.labs.seen !== 'not-seen'}>
        <h2>{words.read.lists.labs.title}</h2>
        <p class="coverage">{coverageInWords('labs', coverage.labs)}</p>
        {notSeen.length > 0 && <p class="unknown">{says.notSeen(notSeen.map(({ test }) => nameOf(test.analyte)))}</p>}
        {plotted.length > 0 && (
          <p class="muted">
            {[isInPlay ? says.key : says.noLimits, hasMarks && says.keyToMarks].filter(Boolean).join(' ')}
          </p>
        )}
      </section>
      {seen.map(({ test, series, note }) => (
        <Trend
          key={test.analyte}
          name={nameOf(test.analyte)}
          lines={limitLines(test, therapy.state, ruleSet.local)}
          {...{ series, axis, changes, pointer, note }}
        />
      ))}
      {isInPlay && <DoseList {...{ chart, changes, pointer }} />}
    </>
  );
}

const nameOf = (analyte: string): string => words.trends.tests[analyte] ?? analyte;

/** Laboratories that print neutrophils in per cent alone: the rules work the count out, the page does not show it. */
function noteOf({ analyte }: { analyte: string }, { labs }: Chart): string | false {
  const has = (id: string): boolean => labs.some((lab) => lab.analyte === id);
  return analyte === 'neutrophils' && !has('neutrophils') && has('neutrophils_percent') && words.trends.shareOnly;
}
