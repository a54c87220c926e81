import { describe, expect, it } from 'vitest';
import type { Condition } from '../language';
import {
  above,
  atLeast,
  atMost,
  baseline,
  below,
  conceptSet,
  dateOf,
  daysBetween,
  daysSince,
  doseClock,
  doseCut,
  drugSet,
  geneResultDate,
  limit,
  measurement,
  noted,
  number,
  onTreatment,
  startOf,
  therapyStart,
  therapyStop,
  weight,
  weightDate,
} from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = (start: string | null = daysAgo(100)): ChartBuilder =>
  chart().taking('azathioprine 150 mg daily', { start });
const days = (value: number) => limit('test.days', value, 'days');
const wbc = measurement('wbc', 'white cells');
const platelets = measurement('platelets', 'platelets');
const mesalazine = drugSet('an aminosalicylate', ['mesalazine', 'sulfasalazine']);

/** What is missing, and the fact that is known of it. */
function open(condition: Condition, given: ChartBuilder) {
  const [first] = evaluateRules(given.build(), ruleSetOf(probe({ id: 'PROBE', when: condition }))).undecided;
  return first && { missing: first.missing, known: first.known?.label ?? null };
}

describe('the newest result of a group of tests', () => {
  const age = (most: number) => atMost(daysSince(dateOf(wbc, platelets)), days(most));
  const count = (day: string | null) => on().with('wbc', 5, '10^9/L', day);

  it('counts from today, from the newer of two, and from one that can’t be read', () => {
    expect(holds(age(0), count(daysAgo(0)))).toBe(true);
    expect(holds(age(5), count(daysAgo(5)).with('platelets', 200, '10^9/L', daysAgo(60)))).toBe(true);
    expect(holds(age(5), count(daysAgo(60)).with('platelets', 200, '10^9/L', daysAgo(5)))).toBe(true);
    expect(holds(age(5), count(daysAgo(60)).withoutUnit('wbc', 5, daysAgo(5)))).toBe(true);
  });

  it('of a day that is still to come is none', () => {
    const misread = on().withoutUnit('wbc', 5, daysAgo(-3));
    expect(holds(age(5), misread)).toContain('labs.wbc');
    expect(holds(age(5), misread.with('platelets', 200, '10^9/L', daysAgo(60)))).toBe(false);
  });

  it('of one day shows the first', () => {
    const both = count(daysAgo(5)).with('platelets', 200, '10^9/L', daysAgo(5));
    expect(inputsOf(age(5), both)).toEqual(['azathioprine 150 mg/day', 'WBC 5 ×10⁹/L, 17 Nov 2026']);
  });
});

describe('a day noted beside a problem', () => {
  const checked = atMost(daysSince(noted(conceptSet('a skin check', ['skin-check']))), days(365));

  it('may be today; the newest one counts, wherever it stands', () => {
    expect(holds(checked, on().problem('skin-check', 'active', daysAgo(0)))).toBe(true);
    const both = on().problem('skin-check', 'active', daysAgo(30)).problem('skin-check', 'resolved', daysAgo(900));
    expect(holds(checked, both)).toBe(true);
    expect(inputsOf(checked, both)).toHaveLength(2);
  });

  it('is not shown where another moment counts', () => {
    const early = atMost(daysSince(therapyStart()), days(100));
    expect(inputsOf(early, on().problem('skin-check', 'active', daysAgo(30)))).toEqual(['azathioprine 150 mg/day']);
  });
});

describe('steps of the dose', () => {
  const prescription = (
    mg: number | null,
    from: number,
    to: number | null = null,
  ): [string, Parameters<ChartBuilder['taking']>[1]] => [
    mg === null ? 'azathioprine' : `azathioprine ${mg} mg`,
    to === null ? { start: daysAgo(from) } : { start: daysAgo(from), end: daysAgo(to), status: 'stopped' },
  ];
  const course = (...all: ReturnType<typeof prescription>[]) =>
    all.reduce((so, [text, rest]) => so.taking(text, rest), chart());
  const cut = atMost(daysSince(doseCut()), days(30));
  /** As charts do that know since when a thiopurine is taken at all. */
  const clockRuns = (given: ChartBuilder): boolean => {
    const built = given.build();
    const since = { ...built, therapy: { ...built.therapy, since: daysAgo(400) } };
    const early = atMost(daysSince(doseClock()), days(30));
    return evaluateRules(since, ruleSetOf(probe({ id: 'PROBE', when: early }))).findings.length > 0;
  };

  it('a cut counts, in whatever order the list stands, and is shown', () => {
    const [first, second] = [prescription(150, 400, 20), prescription(100, 20)];
    expect(holds(cut, course(first, second))).toBe(true);
    expect(holds(cut, course(second, first))).toBe(true);
    expect(inputsOf(cut, course(second, first))).toEqual(['azathioprine 100 mg/day']);
    expect(clockRuns(course(second, first))).toBe(false);
  });

  it('a rise starts the clock of blood tests again, the same dose prescribed anew does not', () => {
    expect(clockRuns(course(prescription(150, 20), prescription(100, 400, 20)))).toBe(true);
    expect(clockRuns(course(prescription(150, 20), prescription(150, 400, 20)))).toBe(false);
    expect(holds(cut, course(prescription(150, 20), prescription(150, 400, 20)))).toEqual(['medications.start']);
    expect(clockRuns(course(prescription(150, 20)))).toBe(false);
  });

  it('the newest step counts, of more than two', () => {
    const up = course(prescription(50, 400, 200), prescription(100, 200, 20), prescription(150, 20));
    expect(clockRuns(up)).toBe(true);
    const upThenDown = course(prescription(50, 400, 200), prescription(150, 200, 20), prescription(100, 20));
    expect(clockRuns(upThenDown)).toBe(false);
    expect(holds(cut, upThenDown)).toBe(true);
  });

  it('an order, a prescription without a dose or without a start is no step', () => {
    const steady = course(prescription(100, 400));
    expect(clockRuns(steady.ordering('azathioprine 150 mg', { start: daysAgo(1) }))).toBe(false);
    expect(clockRuns(course(prescription(null, 400, 20), prescription(100, 20)))).toBe(false);
    expect(holds(cut, course(prescription(100, 400, 20), prescription(null, 20)))).toEqual(['medications.start']);
    expect(clockRuns(steady.taking('azathioprine 50 mg', { status: 'stopped' }))).toBe(false);
  });

  it('a step is not shown where another moment counts', () => {
    const early = atMost(daysSince(therapyStart()), days(400));
    expect(inputsOf(early, course(prescription(100, 20), prescription(50, 400, 20)))).toEqual([
      'azathioprine 100 mg/day',
    ]);
  });
});

describe('the start of another drug', () => {
  const recent = atMost(daysSince(startOf(mesalazine)), days(84));

  it('is the latest of those taken or ordered', () => {
    const both = on()
      .taking('mesalazine', { start: daysAgo(300) })
      .taking('sulfasalazine', { start: daysAgo(10) });
    expect(holds(recent, both)).toBe(true);
    const turned = on()
      .taking('mesalazine', { start: daysAgo(10) })
      .taking('sulfasalazine', { start: daysAgo(300) });
    expect(holds(recent, turned)).toBe(true);
    expect(
      holds(
        recent,
        on()
          .taking('mesalazine')
          .taking('sulfasalazine', { start: daysAgo(300) }),
      ),
    ).toBe(false);
    expect(
      holds(
        recent,
        on()
          .taking('mesalazine', { start: daysAgo(300) })
          .taking('sulfasalazine'),
      ),
    ).toBe(false);
  });

  it('does not count once it was stopped', () => {
    const stopped = { start: daysAgo(10), end: daysAgo(3), status: 'stopped' as const };
    expect(holds(recent, on().taking('mesalazine', stopped))).toEqual(['medications.start']);
    expect(holds(recent, on().ordering('mesalazine', { start: daysAgo(-7) }))).toBe(true);
  });
});

describe('the day of a sample for a gene', () => {
  it('is that of its own kind of result where one is asked for', () => {
    const genotype = on().gene('tpmt', 'normal', 'TPMT *1/*1', { by: 'genotype', date: daysAgo(10) });
    expect(holds(atMost(daysSince(geneResultDate('tpmt', 'genotype')), days(10)), genotype)).toBe(true);
    expect(holds(atMost(daysSince(geneResultDate('tpmt', 'activity')), days(10)), genotype)).toEqual([
      'labs.tpmt_activity',
    ]);
    expect(holds(atMost(daysSince(geneResultDate('tpmt')), days(10)), genotype)).toBe(true);
  });
});

describe('the last result before the start', () => {
  const hb = measurement('hemoglobin', 'haemoglobin');

  it('may be of the day of the start', () => {
    const given = on().with('hemoglobin', 140, 'g/L', daysAgo(100)).with('hemoglobin', 120, 'g/L', daysAgo(2));
    expect(holds(atLeast(baseline(hb), number(140)), given)).toBe(true);
    expect(holds(atLeast(baseline(hb), number(1)), on().with('hemoglobin', 120, 'g/L', daysAgo(99)))).toEqual([
      'labs.hemoglobin',
    ]);
  });
});

describe('what is missing of a day', () => {
  it('of the stop its date, of two days only the one that was not seen', () => {
    const runOn = probe({
      id: 'LT',
      scope: onTreatment({ afterStop: limit('test.after', 90, 'days') }),
      when: atLeast(daysSince(therapyStop()), number(0)),
    });
    expect(evaluateRules(on().build(), ruleSetOf(runOn)).undecided[0]?.missing).toEqual(['medications.end']);
    const between = above(daysBetween(therapyStart(), dateOf(wbc)), number(0));
    expect(holds(between, on(null).with('wbc', 5, '10^9/L'))).toEqual(['medications.start']);
    expect(holds(between, on())).toEqual(['labs']);
    expect(inputsOf(between, on().with('wbc', 5, '10^9/L'))).toContain('WBC 5 ×10⁹/L, 17 Nov 2026');
  });

  it('of the weight the weight, which is named where only its day is not known', () => {
    const old = above(daysSince(weightDate()), number(90));
    expect(open(old, on().weighing(70, null))).toEqual({
      missing: ['patient.weight'],
      known: expect.stringContaining('70 kg'),
    });
    expect(open(old, on())).toEqual({ missing: ['patient.weight'], known: null });
    expect(inputsOf(old, on().weighing(70, daysAgo(91)))).toContainEqual(expect.stringContaining('70 kg'));
    expect(inputsOf(atMost(daysSince(therapyStart()), days(100)), on().weighing(70))).toHaveLength(1);
  });

  it('of a patient whose banner was not seen the weight', () => {
    const unknown = { ...on().build(), patient: null };
    for (const when of [below(weight(), number(40)), above(daysSince(weightDate()), number(90))]) {
      const [found] = evaluateRules(unknown, ruleSetOf(probe({ id: 'PROBE', when }))).undecided;
      expect([found?.missing, found?.known]).toEqual([['patient.weight'], null]);
    }
    expect(inputsOf(below(weight(), number(40)), on().weighing(38))).toContainEqual(expect.stringContaining('38 kg'));
  });
});
