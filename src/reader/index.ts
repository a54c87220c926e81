export type { FrameReader } from './contract';
export { todayHere } from './today';
export { createReader, type Understanding } from './reader';
export { type FrameWatch, watchFrame } from './watch';
