import type { Chart } from '../../chart';
import type { Verdict } from '../verdict';
import { ChartFacts, type Outcome } from './chart-facts';

/** A chart with what the rules said of it, for lists and topics that ask after them. */
export function factsWithVerdict(chart: Chart, verdict: Verdict, stated: Iterable<string>): ChartFacts {
  const facts = new ChartFacts(chart, new Set(stated));
  const said: [string, Outcome][] = [
    ...verdict.undecided.map(({ id, missing }): [string, Outcome] => [id, { truth: null, missing }]),
    ...verdict.findings.flatMap(({ id, standsFor }) =>
      [id, ...standsFor].map((each): [string, Outcome] => [each, { truth: true, missing: [] }]),
    ),
  ];
  for (const [id, outcome] of said) facts.outcomes.set(id, outcome);
  return facts;
}
