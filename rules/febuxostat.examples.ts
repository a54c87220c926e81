import { chart, daysAgo, examples } from '../src/rules/testing';

export default examples('AZA-INT-02', {
  fires: [
    { says: 'both taken', given: chart().taking('azathioprine 150 mg daily').taking('febuxostat 80 mg daily') },
    {
      says: 'febuxostat ordered',
      given: chart().taking('mercaptopurine 50 mg daily').ordering('febuxostat 80 mg daily'),
    },
    { says: 'topiroxostat', given: chart().taking('azathioprine 150 mg daily').taking('topiroxostat') },
    {
      says: 'thioguanine alone: a note',
      severity: 'info',
      given: chart().taking('thioguanine 20 mg').taking('febuxostat'),
    },
    {
      says: 'low doses are no exception here',
      given: chart().weighing(75).tpmt('normal').taking('azathioprine 25 mg daily').taking('febuxostat 40 mg daily'),
    },
  ],
  clear: [
    { says: 'allopurinol is another rule', given: chart().taking('azathioprine 150 mg daily').taking('allopurinol') },
    { says: 'febuxostat stopped', given: chart().taking('azathioprine 150 mg').stopped('febuxostat', daysAgo(2)) },
    { says: 'febuxostat as an allergy', given: chart().taking('azathioprine 150 mg daily').allergicTo('febuxostat') },
    {
      says: 'azathioprine stopped last week',
      given: chart().stopped('azathioprine 50 mg', daysAgo(7)).taking('febuxostat'),
    },
    { says: 'no thiopurine', given: chart().taking('febuxostat 80 mg daily') },
  ],
  undecided: [
    {
      says: 'list seen in part',
      missing: ['medications'],
      given: chart().taking('azathioprine 150 mg daily').medicationsSeen('partial'),
    },
    {
      says: 'febuxostat being ordered while the list was seen in part',
      missing: ['medications'],
      given: chart().orderForm('febuxostat').medicationsSeen('partial'),
    },
  ],
  boundaries: [],
});
