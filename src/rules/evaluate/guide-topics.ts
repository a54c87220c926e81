import type { Chart } from '../../chart';
import type { GuideTopic } from '../guide-topic';
import type { Condition } from '../language';
import type { Verdict } from '../verdict';
import type { Check } from './check';
import { compileCondition } from './compile-condition';
import { factsWithVerdict } from './what-rules-said';

/** A topic with the condition under which a chart calls for it. */
type Entry = Omit<GuideTopic, 'isCalledFor'> & { readonly calledFor: Condition };

const compiledGuides = new WeakMap<readonly Entry[], readonly Check[]>();

function checksOf(guide: readonly Entry[]): readonly Check[] {
  const known = compiledGuides.get(guide);
  if (known) return known;
  const compiled = guide.map(({ calledFor }) => compileCondition(calledFor));
  compiledGuides.set(guide, compiled);
  return compiled;
}

/**
 * All topics in the guide's order, each with whether this chart calls for it; none is called for where no thiopurine is
 * known to be in play.
 * @param verdict of this chart
 */
export function topicsOf(
  chart: Chart,
  verdict: Verdict,
  guide: readonly Entry[],
  stated: Iterable<string>,
): GuideTopic[] {
  const { state } = chart.therapy;
  const isInPlay = state !== 'none' && state !== 'unknown';
  const facts = factsWithVerdict(chart, verdict, stated);
  const checks = checksOf(guide);
  return guide.map(({ id, title, points, sources, others, statements, reviewed }, at) => ({
    id,
    title,
    points,
    sources,
    others,
    statements,
    reviewed,
    isCalledFor: isInPlay && checks[at]?.test(facts) === true,
  }));
}
