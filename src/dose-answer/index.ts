export { Headline } from './headline';
export { readInWords } from './read-in-words';
export { ReasonItem, Reasons } from './reasons';
export { Tablets } from './tablets';
