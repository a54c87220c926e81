export { GuideTab } from './guide-tab';
