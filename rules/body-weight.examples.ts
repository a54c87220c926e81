import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 150 mg daily');

export default examples('AZA-DOSE-06', {
  fires: [
    { says: 'weighed 120 days ago', given: taking().weighing(70, daysAgo(120)) },
    { says: '15 kg in an adult', given: taking().weighing(15) },
    { says: '15 kg, age not seen', given: taking().aged(null).weighing(15) },
    { says: 'no weight seen while ordering', given: chart().ordering('azathioprine 150 mg daily') },
    { says: '340 kg while ordering', given: chart().ordering('azathioprine 150 mg daily').weighing(340) },
  ],
  clear: [
    { says: 'weighed last week', given: taking().weighing(70) },
    { says: '25 kg in a child of 8', given: taking().aged(8).weighing(25) },
    {
      says: 'mercaptopurine’s dose is not modelled',
      given: chart().taking('mercaptopurine 50 mg').weighing(70, daysAgo(300)),
    },
    { says: 'on hold', given: chart().onHold('azathioprine 150 mg').weighing(70, daysAgo(300)) },
    { says: 'no thiopurine', given: chart().weighing(15) },
  ],
  undecided: [
    { says: 'no weight seen on treatment', missing: ['patient.weight'], given: taking() },
    { says: 'a weight without a date', missing: ['patient.weight'], given: taking().weighing(70, null) },
  ],
  boundaries: [
    { limit: 'weight.age', step: 1, at: (days) => taking().weighing(70, daysAgo(days)) },
    { limit: 'weight.least', step: 0.1, at: (kg) => taking().weighing(kg) },
    { limit: 'weight.most', step: 0.1, at: (kg) => taking().weighing(kg) },
    { limit: 'age.adult', step: 1, at: (years) => taking().aged(years).weighing(25) },
  ],
});
