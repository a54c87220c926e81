import { describe, expect, it } from 'vitest';
import {
  above,
  all,
  atLeast,
  atMost,
  beingStopped,
  below,
  byCase,
  dailyDoseOf,
  dateOf,
  daysBetween,
  daysSince,
  doseClock,
  drugSet,
  geneResultDate,
  latest,
  least,
  limit,
  measurement,
  not,
  number,
  onTreatment,
  plus,
  product,
  ratio,
  startOf,
  stoppedWithin,
  takenAt,
  takenNow,
  taking,
  therapyIs,
  therapyStart,
  therapyStop,
  thiopurineDose,
  thiopurineIs,
  weight,
  weightDate,
} from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = (start: string | null = daysAgo(30)): ChartBuilder => chart().taking('azathioprine 150 mg daily', { start });
const allopurinol = drugSet('allopurinol', ['allopurinol']);
const mesalazine = drugSet('an aminosalicylate', ['mesalazine', 'sulfasalazine']);
const immunosuppressants = drugSet('other immunosuppressants', ['methotrexate', 'tacrolimus', 'ciclosporin']);
const days = (value: number) => limit('test.days', value, 'days');

describe('drugs', () => {
  it('AZA-INT-17: on hold is neither current nor stopped', () => {
    const held = on().onHold('allopurinol 300 mg daily');
    expect(holds(taking(allopurinol, 'on-hold'), held)).toBe(true);
    expect(holds(taking(allopurinol), held)).toBe(false);
    expect(holds(stoppedWithin(days(28), allopurinol), held)).toBe(false);
  });

  it('AZA-VAX-02: what is being ordered stands on this screen or does not', () => {
    const mmr = drugSet('a live vaccine', ['MMR']);
    expect(holds(taking(mmr, 'ordered'), on().ordering('MMR'))).toBe(true);
    expect(holds(taking(mmr, 'ordered'), on().orderForm('MMR'))).toBe(true);
    expect(holds(taking(mmr, 'ordered'), on().medicationsSeen('partial'))).toBe(false);
  });

  it('AZA-INF-05: two or more different drugs of a set', () => {
    const two = taking(immunosuppressants, 'current', 2);
    expect(holds(two, on().taking('methotrexate').taking('tacrolimus'))).toBe(true);
    expect(holds(two, on().taking('methotrexate').taking('methotrexate'))).toBe(false);
    expect(holds(two, on().taking('methotrexate').medicationsSeen('partial'))).toEqual(['medications']);
  });

  it('AZA-INT-16: stopped within four weeks', () => {
    const recently = stoppedWithin(days(28), allopurinol);
    expect(holds(recently, on().stopped('allopurinol 100 mg', daysAgo(28)))).toBe(true);
    expect(holds(recently, on().stopped('allopurinol 100 mg', daysAgo(29)))).toBe(false);
    expect(holds(recently, on().stopped('allopurinol 100 mg', null))).toEqual(['medications.end']);
    expect(holds(recently, on().medicationsSeen('partial'))).toEqual(['medications']);
  });

  it('AZA-PGX-10: taken within two days before the sample', () => {
    const sample = geneResultDate('tpmt', 'activity');
    const interferes = takenAt(mesalazine, sample, days(2));
    const sampled = on().gene('tpmt', 'normal', 'TPMT 30 U/mL', { by: 'activity', date: daysAgo(10) });
    expect(holds(interferes, sampled.taking('mesalazine', { start: daysAgo(20) }))).toBe(true);
    expect(holds(interferes, sampled.taking('mesalazine', { start: daysAgo(9) }))).toBe(false);
    const ended = (end: number) =>
      sampled.taking('mesalazine', { start: daysAgo(90), status: 'stopped', end: daysAgo(end) });
    expect(holds(interferes, ended(12))).toBe(true);
    expect(holds(interferes, ended(13))).toBe(false);
    expect(holds(interferes, sampled.taking('mesalazine'))).toEqual(['medications.start']);
    expect(holds(interferes, on())).toEqual(['labs.tpmt_activity']);
  });

  it('AZA-LT-02: a stop that nobody signed', () => {
    const stopping = beingStopped(drugSet('azathioprine', ['azathioprine']));
    expect(holds(stopping, chart().taking('azathioprine 50 mg', { note: 'stop not signed' }))).toBe(true);
    expect(holds(stopping, on().stopForm('azathioprine'))).toBe(true);
    expect(holds(stopping, on())).toBe(false);
    // a stop is no order of what it stops
    expect(holds(taking(drugSet('azathioprine', ['azathioprine']), 'ordered'), on().stopForm('azathioprine'))).toBe(
      false,
    );
  });

  it('AZA-INF-05: daily dose of a drug, the higher of use and order', () => {
    const steroid = drugSet('prednisolone', ['systemic corticosteroid']);
    const high = atLeast(dailyDoseOf(steroid), limit('test.steroid', 20, 'mg/day'));
    expect(holds(high, on().taking('systemic corticosteroid 20 mg'))).toBe(true);
    expect(holds(high, on().taking('systemic corticosteroid 15 mg').ordering('systemic corticosteroid 10 mg'))).toBe(
      false,
    );
    expect(holds(high, on().taking('systemic corticosteroid 5 mg').ordering('systemic corticosteroid 30 mg'))).toBe(
      true,
    );
    expect(holds(high, on().taking('systemic corticosteroid'))).toEqual(['medications.dose']);
  });
});

describe('time', () => {
  it('AZA-MON-01: weeks since the start, unknown without it', () => {
    const early = atMost(daysSince(therapyStart()), limit('test.early', 28, 'days'));
    expect(holds(early, on(daysAgo(28)))).toBe(true);
    expect(holds(early, on(daysAgo(29)))).toBe(false);
    expect(holds(early, on(null))).toEqual(['medications.start']);
  });

  it('AZA-MON-01: the clock starts again with a rise, not with a cut', () => {
    const early = atMost(daysSince(doseClock()), limit('test.early', 28, 'days'));
    const former = (mg: number) =>
      chart()
        .taking('azathioprine 100 mg daily', { start: daysAgo(10) })
        .taking(`azathioprine ${mg} mg daily`, { start: daysAgo(400), status: 'stopped', end: daysAgo(10) });
    const since = (builder: ChartBuilder) => builder.build();
    expect(since(former(50)).therapy.since).toBe(daysAgo(10));
    expect(holds(early, former(50))).toBe(true);
    expect(inputsOf(early, former(50))).toContain('azathioprine 100 mg/day');
    const longSince = former(150).build();
    const cut = { ...longSince, therapy: { ...longSince.therapy, since: daysAgo(400) } };
    expect(evaluateRules(cut, ruleSetOf(probe({ id: 'MON', when: early }))).findings).toEqual([]);
  });

  it('AZA-LT-04: days since the stop', () => {
    const runOn = probe({
      id: 'LT',
      scope: onTreatment({ afterStop: limit('test.after', 90, 'days') }),
      when: atLeast(daysSince(therapyStop()), number(21)),
    });
    const found = (ago: number) =>
      evaluateRules(chart().stopped('azathioprine 50 mg', daysAgo(ago)).build(), ruleSetOf(runOn)).findings.length;
    expect([20, 21, 90, 91].map(found)).toEqual([0, 1, 1, 0]);
  });

  it('AZA-INT-07: within 12 weeks of the start of another drug; an order starts today', () => {
    const recent = atMost(daysSince(startOf(mesalazine)), limit('test.weeks', 84, 'days'));
    expect(holds(recent, on().taking('mesalazine', { start: daysAgo(84) }))).toBe(true);
    expect(holds(recent, on().taking('mesalazine', { start: daysAgo(85) }))).toBe(false);
    expect(holds(recent, on().ordering('mesalazine'))).toBe(true);
    expect(holds(recent, on().taking('mesalazine'))).toEqual(['medications.start']);
  });

  it('AZA-PGX-10: a sample taken on treatment', () => {
    const onIt = atLeast(daysBetween(therapyStart(), geneResultDate('tpmt')), number(0));
    const sampled = (ago: number) => on().gene('tpmt', 'normal', 'TPMT normal', { date: daysAgo(ago) });
    expect(holds(onIt, sampled(30))).toBe(true);
    expect(holds(onIt, sampled(31))).toBe(false);
    expect(holds(onIt, on())).toEqual(['labs.tpmt_activity']);
  });

  it('age of the newest result of a group of tests', () => {
    const count = dateOf(measurement('wbc', 'white cells'), measurement('platelets', 'platelets'));
    const old = above(daysSince(count), limit('test.old', 92, 'days'));
    const results = on().with('wbc', 5, '10^9/L', daysAgo(200)).with('platelets', 200, '10^9/L', daysAgo(93));
    expect(holds(old, results)).toBe(true);
    expect(inputsOf(old, results)).toContain('Platelets 200 10^9/L, 21 Aug 2026'.replace('10^9/L', '×10⁹/L'));
    expect(holds(old, results.with('wbc', 5, null, daysAgo(10)))).toBe(false);
    expect(holds(old, on())).toEqual(['labs']);
  });

  it('AZA-DOSE-06: age of the weight', () => {
    expect(holds(above(daysSince(weightDate()), number(90)), on().weighing(70, daysAgo(91)))).toBe(true);
    expect(holds(above(daysSince(weightDate()), number(90)), on().weighing(70, null))).toEqual(['patient.weight']);
  });
});

describe('dose', () => {
  it('AZA-LT-02: an order below the dose in use is a taper', () => {
    const taper = below(thiopurineDose('ordered'), thiopurineDose('in-use'));
    expect(holds(taper, on().ordering('azathioprine 100 mg daily'))).toBe(true);
    expect(holds(taper, on().ordering('azathioprine 200 mg daily'))).toBe(false);
    expect(holds(taper, on())).toEqual(['medications.dose']);
    expect(holds(taper, chart().ordering('azathioprine 50 mg daily'))).toEqual(['medications.dose']);
  });

  it('counts with the smaller of factors, and with both ends where a factor is unknown', () => {
    const tpmtUnknown = byCase(
      [{ when: below(latest(measurement('wbc', 'WBC')), number(3)), value: number(0.5) }],
      number(1),
    );
    const end = plus(product(least(tpmtUnknown, number(0.9)), weight()), number(10));
    const aboveIt = (mg: number) => above(number(mg), end);
    const at100kg = on().weighing(100);
    expect(holds(aboveIt(101), at100kg)).toBe(true);
    expect(holds(aboveIt(60), at100kg)).toBe(false);
    expect(holds(aboveIt(80), at100kg)).toEqual(['labs']);
    expect(holds(aboveIt(80), at100kg.with('wbc', 2, '10^9/L'))).toBe(true);
  });

  it('does not let floating point decide', () => {
    expect(holds(above(product(number(0.33), number(2.5), number(30)), number(24.75)), on())).toBe(false);
    expect(holds(atMost(number(57), product(number(0.57), number(100))), on())).toBe(true);
    expect(holds(above(ratio(number(162.5), number(65)), number(2.5)), on())).toBe(false);
  });
});

describe('state', () => {
  it('tells the states and the drug', () => {
    expect(holds(all(therapyIs('on-treatment'), thiopurineIs('azathioprine')), on())).toBe(true);
    expect(holds(therapyIs('on-hold'), chart().onHold('azathioprine 50 mg'))).toBe(true);
    expect(holds(not(thiopurineIs('thioguanine')), on())).toBe(true);
  });

  it('AZA-MON-04: due dates do not run while it is held', () => {
    const due = ruleSetOf(probe({ id: 'MON', scope: takenNow(), when: therapyIs('on-treatment', 'on-hold') }));
    expect(evaluateRules(on().build(), due).findings).toHaveLength(1);
    expect(evaluateRules(chart().onHold('azathioprine 50 mg').build(), due).findings).toHaveLength(0);
  });
});
