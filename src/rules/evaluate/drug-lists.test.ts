import { describe, expect, it } from 'vitest';
import type { Condition } from '../language';
import {
  above,
  atLeast,
  beingStopped,
  below,
  dailyDoseOf,
  drugSet,
  geneResultDate,
  limit,
  number,
  stoppedWithin,
  takenAt,
  taking,
  thiopurineDose,
} from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = (): ChartBuilder => chart().taking('azathioprine 150 mg daily', { start: daysAgo(200) });
const allopurinol = drugSet('allopurinol', ['allopurinol']);
const mesalazine = drugSet('mesalazine', ['mesalazine']);
const days = (value: number) => limit('test.days', value, 'days');

/** What is missing, and the entry that is known of it. */
function open(condition: Condition, given: ChartBuilder) {
  const [first] = evaluateRules(given.build(), ruleSetOf(probe({ id: 'PROBE', when: condition }))).undecided;
  return first && { missing: first.missing, known: first.known?.label ?? null };
}

describe('allopurinol with the thiopurine', () => {
  it('counts where it is taken, in a row that is being ordered, and on an order form', () => {
    const clash = taking(allopurinol);
    expect(inputsOf(clash, on().taking('allopurinol 300 mg'))).toEqual([
      'azathioprine 150 mg/day',
      'allopurinol 300 mg/day',
    ]);
    expect(holds(clash, on().ordering('allopurinol 300 mg'))).toBe(true);
    expect(inputsOf(clash, on().orderForm('allopurinol'))).toEqual([
      'azathioprine 150 mg/day',
      'allopurinol, being ordered',
    ]);
    expect(holds(clash, on().stopped('allopurinol 300 mg', daysAgo(3)))).toBe(false);
    expect(inputsOf(clash, on().taking('allopurinol 300 mg').stopped('allopurinol 100 mg', daysAgo(3)))).toHaveLength(
      2,
    );
  });

  it('an order does not count where only what is taken is asked for', () => {
    const taken = taking(allopurinol, 'current');
    expect(holds(taken, on().ordering('allopurinol 300 mg'))).toBe(false);
    expect(holds(taken, on().orderForm('allopurinol'))).toBe(false);
    expect(holds(taking(allopurinol, 'on-hold'), on().taking('allopurinol 300 mg'))).toBe(false);
  });

  it('on a row without a status beside rows that have one stays open, and the row is named', () => {
    const unclear = on().taking('allopurinol 300 mg', { status: 'unknown' });
    expect(open(taking(allopurinol), unclear)).toEqual({
      missing: ['medications.status'],
      known: 'allopurinol 300 mg/day, status not shown',
    });
    expect(holds(taking(drugSet('two', ['allopurinol', 'febuxostat']), 'current', 2), unclear)).toBe(false);
  });

  it('of a product with several ingredients only those of the set count', () => {
    const both = { ingredients: ['allopurinol', 'lesinurad'] };
    const two = taking(drugSet('two', ['allopurinol', 'febuxostat']), 'current', 2);
    expect(holds(two, on().taking('allopurinol 300 mg', both))).toBe(false);
  });
});

describe('a drug that was stopped', () => {
  const recently = stoppedWithin(days(28), allopurinol);

  it('long ago says no, also where the list was seen in part; its day is shown', () => {
    expect(holds(recently, on().stopped('allopurinol 300 mg', daysAgo(90)).medicationsSeen('partial'))).toBe(false);
    const twice = on().stopped('allopurinol 300 mg', daysAgo(90)).stopped('allopurinol 100 mg', daysAgo(28));
    expect(inputsOf(recently, twice).slice(1)).toEqual([expect.stringContaining('allopurinol 100 mg')]);
  });

  it('without its day is the one that is named', () => {
    const given = on().stopped('allopurinol 300 mg', daysAgo(90)).stopped('allopurinol 100 mg', null);
    const unclear = open(recently, given);
    expect(unclear?.missing).toEqual(['medications.end']);
    expect(unclear?.known).toContain('allopurinol 100 mg');
  });
});

describe('a drug taken at the time of a sample', () => {
  const interferes = takenAt(mesalazine, geneResultDate('tpmt', 'activity'), days(2));
  const sampled = on().gene('tpmt', 'normal', 'TPMT 30 U/mL', { by: 'activity', date: daysAgo(10) });

  it('counts from its first day', () => {
    expect(holds(interferes, sampled.taking('mesalazine', { start: daysAgo(10) }))).toBe(true);
    expect(inputsOf(interferes, sampled.taking('mesalazine', { start: daysAgo(10) }))).toContain('mesalazine');
  });

  it('was not taken where it is ordered or on hold, and stays open where a stopped one has no end', () => {
    const since = { start: daysAgo(90) };
    expect(holds(interferes, sampled.ordering('mesalazine', since))).toBe(false);
    expect(holds(interferes, sampled.taking('mesalazine', { ...since, status: 'on-hold' }))).toBe(false);
    expect(holds(interferes, sampled.taking('mesalazine', { ...since, status: 'stopped' }))).toEqual([
      'medications.start',
    ]);
  });
});

describe('a stop that waits for its signature', () => {
  const stopping = beingStopped(drugSet('azathioprine', ['azathioprine']));

  it('is told by the row or the form, of this drug and of no other, and shown', () => {
    expect(inputsOf(stopping, on().stopForm('azathioprine'))).toContain('azathioprine, stop ordered');
    expect(holds(stopping, on().stopForm('allopurinol'))).toBe(false);
    expect(holds(stopping, on().orderForm('azathioprine'))).toBe(false);
    expect(holds(stopping, chart().taking('azathioprine 50 mg', { note: 'dose not read' }))).toBe(false);
    const others = beingStopped(mesalazine);
    expect(inputsOf(others, on().taking('mesalazine', { note: 'stop not signed' }))).toContainEqual(
      expect.stringContaining('mesalazine'),
    );
  });
});

describe('the dose of the thiopurine', () => {
  const judged = (mg: number) => above(thiopurineDose('judged'), number(mg));

  it('is that of the order where there is one, else that in use', () => {
    expect(holds(judged(149), on())).toBe(true);
    expect(holds(judged(149), on().ordering('azathioprine 100 mg'))).toBe(false);
    expect(holds(judged(199), on().ordering('azathioprine 200 mg'))).toBe(true);
  });

  it('of several orders is the highest, whichever comes first; one without a dose hides none', () => {
    const [high, low] = ['azathioprine 200 mg', 'azathioprine 50 mg'];
    expect(holds(judged(199), on().ordering(high).ordering(low))).toBe(true);
    expect(holds(judged(199), on().ordering(low).ordering(high))).toBe(true);
    expect(holds(judged(199), on().ordering(high).ordering('azathioprine'))).toBe(true);
    expect(holds(judged(100), on().ordering('azathioprine'))).toEqual(['medications.dose']);
  });

  it('being ordered for the first time is the ordered one, from the row or from the form', () => {
    const ordered = above(thiopurineDose('ordered'), number(99));
    const first = chart().ordering('azathioprine 100 mg');
    expect(holds(ordered, first)).toBe(true);
    expect(inputsOf(ordered, first)).toEqual(['azathioprine 100 mg/day, being ordered']);
    const { therapy, ...rest } = first.build();
    const fromForm = { ...rest, therapy, medications: [] };
    expect(
      evaluateRules(fromForm, ruleSetOf(probe({ id: 'PROBE', when: ordered }))).findings.map(({ id }) => id),
    ).toEqual(['PROBE']);
    expect(holds(below(thiopurineDose('in-use'), number(1000)), first)).toEqual(['medications.dose']);
  });
});

describe('the dose of another drug', () => {
  const steroid = drugSet('a corticosteroid', ['prednisolone', 'budesonide']);
  const from20 = atLeast(dailyDoseOf(steroid), limit('test.steroid', 20, 'mg/day'));

  it('is the sum of what is taken; an order whose dose can’t be read leaves it open', () => {
    expect(holds(from20, on().taking('prednisolone 15 mg').taking('budesonide 9 mg'))).toBe(true);
    expect(holds(from20, on().taking('prednisolone 15 mg').taking('budesonide'))).toEqual(['medications.dose']);
    expect(holds(from20, on().taking('prednisolone').taking('budesonide 9 mg'))).toEqual(['medications.dose']);
    expect(holds(from20, on().taking('prednisolone 25 mg').ordering('budesonide'))).toEqual(['medications.dose']);
  });

  it('leaves out what was stopped, and shows what counts', () => {
    const tapered = on().taking('prednisolone 20 mg').stopped('budesonide 9 mg', daysAgo(30));
    expect(inputsOf(from20, tapered)).toEqual(['azathioprine 150 mg/day', 'prednisolone 20 mg/day']);
    expect(holds(from20, on().taking('prednisolone 15 mg').stopped('prednisolone 40 mg', daysAgo(30)))).toBe(false);
    expect(holds(from20, on().ordering('prednisolone 20 mg').stopped('budesonide 9 mg', daysAgo(30)))).toBe(true);
  });

  it('of a drug that nobody saw lacks the list; beside a stopped one it lacks the dose', () => {
    expect(holds(from20, on())).toEqual(['medications']);
    expect(holds(from20, on().stopped('prednisolone 40 mg', daysAgo(30)))).toEqual(['medications']);
    expect(holds(from20, on().stopped('prednisolone 40 mg', daysAgo(30)).taking('budesonide'))).toEqual([
      'medications.dose',
    ]);
    expect(holds(from20, on().stopped('prednisolone 40 mg', daysAgo(30)).ordering('budesonide'))).toEqual([
      'medications.dose',
    ]);
  });
});
