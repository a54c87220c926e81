import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const taking = (mg = 140): ChartBuilder => chart().weighing(70).taking(`azathioprine ${mg} mg daily`);
const acip = ['live-vaccines-by-acip'];

export default examples('AZA-VAX-02', {
  fires: [
    { says: 'MMR at 2 mg/kg', given: taking().ordering('MMR') },
    { says: 'varicella vaccine', given: taking().ordering('varicella') },
    { says: 'on hold', given: chart().onHold('mercaptopurine 50 mg').ordering('yellow fever') },
    {
      says: 'varicella vaccine where ACIP is followed',
      severity: 'info',
      stated: acip,
      given: taking().ordering('varicella'),
    },
    { says: 'MMR stays critical there', stated: acip, given: taking().ordering('MMR') },
    {
      says: 'and so does any beside a steroid',
      stated: acip,
      given: taking().taking('systemic corticosteroid 20 mg').ordering('varicella'),
    },
    {
      says: 'and so does a list seen in part',
      stated: acip,
      given: taking().ordering('varicella').medicationsSeen('partial'),
    },
  ],
  clear: [
    { says: 'an inactivated vaccine', given: taking().ordering('influenza inactivated') },
    { says: 'given before the start', given: taking().vaccinated('MMR', '2010-05-01') },
    {
      says: 'before the first dose: a live vaccine is possible',
      given: chart().ordering('azathioprine 50 mg').ordering('varicella'),
    },
  ],
  undecided: 'An order stands on this screen or it does not.',
  boundaries: [
    {
      limit: 'live-vaccine.azathioprine',
      step: 0.01,
      stated: acip,
      at: (perKg) => taking(perKg * 70).ordering('varicella'),
    },
    {
      limit: 'weight.least',
      step: 0.1,
      stated: acip,
      at: (kg) => chart().weighing(kg).taking('azathioprine 50 mg daily').ordering('varicella'),
    },
    {
      limit: 'weight.most',
      step: 0.1,
      stated: acip,
      at: (kg) => chart().weighing(kg).taking('azathioprine 150 mg daily').ordering('varicella'),
    },
    {
      limit: 'age.adult',
      step: 1,
      stated: acip,
      at: (years) => chart().aged(years).weighing(25).taking('azathioprine 25 mg daily').ordering('varicella'),
    },
  ],
});
