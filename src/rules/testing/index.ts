/** For tests and examples only: never imported by shipped code. */
export { ChartBuilder, chart } from './chart-builder';
export { type Boundary, type Example, examples, type RuleExamples } from './examples';
export { daysAgo, geneResult, labResult, medication } from './facts';
export { holds, inputsOf, probe, ruleSetOf } from './holds';
