import type { Block } from '../screen';
import type { Evidence, FrameReading } from '../types';
import { BlockMemory } from './block-memory';
import type { CoverageNotes } from './coverage';

/** A frame's reading before its genes and concepts are told, and the marks of the banner. */
export type Interpreted = Omit<FrameReading, 'pharmacogenetics' | 'timing'> & {
  identityMarks: number[];
  /** The mark of the weight; 0 where there is none. */
  weightMark: number;
  /** The evidence of what was read now, and not remembered. */
  fresh: readonly Evidence[];
};

/** A whole reading with what it was made of. */
export interface Whole {
  blocks: readonly Block[];
  interpreted: Interpreted;
  coverage: CoverageNotes;
  /** The blocks that were considered for the patient's name. */
  considered: ReadonlySet<Block>;
}

/** What is kept of a frame's readings for the next one. */
export class FrameMemory {
  readonly ofBlocks = new BlockMemory();
  last: Whole | null = null;
}
