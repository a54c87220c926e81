import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const sampled = daysAgo(30);
const activity = (on: ChartBuilder): ChartBuilder =>
  on.gene('tpmt', 'normal', 'TPMT activity 38 (26–50)', { by: 'activity', date: sampled });
const started = (days: number): ChartBuilder =>
  activity(
    chart()
      .taking('azathioprine 100 mg daily', { start: daysAgo(days) })
      .problemsSeen('complete'),
  );

export const interference = examples('AZA-PGX-10', {
  fires: [
    { says: 'measured on the drug', given: started(200) },
    {
      says: 'ibuprofen-like drug that day',
      given: started(10).taking('tpmt assay interferents', { start: daysAgo(100) }),
    },
    { says: 'mesalazine that day', given: started(10).taking('mesalazine 3000 mg', { start: daysAgo(400) }) },
    { says: 'transfusion noted, no day', given: started(10).problem('red-cell-transfusion', 'resolved') },
    { says: 'leukaemia', given: started(10).problem('leukaemia') },
  ],
  clear: [
    { says: 'measured before the start, nothing else taken', given: started(10) },
    {
      says: 'a genotype, on treatment',
      given: chart()
        .taking('azathioprine 100 mg', { start: daysAgo(200) })
        .gene('tpmt', 'normal', 'TPMT *1/*1', { by: 'genotype' }),
    },
    { says: 'a transfusion last year', given: started(10).problem('red-cell-transfusion', 'resolved', daysAgo(400)) },
    { says: 'mesalazine begun later', given: started(10).taking('mesalazine 3000 mg', { start: daysAgo(5) }) },
  ],
  undecided: [
    {
      says: 'nobody saw when azathioprine was started',
      missing: ['medications.start'],
      given: activity(chart().taking('azathioprine 100 mg').problemsSeen('complete')),
    },
    {
      says: 'problem list not seen',
      missing: ['conditions'],
      given: activity(chart().taking('azathioprine 100 mg', { start: daysAgo(10) })),
    },
  ],
  boundaries: [
    {
      limit: 'tpmt.interference',
      step: 1,
      at: (days) =>
        started(10).taking('furosemide', {
          ingredients: ['tpmt assay interferents'],
          status: 'stopped',
          start: daysAgo(200),
          end: daysAgo(30 + days),
        }),
    },
    {
      limit: 'tpmt.on-thiopurine',
      step: 1,
      at: (days) =>
        started(10).taking('mercaptopurine 50 mg', { status: 'stopped', start: daysAgo(200), end: daysAgo(30 + days) }),
    },
    {
      limit: 'tpmt.transfusion',
      step: 1,
      at: (days) => started(10).problem('red-cell-transfusion', 'resolved', daysAgo(30 + days)),
    },
  ],
});

const on = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');

export const high = examples('AZA-PGX-11', {
  fires: [
    {
      says: 'above the printed range',
      given: on().gene('tpmt', 'normal', 'TPMT 61 (26–50) H', { by: 'activity', aboveRange: true }),
    },
  ],
  clear: [
    { says: 'inside it', given: on().tpmt('normal') },
    {
      says: 'stopped',
      given: chart().stopped('azathioprine 100 mg', daysAgo(3)).gene('tpmt', 'normal', 'TPMT 61', { aboveRange: true }),
    },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: on() }],
  boundaries: [],
});

const genotype = (diplotype: string, text = `TPMT ${diplotype}`): ChartBuilder =>
  on().gene('tpmt', 'normal', text, { by: 'genotype', diplotype });

export const unphased = examples('AZA-PGX-12', {
  fires: [
    {
      says: 'NUDT15 *1/*3',
      under: 'AZA-PGX-04',
      given: on().tpmt('normal').gene('nudt15', 'intermediate', 'NUDT15 *1/*3', { diplotype: '*1/*3' }),
    },
    {
      says: 'TPMT *1/*3A: inside the finding on its class',
      under: 'AZA-PGX-03',
      given: on().gene('tpmt', 'intermediate', 'TPMT *1/*3A', { diplotype: '*1/*3A' }),
    },
    {
      says: 'TPMT *1/*3A that the laboratory called indeterminate',
      given: on().gene('tpmt', 'indeterminate', 'TPMT *1/*3A', { diplotype: '*1/*3A' }),
    },
  ],
  clear: [
    { says: '*1/*1', given: genotype('*1/*1') },
    {
      says: '*1/*3C has no such twin',
      given: on().gene('tpmt', 'indeterminate', 'TPMT *1/*3C', { diplotype: '*1/*3C' }),
    },
    {
      says: 'phased, as the report says',
      given: on().gene('tpmt', 'indeterminate', 'TPMT *1/*3A, phased', { diplotype: '*1/*3A' }),
    },
    { says: 'no result', given: on().resultsSeen('complete') },
  ],
  undecided: 'Speaks only of a genotype that was seen; without one there is nothing to tell.',
  boundaries: [],
});

export const disagree = examples('AZA-PGX-13', {
  fires: [
    {
      says: 'activity normal, genotype intermediate',
      given: on().gene('tpmt', 'intermediate', 'TPMT *1/*3A', {
        by: 'genotype',
        also: [
          {
            gene: 'tpmt',
            phenotype: 'normal',
            diplotype: null,
            by: 'activity',
            text: 'TPMT activity 38 (26–50)',
            aboveRange: false,
            date: sampled,
            evidence: {
              text: 'TPMT activity 38',
              place: 'Results',
              mark: 9001,
              frameId: 0,
              screen: 'Example',
              at: 0,
              onScreen: true,
            },
          },
        ],
      }),
    },
  ],
  clear: [
    { says: 'one result', given: on().tpmt('intermediate') },
    { says: 'no result, results seen whole', given: on().resultsSeen('complete') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: on() }],
  boundaries: [],
});
