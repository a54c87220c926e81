import { describe, expect, it } from 'vitest';
import {
  above,
  activityAndGenotypeDisagree,
  age,
  all,
  allergicTo,
  always,
  any,
  atLeast,
  atMost,
  baseline,
  beingStopped,
  below,
  byCase,
  type Condition,
  conceptSet,
  dailyDoseOf,
  dateOf,
  daysBetween,
  daysSince,
  diplotypeIs,
  doseClock,
  drugSet,
  earlier,
  everHad,
  falling,
  fired,
  geneMeasured,
  geneResult,
  geneResultDate,
  geneSays,
  hasProblem,
  highestSeen,
  known,
  latest,
  least,
  limit,
  measurement,
  minus,
  named,
  noResult,
  not,
  number,
  phenotypeIs,
  plus,
  product,
  provided,
  ratio,
  resultSays,
  sexIs,
  startOf,
  stated,
  stoppedWithin,
  takenAt,
  taking,
  therapyIs,
  therapyStart,
  therapyStop,
  thiopurineDose,
  thiopurineIs,
  timesUpperLimit,
  unusableResult,
  vaccinated,
  vaccineSet,
  weight,
  weightDate,
  wordSet,
} from '../language';
import { labResult, medication } from '../testing';
import { conditionInWords } from './condition-words';
import { dateInWords, listInWords, numberInWords, unitInWords } from './formats';
import { medicationLabel, resultLabel, weightLabel } from './labels';

const wbc = measurement('wbc', 'white cells');
const alt = measurement('alt', 'ALT');
const ast = measurement('ast', 'AST');
const warfarin = drugSet('warfarin', ['warfarin']);
const days = limit('test.days', 28, 'days');

describe('conditions in words', () => {
  it.each<[Condition, string]>([
    [
      all(sexIs('male'), any(thiopurineIs('azathioprine'), not(sexIs('female')))),
      'male and (the thiopurine is azathioprine or not female)',
    ],
    [always(), 'always'],
    [known(below(latest(wbc), limit('x', 3.5, '×10⁹/L'))), 'latest white cells below 3.5 ×10⁹/L'],
    [above(highestSeen(alt, ast), number(100)), 'latest ALT or AST above 100'],
    [above(timesUpperLimit(alt), number(3)), 'latest ALT as a multiple of its upper limit above 3'],
    [
      atLeast(minus(baseline(wbc), latest(wbc)), number(2)),
      'white cells before the start minus latest white cells at least 2',
    ],
    [
      above(ratio(latest(wbc), earlier('lowest', wbc, days)), number(1.3)),
      'latest white cells per lowest earlier white cells within 28 days above 1.3',
    ],
    [atMost(age(), number(17)), 'age in years at most 17'],
    [
      above(ratio(thiopurineDose('judged'), weight()), number(2.5)),
      'daily dose (of the order where there is one) per body weight in kg above 2.5',
    ],
    [below(thiopurineDose('ordered'), thiopurineDose('in-use')), 'daily dose ordered below daily dose in use'],
    [
      above(dailyDoseOf(warfarin), plus(number(1), product(number(2), number(3)))),
      'daily dose of warfarin above 1 plus 2 × 3',
    ],
    [
      above(least(number(1), number(2)), byCase([{ when: sexIs('male'), value: number(1) }], number(2))),
      'the least of 1 and 2 above 1 if male, else 2',
    ],
    [above(provided(sexIs('male'), named('a name', number(1)), 'patient.sex'), number(0)), 'a name above 0'],
    [above(daysSince(therapyStart()), number(28)), 'days since the start of the thiopurine above 28'],
    [above(daysSince(doseClock()), number(28)), 'days since the start or last rise of the thiopurine above 28'],
    [above(daysSince(therapyStop()), number(28)), 'days since the stop of the thiopurine above 28'],
    [above(daysSince(dateOf(alt, ast)), number(92)), 'days since the last ALT or AST above 92'],
    [above(daysSince(weightDate()), number(90)), 'days since the last weight above 90'],
    [
      above(daysBetween(startOf(warfarin), geneResultDate('tpmt', 'activity')), number(2)),
      'days from the start of warfarin to the last TPMT activity above 2',
    ],
    [therapyIs('ordering', 'on-hold'), 'thiopurine being started or on hold'],
    [taking(warfarin), 'warfarin taken or being ordered'],
    [taking(warfarin, 'on-hold', 2), '2 or more of warfarin on hold'],
    [stoppedWithin(days, warfarin), 'warfarin stopped within 28 days'],
    [takenAt(warfarin, therapyStart(), days), 'warfarin taken within 28 days before the start of the thiopurine'],
    [beingStopped(warfarin), 'a stop of warfarin being ordered'],
    [hasProblem(conceptSet('gout', ['gout'])), 'gout on the problem list'],
    [everHad(conceptSet('gout', ['gout'])), 'gout now or in the past'],
    [noResult([alt, ast], days), 'no ALT or AST among the results within 28 days'],
    [resultSays(alt, wordSet('positive', [])), 'latest ALT positive'],
    [unusableResult(alt), 'a result whose unit is not known or whose value is implausible'],
    [falling(wbc, 3, limit('p', 10, '%')), 'white cells fell by more than 10 % on each of the last 3 steps'],
    [phenotypeIs('tpmt', 'poor', 'intermediate'), 'TPMT poor or intermediate'],
    [geneResult('nudt15', 'not-found'), 'NUDT15: no result found'],
    [geneMeasured('tpmt', 'activity'), 'TPMT measured by activity'],
    [diplotypeIs('tpmt', '*1/*3A'), 'TPMT *1/*3A'],
    [geneSays('tpmt', wordSet('phased', [])), 'TPMT result says phased'],
    [activityAndGenotypeDisagree('tpmt'), 'TPMT activity and genotype disagree'],
    [allergicTo(warfarin, wordSet('fever', [])), 'allergy or intolerance to warfarin with fever'],
    [vaccinated(vaccineSet('influenza vaccine', []), days), 'influenza vaccine given within 28 days'],
    [stated('x', 'in remission'), 'stated: in remission'],
    [fired('A', 'B'), 'one of A or B fired'],
  ])('%#: %s', (condition, words) => {
    expect(conditionInWords(condition)).toBe(words);
  });
});

describe('facts as a clinician would check them', () => {
  it('results: value, unit and day as printed, and what is to be known of them', () => {
    expect(resultLabel(labResult('wbc', 2.1, '10^9/L', '2026-11-17'))).toBe('WBC 2.1 ×10⁹/L, 17 Nov 2026');
    expect(resultLabel(labResult('wbc', 2.1, null, null))).toBe('WBC 2.1, unit not printed, date not shown');
    const inferred = { canonical: { value: 2.1, unit: '10^9/L' }, note: 'unit from the range' };
    expect(resultLabel(labResult('wbc', 2.1, null, '2026-11-17', inferred))).toBe(
      'WBC 2.1, 17 Nov 2026 (unit from the range)',
    );
    expect(resultLabel(labResult('wbc', 1, 'K/uL', '2026-11-17', { comparator: '<', status: 'preliminary' }))).toBe(
      'WBC <1 K/µL, 17 Nov 2026, preliminary',
    );
    expect(resultLabel(labResult('wbc', 'pending', null, '2026-11-17', { status: 'pending' }))).toBe(
      'WBC pending, 17 Nov 2026',
    );
  });

  it('medications: name, substance, dose, status', () => {
    expect(medicationLabel(medication('azathioprine 150 mg daily', { name: 'Imuran' }))).toBe(
      'Imuran (azathioprine) 150 mg/day',
    );
    const weekly = { dailyDoseMg: null, status: 'on-hold' } as const;
    expect(medicationLabel(medication('methotrexate 15 mg weekly', weekly))).toBe('methotrexate 15 mg, on hold');
    const ended = { status: 'stopped', end: '2026-11-03', note: 'read through a misspelling' } as const;
    expect(medicationLabel(medication('allopurinol', ended))).toBe(
      'allopurinol, stopped on 3 Nov 2026 (read through a misspelling)',
    );
  });

  it('weight', () => {
    expect(weightLabel(null)).toBe('Weight not seen');
  });

  it('dates, units, numbers and lists', () => {
    expect(dateInWords('2026-03-04')).toBe('4 Mar 2026');
    expect(['10*3/uL', 'x10E9/L', '10^12/L', '10^8 RBC', 'U/L'].map(unitInWords)).toEqual([
      '×10³/µL',
      '×10⁹/L',
      '×10¹²/L',
      '10^8 RBC',
      'U/L',
    ]);
    expect([2, 2.1, 0.6666, 140].map((value) => numberInWords(value))).toEqual(['2', '2.1', '0.67', '140']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listInWords(parts))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
