import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder =>
  chart()
    .taking('azathioprine 100 mg daily', { start: daysAgo(90) })
    .problemsSeen('complete');
const upTo = (high: number) => ({ range: { low: 0, high, text: `0–${high}` } });
const liver = (alt: number, bilirubin: number, on = taking()): ChartBuilder =>
  on.with('alt', alt, 'U/L', daysAgo(3), upTo(40)).with('bilirubin', bilirubin, 'µmol/L', daysAgo(3), upTo(20));

export const severe = examples('AZA-LAB-10', {
  fires: [
    { says: 'ALT 200 of 40, bilirubin 60 of 20', given: liver(200, 60) },
    {
      says: 'AST instead of ALT',
      given: taking()
        .with('ast', 200, 'U/L', daysAgo(3), upTo(40))
        .with('bilirubin', 60, 'µmol/L', daysAgo(3), upTo(20)),
    },
    { says: 'jaundice, no liver tests yet', given: taking().problem('jaundice') },
    { says: 'stopped last week', given: liver(200, 60, chart().stopped('azathioprine 100 mg', daysAgo(7))) },
  ],
  clear: [
    { says: 'ALT 200, bilirubin 15: another rule', given: liver(200, 15) },
    { says: 'ALT 30 without a printed range', given: taking().with('alt', 30, 'U/L').with('bilirubin', 60, 'µmol/L') },
    { says: 'Gilbert: bilirubin alone', given: liver(25, 45) },
    { says: 'old jaundice', given: liver(25, 10).problem('jaundice', 'resolved') },
  ],
  undecided: [
    {
      says: 'ALT 200 without a printed range',
      missing: ['labs.alt'],
      given: taking().with('alt', 200, 'U/L').with('bilirubin', 60, 'µmol/L', daysAgo(3), upTo(20)),
    },
    {
      says: 'problem list not seen',
      missing: ['conditions'],
      given: chart().taking('azathioprine 100 mg').resultsSeen('complete'),
    },
  ],
  boundaries: [
    { limit: 'liver-injury.transaminases', step: 0.05, at: (times) => liver(times * 40, 60) },
    { limit: 'liver-injury.bilirubin', step: 0.05, at: (times) => liver(200, times * 20) },
    {
      limit: 'after-stop.days',
      step: 1,
      at: (days) => liver(200, 60, chart().stopped('azathioprine 100 mg', daysAgo(days))),
    },
  ],
});

const cholestatic = (alp: number, alt = 35): ChartBuilder =>
  taking().with('alp', alp, 'U/L', daysAgo(3), upTo(120)).with('alt', alt, 'U/L', daysAgo(3), upTo(40));

export const cholestasis = examples('AZA-LAB-11', {
  fires: [
    { says: 'alkaline phosphatase 300 of 120', given: cholestatic(300) },
    { says: 'new since the start', given: cholestatic(300).with('alp', 80, 'U/L', daysAgo(100), upTo(120)) },
    {
      says: 'jaundice beside it: that finding stands for it',
      under: 'AZA-LAB-10',
      given: cholestatic(300).problem('jaundice'),
    },
  ],
  clear: [
    { says: 'alkaline phosphatase 150', given: cholestatic(150) },
    { says: 'transaminases high as well: the hepatocellular kind', given: cholestatic(300, 200) },
    { says: 'as high before the start', given: cholestatic(300).with('alp', 310, 'U/L', daysAgo(100), upTo(120)) },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: taking() }],
  boundaries: [
    { limit: 'liver-injury.alp', step: 0.05, at: (times) => cholestatic(times * 120) },
    { limit: 'liver-injury.transaminases', step: 0.05, at: (times) => cholestatic(300, times * 40) },
  ],
});
