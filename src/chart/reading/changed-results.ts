import type { Block, Screen } from '../screen';
import type { FrameFacts } from '../types';
import type { ChangedResults } from './block-memory';
import { surveyOf } from './block-survey';
import { headLinesOf } from './head-lines';
import type { FrameMemory, Interpreted } from './interpreted';
import type { ScreenSense } from './sense';

/**
 * The last reading of a frame, brought up to date where nothing but tables of results has changed since: the commonest
 * change of a chart, whose length then does not matter. Null where more has to be asked than what these tables tell.
 */
export function* withChangedResults(
  screen: Screen,
  frame: FrameFacts,
  sense: ScreenSense,
  { last, ofBlocks }: FrameMemory,
): Generator<void, Interpreted | null> {
  // an order's control may stand in any table
  if (!last || last.interpreted.order || last.blocks.length !== screen.blocks.length) return null;
  const changed: ChangedResults[] = [];
  for (const [at, before] of last.blocks.entries()) {
    const now = screen.blocks[at];
    if (!now || now === before) continue;
    if (last.considered.has(before) || mayMatterElsewhere(before) || mayMatterElsewhere(now)) return null;
    const results = yield* ofBlocks.readChanged(before, now, sense);
    if (!results) return null;
    changed.push(results);
  }
  let { labs } = last.interpreted;
  for (const { before, now } of changed) {
    const start = before[0] ? labs.indexOf(before[0]) : -1;
    if (start < 0) return null;
    labs = [...labs.slice(0, start), ...now, ...labs.slice(start + before.length)];
  }
  const facts = { ...last.interpreted, labs };
  return {
    ...facts,
    frame,
    headLines: facts.patient ? [] : headLinesOf(screen.blocks),
    coverage: last.coverage.coverageOf(facts),
    fresh: sense.made,
  };
}

/** A name or a field in a table says something beyond it. */
const mayMatterElsewhere = (block: Block): boolean => surveyOf(block).mayAnchor || surveyOf(block).hasFields;
