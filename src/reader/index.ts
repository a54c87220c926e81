export { createReader } from './reader';
export { todayHere } from './today';
export { type FrameWatch, watchFrame } from './watch';
