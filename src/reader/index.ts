export { createReader } from './reader';
export { type Site, sitesHere } from './sites';
export { todayHere } from './today';
export { type FrameWatch, watchFrame } from './watch';
