import { chart, daysAgo, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-SYM-01', {
  fires: [
    { says: 'fever and rash', given: taking().problem('fever').problem('rash') },
    {
      says: 'nausea and fever in week 2',
      given: chart()
        .taking('azathioprine 50 mg', { start: daysAgo(12) })
        .problem('nausea')
        .problem('fever'),
    },
    {
      says: 'nausea and joint pain after years',
      given: chart()
        .taking('azathioprine 50 mg', { start: daysAgo(1200) })
        .problem('nausea')
        .problem('arthralgia'),
    },
    {
      says: 'stopped five days ago',
      given: chart().stopped('azathioprine 50 mg', daysAgo(5)).problem('fever').problem('myalgia'),
    },
  ],
  clear: [
    { says: 'nausea alone', given: taking().problem('nausea') },
    { says: 'fever alone is another rule', given: taking().problem('fever') },
    { says: 'rash alone', given: taking().problem('rash') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('fever').problem('rash') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [
    {
      limit: 'after-stop.days',
      step: 1,
      at: (days) => chart().stopped('azathioprine 50 mg', daysAgo(days)).problem('fever').problem('rash'),
    },
  ],
});
