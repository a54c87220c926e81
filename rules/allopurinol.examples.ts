import { chart, daysAgo, examples } from '../src/rules/testing';

const lowDose = chart()
  .weighing(75)
  .tpmt('normal')
  .taking('azathioprine 50 mg daily')
  .taking('allopurinol 100 mg daily');

export default examples('AZA-INT-01', {
  fires: [
    {
      says: 'both taken',
      given: chart().taking('azathioprine 150 mg daily').taking('allopurinol 300 mg daily'),
    },
    {
      says: 'allopurinol ordered for a patient on azathioprine',
      given: chart().taking('azathioprine 150 mg daily').ordering('allopurinol 100 mg daily'),
    },
    {
      says: 'azathioprine ordered for a patient on allopurinol',
      given: chart().ordering('azathioprine 50 mg daily').taking('allopurinol 300 mg daily'),
    },
    {
      says: 'allopurinol stands only in the order form',
      given: chart().taking('azathioprine 150 mg daily').orderForm('allopurinol'),
    },
    {
      says: 'seen on the first page of a longer list: what is seen is enough',
      given: chart().taking('azathioprine 150 mg daily').taking('allopurinol').medicationsSeen('partial'),
    },
    {
      says: 'both in a list that prints no status',
      given: chart()
        .taking('azathioprine 150 mg daily', { status: 'unknown' })
        .taking('allopurinol 300 mg daily', { status: 'unknown' }),
    },
    {
      says: 'a combination product holds allopurinol',
      given: chart()
        .taking('azathioprine 150 mg daily')
        .taking('Duzallo', { ingredients: ['allopurinol', 'lesinurad'] }),
    },
    {
      says: 'a stop of allopurinol that nobody signed',
      given: chart().taking('azathioprine 150 mg daily').taking('allopurinol', { note: 'stop not signed' }),
    },
    { says: 'mercaptopurine', given: chart().taking('mercaptopurine 50 mg daily').taking('allopurinol 300 mg daily') },
    { says: 'oxypurinol', given: chart().taking('azathioprine 150 mg daily').taking('oxypurinol') },
    { says: 'azathioprine on hold', given: chart().onHold('azathioprine 150 mg daily').taking('allopurinol') },
    {
      says: 'azathioprine stopped four weeks ago',
      given: chart().stopped('azathioprine 150 mg daily', daysAgo(28)).taking('allopurinol 300 mg daily'),
    },
    {
      says: 'low doses of both, established, TPMT normal: looks intended',
      severity: 'warning',
      given: lowDose,
    },
    {
      says: 'low doses of both, TPMT not on screen: a warning that says so',
      severity: 'warning',
      given: chart().weighing(75).taking('azathioprine 50 mg daily').taking('allopurinol 100 mg daily'),
    },
    {
      says: 'usual doses that a specialist intends',
      severity: 'warning',
      stated: ['intended-combination'],
      given: chart().taking('azathioprine 75 mg daily').taking('allopurinol 300 mg daily'),
    },
    {
      says: 'a first step of 50 mg is no low-dose regimen',
      given: chart()
        .weighing(75)
        .tpmt('normal')
        .ordering('azathioprine 50 mg daily')
        .taking('allopurinol 100 mg daily'),
    },
    { says: 'low doses and an order that raises azathioprine', given: lowDose.ordering('azathioprine 100 mg daily') },
    { says: 'low doses, TPMT deficient', given: lowDose.tpmt('poor') },
    { says: 'low doses, TPMT not classed', given: lowDose.tpmt(null) },
    {
      says: 'low doses without a weight',
      given: chart().tpmt('normal').taking('azathioprine 50 mg daily').taking('allopurinol 100 mg daily'),
    },
    {
      says: 'low dose of azathioprine, allopurinol of unknown dose',
      given: chart().weighing(75).tpmt('normal').taking('azathioprine 50 mg daily').taking('allopurinol'),
    },
    {
      says: 'thioguanine alone: a note',
      severity: 'info',
      given: chart().taking('thioguanine 20 mg daily').taking('allopurinol 300 mg daily'),
    },
    {
      says: 'thioguanine beside azathioprine is no exception',
      given: chart().taking('thioguanine 20 mg daily').taking('azathioprine 50 mg daily').taking('allopurinol'),
    },
  ],
  clear: [
    {
      says: 'allopurinol only as an allergy',
      given: chart().taking('azathioprine 150 mg daily').allergicTo('allopurinol'),
    },
    {
      says: 'allopurinol stopped',
      given: chart().taking('azathioprine 150 mg daily').stopped('allopurinol 300 mg daily', daysAgo(3)),
    },
    { says: 'allopurinol on hold', given: chart().taking('azathioprine 150 mg daily').onHold('allopurinol 300 mg') },
    {
      says: 'febuxostat is another rule',
      given: chart().taking('azathioprine 150 mg daily').taking('febuxostat 80 mg'),
    },
    {
      says: 'azathioprine stopped 29 days ago',
      given: chart().stopped('azathioprine 150 mg daily', daysAgo(29)).taking('allopurinol 300 mg daily'),
    },
    { says: 'no thiopurine', given: chart().taking('allopurinol 300 mg daily') },
    {
      says: 'no thiopurine seen, list in part, allopurinol long taken',
      given: chart().taking('allopurinol 300 mg daily').medicationsSeen('partial'),
    },
  ],
  undecided: [
    {
      says: 'page 1 of 2, allopurinol not on it',
      missing: ['medications'],
      given: chart().taking('azathioprine 150 mg daily').medicationsSeen('partial'),
    },
    {
      says: 'azathioprine only in an order form, no medication list seen',
      missing: ['medications'],
      given: chart().ordering('azathioprine 150 mg daily').medicationsSeen('not-seen'),
    },
    {
      says: 'allopurinol without a status beside drugs that have one',
      missing: ['medications.status'],
      given: chart().taking('azathioprine 150 mg daily').taking('allopurinol', { status: 'unknown' }),
    },
    {
      says: 'allopurinol being ordered while no medication list was seen',
      missing: ['medications'],
      given: chart().orderForm('allopurinol').medicationsSeen('not-seen'),
    },
    {
      says: 'azathioprine stopped, nobody knows when',
      missing: ['medications.end'],
      given: chart().stopped('azathioprine 150 mg daily', null).taking('allopurinol 300 mg daily'),
    },
  ],
  boundaries: [
    {
      limit: 'combination.azathioprine',
      step: 0.01,
      at: (perKg) =>
        chart()
          .weighing(100)
          .tpmt('normal')
          .taking(`azathioprine ${(perKg * 100).toFixed(4)} mg daily`)
          .taking('allopurinol 100 mg daily'),
    },
    {
      limit: 'combination.allopurinol',
      step: 1,
      at: (mg) =>
        chart().weighing(75).tpmt('normal').taking('azathioprine 50 mg daily').taking(`allopurinol ${mg} mg daily`),
    },
    {
      limit: 'after-stop.days',
      step: 1,
      at: (days) => chart().stopped('azathioprine 150 mg daily', daysAgo(days)).taking('allopurinol 300 mg daily'),
    },
    {
      limit: 'weight.least',
      step: 0.1,
      at: (kg) =>
        chart().weighing(kg).tpmt('normal').taking('azathioprine 15 mg daily').taking('allopurinol 100 mg daily'),
    },
    {
      limit: 'weight.most',
      step: 0.1,
      at: (kg) =>
        chart().weighing(kg).tpmt('normal').taking('azathioprine 50 mg daily').taking('allopurinol 100 mg daily'),
    },
    {
      limit: 'age.adult',
      step: 1,
      at: (years) =>
        chart()
          .aged(years)
          .weighing(25)
          .tpmt('normal')
          .taking('azathioprine 12.5 mg daily')
          .taking('allopurinol 100 mg daily'),
    },
  ],
});
