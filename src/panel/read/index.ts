export { ReadTab } from './read-tab';
