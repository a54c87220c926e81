export { DoseTab } from './dose-tab';
