export { Headline } from './headline';
export { ReasonItem, Reasons } from './reasons';
export { Tablets } from './tablets';
