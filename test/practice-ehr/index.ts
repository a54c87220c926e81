/** Front of the practice EHR: what the demo, the end-to-end tests and the bench may use. */
export {
  type Expectation,
  expectations,
  expectedRules,
  quietScreens,
  type SkinName,
} from './expected';
export { patients } from './patients';
export { type PracticeEhr, startPracticeEhr } from './server';
