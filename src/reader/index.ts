export type { FrameReader } from './contract';
export { createReader, type Understanding } from './reader';
export { todayHere } from './today';
export { type FrameWatch, watchFrame } from './watch';
