import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const ordering = (): ChartBuilder => chart().ordering('azathioprine 50 mg daily').problemsSeen('complete');

export default examples('AZA-CI-08', {
  fires: [
    { says: 'pancreatitis on azathioprine', given: ordering().allergicTo('azathioprine', 'Pancreatitis') },
    { says: 'fever and rash on mercaptopurine', given: ordering().allergicTo('mercaptopurine', 'fever, rash') },
    { says: 'noted among the problems, past', given: ordering().problem('thiopurine-hypersensitivity', 'resolved') },
    { says: 'on treatment', given: chart().taking('azathioprine 50 mg').allergicTo('azathioprine', 'Hautausschlag') },
    { says: 'nausea and fever: not the gut alone', given: ordering().allergicTo('azathioprine', 'nausea, fever') },
    { says: 'no reaction printed', severity: 'warning', given: ordering().allergicTo('azathioprine') },
    { says: '“moderate”', severity: 'warning', given: ordering().allergicTo('azathioprine', 'moderate') },
    { says: 'nausea alone', severity: 'info', given: ordering().allergicTo('azathioprine', 'Nausea') },
  ],
  clear: [
    { says: 'allopurinol is no thiopurine', given: ordering().allergicTo('allopurinol', 'rash') },
    {
      says: 'pancreatitis of another cause',
      given: ordering().problem('pancreatitis').allergicTo('penicillin', 'rash'),
    },
  ],
  undecided: [{ says: 'allergies not seen', missing: ['allergies'], given: ordering() }],
  boundaries: [],
});
