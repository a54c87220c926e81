import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const given = (on: ChartBuilder, influenza: number | null, pneumococcal = true): ChartBuilder => {
  const first = pneumococcal ? on.vaccinated('pneumococcal', daysAgo(900)) : on.vaccinationsSeen('complete');
  return influenza === null ? first : first.vaccinated('influenza inactivated', daysAgo(influenza));
};
const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');
const ordering = (): ChartBuilder => chart().ordering('azathioprine 50 mg daily');
const silent = 'Where the vaccination list was not seen this belongs to the checklist.';

export const due = examples('AZA-VAX-01', {
  fires: [
    { says: 'no influenza vaccine this year', given: given(taking(), 500) },
    { says: 'no pneumococcal vaccine', given: given(taking(), 30, false) },
    { says: 'before the first dose, inside that finding', under: 'AZA-BASE-08', given: given(ordering(), null) },
  ],
  clear: [
    { says: 'both given', given: given(taking(), 30) },
    { says: 'list not seen', given: taking() },
  ],
  undecided: silent,
  boundaries: [{ limit: 'due.influenza', step: 1, at: (days) => given(taking(), days) }],
});

export const beforeStart = examples('AZA-BASE-08', {
  fires: [{ says: 'neither given', given: ordering().vaccinationsSeen('stated-empty') }],
  clear: [
    { says: 'both given', given: given(ordering(), 30) },
    { says: 'list not seen', given: ordering() },
    { says: 'on treatment it is a note', given: given(taking(), 500) },
  ],
  undecided: silent,
  boundaries: [{ limit: 'due.influenza', step: 1, at: (days) => given(ordering(), days) }],
});
