export { FindingsTab } from './findings-tab';
