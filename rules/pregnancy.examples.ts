import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');
const ordering = (): ChartBuilder => chart().ordering('azathioprine 100 mg daily');

export const pregnancy = examples('AZA-CI-05', {
  fires: [
    { says: 'before the first dose', given: ordering().problem('pregnancy') },
    { says: 'on treatment', given: taking().problem('pregnancy') },
    { says: 'hCG positive in words', given: taking().with('hcg', 'positive', null) },
    { says: 'hCG of 4,500, problem list not seen', given: ordering().with('hcg', 4500, 'IU/L') },
  ],
  clear: [
    { says: 'an earlier pregnancy', given: taking().problem('pregnancy', 'resolved') },
    {
      says: 'hCG negative, nothing on the problem list',
      given: taking().with('hcg', 'negative', null).problemsSeen('complete'),
    },
    { says: 'after a transplant another rule speaks', given: taking().problem('pregnancy').problem('transplant') },
  ],
  undecided: [
    { says: 'problem list not seen', missing: ['conditions'], given: taking() },
    {
      says: 'hCG negative, problem list not seen',
      missing: ['conditions'],
      given: taking().with('hcg', 'negative', null),
    },
  ],
  boundaries: [
    { limit: 'pregnancy.hcg', step: 1, at: (value) => taking().with('hcg', value, 'IU/L').problemsSeen('complete') },
  ],
});

const transplanted = (): ChartBuilder => taking().problem('transplant');

export const afterTransplant = examples('AZA-CI-06', {
  fires: [
    { says: 'on treatment', given: transplanted().problem('pregnancy') },
    { says: 'before the first dose', given: ordering().problem('pregnancy').problem('transplant') },
  ],
  clear: [
    { says: 'no transplant', given: taking().problem('pregnancy') },
    { says: 'not pregnant', given: transplanted() },
  ],
  undecided: [
    { says: 'problem list not seen', missing: ['conditions'], given: taking().with('hcg', 'positive', null) },
  ],
  boundaries: [{ limit: 'pregnancy.hcg', step: 1, at: (value) => transplanted().with('hcg', value, 'IU/L') }],
});

const young = (): ChartBuilder => ordering().aged(30).resultsSeen('complete');

export const statusOpen = examples('AZA-CI-10', {
  fires: [
    { says: 'a woman of 30 without a test', given: young() },
    { says: 'sex not seen', given: young().of(null) },
    { says: 'a test of last year', given: young().with('hcg', 'negative', null, daysAgo(300)) },
    {
      says: 'known to be pregnant: that finding stands for it',
      under: 'AZA-CI-05',
      given: young().problem('pregnancy'),
    },
  ],
  clear: [
    { says: 'a man', given: young().of('male') },
    { says: 'a woman of 65', given: young().aged(65) },
    { says: 'after a hysterectomy', given: young().problem('hysterectomy', 'resolved') },
    { says: 'tested last week', given: young().with('hcg', 'negative', null, daysAgo(7)) },
    { says: 'on treatment already', given: taking().aged(30).resultsSeen('complete') },
  ],
  undecided: [
    { says: 'age not seen', missing: ['patient.age'], given: young().aged(null) },
    { says: 'no results seen', missing: ['labs'], given: ordering().aged(30) },
  ],
  boundaries: [
    { limit: 'childbearing.from', step: 1, at: (years) => young().aged(years) },
    { limit: 'childbearing.to', step: 1, at: (years) => young().aged(years) },
    { limit: 'baseline.pregnancy-test', step: 1, at: (days) => young().with('hcg', 'negative', null, daysAgo(days)) },
  ],
});
