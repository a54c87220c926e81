export type { LimitMeaning } from './tests';
export { TrendsTab } from './trends-tab';
