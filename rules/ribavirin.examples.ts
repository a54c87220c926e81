import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-INT-03', {
  fires: [
    { says: 'both taken', given: taking().taking('ribavirin 1000 mg') },
    { says: 'ribavirin ordered', given: taking().ordering('ribavirin 1000 mg') },
    { says: 'on hold', given: chart().onHold('mercaptopurine 50 mg').taking('ribavirin 1000 mg') },
  ],
  clear: [
    { says: 'ribavirin stopped', given: taking().stopped('ribavirin', '2026-11-01') },
    { says: 'an allergy', given: taking().allergicTo('ribavirin') },
  ],
  undecided: [
    { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') },
    {
      says: 'ordered while no list was seen',
      missing: ['medications'],
      given: chart().orderForm('ribavirin').medicationsSeen('not-seen'),
    },
  ],
  boundaries: [],
});
