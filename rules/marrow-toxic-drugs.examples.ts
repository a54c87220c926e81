import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };

export const marrowToxic = examples('AZA-INT-05', {
  fires: [
    { says: 'co-trimoxazole', given: taking().taking('co-trimoxazole') },
    { says: 'trimethoprim ordered', given: taking().ordering('trimethoprim 400 mg') },
    {
      says: 'valganciclovir: a note',
      severity: 'info',
      given: taking().taking('valganciclovir', { ingredients: ['other myelotoxic'] }),
    },
    { says: 'a course beside one of those', given: taking().taking('other myelotoxic').ordering('co-trimoxazole') },
  ],
  clear: [
    { says: 'stopped', given: taking().stopped('co-trimoxazole', daysAgo(3)) },
    { says: 'an allergy to sulfonamides', given: taking().allergicTo('co-trimoxazole') },
    { says: 'clozapine is another rule', given: taking().taking('clozapine 200 mg') },
  ],
  undecided: [partial],
  boundaries: [],
});

export const clozapine = examples('AZA-INT-06', {
  fires: [{ says: 'clozapine', given: taking().taking('clozapine 200 mg') }],
  clear: [
    { says: 'stopped', given: taking().stopped('clozapine', daysAgo(30)) },
    { says: 'on hold', given: taking().onHold('clozapine 200 mg') },
  ],
  undecided: [partial],
  boundaries: [],
});
