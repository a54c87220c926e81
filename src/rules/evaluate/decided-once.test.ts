import { describe, expect, it } from 'vitest';
import { all, below, fired, latest, limit, measurement, phenotypeIs, thiopurineIs } from '../language';
import { chart, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = () => chart().taking('azathioprine 150 mg daily');
const always = thiopurineIs('azathioprine');
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('a condition that several rules name', () => {
  it('is decided anew on each chart', () => {
    const poor = phenotypeIs('tpmt', 'poor');
    const set = ruleSetOf(probe({ id: 'ONE', when: poor }), probe({ id: 'TWO', when: all(always, poor) }));
    const found = (given: ReturnType<typeof on>) => ids(evaluateRules(given.build(), set).findings);
    expect(found(on().tpmt('poor'))).toEqual(['ONE', 'TWO']);
    expect(found(on().tpmt('normal'))).toEqual([]);
    expect(found(on().tpmt('poor'))).toEqual(['ONE', 'TWO']);
  });

  it('is asked again where it hangs on a rule that has spoken since', () => {
    const said = all(always, fired('SAID'));
    const set = ruleSetOf(
      probe({ id: 'BEFORE', when: said }),
      probe({ id: 'SAID', when: fired('FIRST') }),
      probe({ id: 'AFTER', when: said }),
      probe({ id: 'FIRST', when: always }),
    );
    expect(ids(evaluateRules(on().build(), set).findings)).toEqual(['SAID', 'AFTER', 'FIRST']);
  });

  it('stays open for the second rule after all readings of a number were tried for the first', () => {
    const wbc = measurement('wbc', 'white cells', { factors: [1, 0.001], plausible: [0.1, 200] });
    const low = below(latest(wbc), limit('test.wbc', 2.5));
    const set = ruleSetOf(
      probe({ id: 'ONE', severity: 'critical', when: low }),
      probe({ id: 'TWO', when: low }),
      probe({ id: 'THREE', severity: 'critical', when: low }),
    );
    const { findings, undecided } = evaluateRules(on().withoutUnit('wbc', 2.1).build(), set);
    expect(findings).toEqual([]);
    expect(undecided.map(({ id, urgent }) => [id, urgent])).toEqual([
      ['ONE', true],
      ['THREE', true],
      ['TWO', false],
    ]);
  });
});
