import { chart, daysAgo, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');
const stopped = (days: number) => chart().stopped('azathioprine 100 mg', daysAgo(days));
const unseen = [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }];

export const fever = examples('AZA-SYM-02', {
  fires: [
    { says: 'fever', given: taking().problem('fever') },
    { says: 'a flu-like illness, on hold', given: chart().onHold('azathioprine 100 mg').problem('flu-like-illness') },
    {
      says: 'with a rash: hypersensitivity stands for it',
      under: 'AZA-SYM-01',
      given: taking().problem('fever').problem('rash'),
    },
  ],
  clear: [
    { says: 'over', given: taking().problem('fever', 'resolved') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('fever') },
  ],
  undecided: unseen,
  boundaries: [{ limit: 'after-stop.days', step: 1, at: (days) => stopped(days).problem('fever') }],
});

export const bleeding = examples('AZA-SYM-03', {
  fires: [
    { says: 'bruises', given: taking().problem('bruising') },
    { says: 'nosebleed last week after the stop', given: stopped(10).problem('bleeding') },
  ],
  clear: [{ says: 'over', given: taking().problem('bleeding', 'resolved') }],
  undecided: unseen,
  boundaries: [{ limit: 'after-stop.days', step: 1, at: (days) => stopped(days).problem('bruising') }],
});

const silentAfter = { says: 'old jaundice', given: taking().problem('jaundice', 'resolved') };

export const jaundice = examples('AZA-SYM-04', {
  fires: [
    {
      says: 'new jaundice: inside the finding on liver injury',
      under: 'AZA-LAB-10',
      given: taking().problem('jaundice'),
    },
  ],
  clear: [
    silentAfter,
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('jaundice') },
  ],
  undecided: unseen,
  boundaries: [{ limit: 'after-stop.days', step: 1, at: (days) => stopped(days).problem('jaundice') }],
});
