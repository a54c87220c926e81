import { describe, expect, it } from 'vitest';
import { fired, inPlay, limit, onTreatment, phenotypeIs, thiopurineIs } from '../language';
import { type ChartBuilder, chart, daysAgo, probe, ruleSetOf } from '../testing';
import { ChartFacts } from './chart-facts';
import { compiledRulesOf, decide } from './decide';

const on = () => chart().taking('azathioprine 150 mg daily');
const holds = thiopurineIs('azathioprine');
const unknown = phenotypeIs('tpmt', 'poor');
const fails = thiopurineIs('mercaptopurine');
const afterStop = inPlay({ afterStop: limit('after-stop.days', 28, 'days') });
const set = ruleSetOf(
  probe({ id: 'AFTER HOLDS', when: fired('HOLDS') }),
  probe({ id: 'HOLDS', when: holds }),
  probe({ id: 'UNKNOWN', when: unknown }),
  probe({ id: 'FAILS', when: fails }),
  probe({ id: 'TREATMENT', when: holds, scope: onTreatment() }),
  probe({ id: 'STOPPED', when: holds, scope: afterStop }),
  probe({ id: 'STOPPED, UNKNOWN', when: unknown, scope: afterStop }),
);
/** What was decided, a rule that can’t be told with a question mark. */
const decided = (given: ChartBuilder): string[] =>
  decide(new ChartFacts(given.build(), new Set()), compiledRulesOf(set)).map(
    ({ compiled, fires }) => compiled.rule.id + (fires ? '' : '?'),
  );

describe('what is decided before anything is worded', () => {
  it('on treatment: what holds fires, what is not known is open, what asks after others comes last', () =>
    expect(decided(on())).toEqual(['HOLDS', 'UNKNOWN?', 'TREATMENT', 'STOPPED', 'STOPPED, UNKNOWN?', 'AFTER HOLDS']));

  it('what does not apply is not asked', () =>
    expect(decided(chart().ordering('azathioprine 150 mg daily'))).not.toContain('TREATMENT'));

  it('within the days after a stop', () =>
    expect(decided(chart().stopped('azathioprine 150 mg', daysAgo(28)))).toEqual(['STOPPED', 'STOPPED, UNKNOWN?']));

  it('later no more', () => expect(decided(chart().stopped('azathioprine 150 mg', daysAgo(29)))).toEqual([]));

  it('after a stop without its date that alone is open, where all else holds', () =>
    expect(decided(chart().stopped('azathioprine 150 mg', null))).toEqual(['STOPPED?']));

  it('a rule is told what the others said', () => {
    const facts = new ChartFacts(on().build(), new Set());
    decide(facts, compiledRulesOf(set));
    expect(['HOLDS', 'UNKNOWN', 'FAILS'].map((id) => facts.outcomeOf(id))).toEqual([true, null, false]);
    expect(facts.outcomes.has('FAILS')).toBe(false);
  });

  it('rules are compiled once', () => expect(compiledRulesOf(set)).toBe(compiledRulesOf(set)));
});
