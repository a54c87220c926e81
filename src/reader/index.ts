export { boxInFrame, type ScreenBox } from './on-screen';
export { createReader } from './reader';
export { bringSites, type Site, sitesHere } from './sites';
export { todayHere } from './today';
export { type FrameWatch, watchFrame } from './watch';
export { type SignControl, watchSign } from './watch-sign';
