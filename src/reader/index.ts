export type { ReadPart } from './contract';
export { boxInFrame, type ScreenBox } from './on-screen';
export { isOwnPaper } from './own-paper';
export { createReader } from './reader';
export { bringSites, type Site, sitesHere } from './sites';
export { type FrameStructure, type StructureElement, structureOf } from './structure';
export { todayHere } from './today';
export { type FrameWatch, watchFrame } from './watch';
export { type SignControl, watchSign } from './watch-sign';
