export { DoseTab } from './dose-tab';
export { words as doseWords } from './words';
