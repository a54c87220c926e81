import type { Block } from '../screen';
import type { Evidence, LabResult } from '../types';
import { BlockReader } from './block-reader';
import { dateReported, type ReportDate, titleOfBlock } from './block-titles';
import type { CoverageNote } from './coverage';
import { CoverageNotes } from './coverage';
import { type Gathered, nothingGathered } from './gathered';
import { isStop } from './orders';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

/** Results that a table told of before, and those that it tells of now. */
export interface ChangedResults {
  before: readonly LabResult[];
  now: readonly LabResult[];
}

/** All that a table told, and what it was told of the page around it. */
interface Told {
  section: SectionSense;
  reportDate: ReportDate | null;
  gathered: Gathered;
  notes: readonly CoverageNote[];
  /** What it says of a medication that goes on; null where it says nothing of that. */
  last: { medication: LastMedication } | null;
  /** Whether it would go on with a medication that stands before it. */
  asks: boolean;
}

export const factLists = ['medications', 'labs', 'allergies', 'immunizations', 'conditions'] as const;

/**
 * What was read of a frame's tables, for as long as they stay the very same blocks: where one cell has changed, one table is
 * read, and the others tell what they told before. Lists and cards may go on from one block into the next, and are read each time.
 */
export class BlockMemory {
  private told = new WeakMap<Block, Told>();
  private days = new WeakMap<Block, { kind: SectionSense['kind']; date: ReportDate | null }>();
  private page: string | null = null;

  /**
   * @param page all that readings of blocks depend on besides their blocks; null where nothing may be remembered
   * @returns whether what was remembered holds still
   */
  holdFor(page: readonly unknown[] | null): boolean {
    const now = page && JSON.stringify(page);
    const holds = now !== null && now === this.page;
    if (!holds) {
      this.told = new WeakMap();
      this.days = new WeakMap();
    }
    this.page = now;
    return holds;
  }

  /** The day that a block prints for itself and those beside it. */
  dateReported(block: Block, section: SectionSense, sense: ScreenSense): ReportDate | null {
    const before = this.days.get(block);
    if (before && before.kind === section.kind) return before.date;
    const date = dateReported(block, section, sense);
    this.days.set(block, { kind: section.kind, date });
    return date;
  }

  /** Adds what the block tells to `gathered`; only what is seen counts. */
  *read(
    block: Block,
    section: SectionSense,
    reportDate: ReportDate | null,
    gathered: Gathered,
    sense: ScreenSense,
  ): Generator<void, void> {
    const before = this.told.get(block);
    const isFollowed = before?.asks && gathered.lastMedication !== null;
    if (before && !isFollowed && isSame(before.section, section) && isSame(before.reportDate, reportDate))
      return add(before, gathered);
    if (block.kind === 'table') {
      const told = yield* tell(block, section, reportDate, gathered.lastMedication, sense);
      if (told) {
        add(told, gathered);
        if (this.page !== null) this.told.set(block, told);
        return;
      }
    }
    const starts = factLists.map((list) => gathered[list].length);
    yield* new BlockReader(block, section, reportDate, gathered, sense).read();
    for (const [index, list] of factLists.entries()) yield* keepShown(gathered[list], starts[index] ?? 0, sense);
  }

  /** Reads a table that stands in another's place; null where either tells anything but results, or of those around it. */
  *readChanged(before: Block, now: Block, sense: ScreenSense): Generator<void, ChangedResults | null> {
    const told = this.told.get(before);
    if (!told || now.kind !== 'table' || isStop(now) || !tellsOnlyResults(told)) return null;
    const { section, reportDate } = told;
    const day = this.days.get(before)?.date ?? null;
    if (titleOfBlock(now) || !isSame(this.dateReported(now, section, sense), day)) return null;
    const again = yield* tell(now, section, reportDate, null, sense);
    if (!again || !tellsOnlyResults(again)) return null;
    this.told.set(now, again);
    return { before: told.gathered.labs, now: again.gathered.labs };
  }
}

const tellsOnlyResults = ({ gathered, last, asks }: Told): boolean =>
  gathered.labs.length > 0 &&
  gathered.coverage.isOnlyOf('labs') &&
  gathered.measures.length === 0 &&
  factLists.every((list) => list === 'labs' || gathered[list].length === 0) &&
  last === null &&
  !asks;

type LastMedication = Gathered['lastMedication'];

/** What a table tells by itself; null where it goes on with a medication that stands before it. */
function* tell(
  block: Block,
  section: SectionSense,
  reportDate: ReportDate | null,
  incoming: LastMedication,
  sense: ScreenSense,
): Generator<void, Told | null> {
  const notes: CoverageNote[] = [];
  let last: { medication: LastMedication } | null = null;
  let asks = false;
  const gathered: Gathered = {
    ...nothingGathered(),
    coverage: new CoverageNotes((note) => notes.push(note)),
    get lastMedication() {
      asks ||= last === null;
      return last ? last.medication : incoming;
    },
    set lastMedication(medication) {
      last = { medication };
    },
  };
  yield* new BlockReader(block, section, reportDate, gathered, sense).read();
  if (asks && incoming !== null) return null;
  for (const list of factLists) yield* keepShown(gathered[list], 0, sense);
  return { section, reportDate, gathered, notes, last, asks };
}

function add({ gathered: own, notes, last }: Told, gathered: Gathered): void {
  for (const list of factLists) append(gathered[list], own[list]);
  append(gathered.measures, own.measures);
  for (const note of notes) note(gathered.coverage);
  if (last) gathered.lastMedication = last.medication;
}

/** A long list as arguments would be too many. */
export function append(list: unknown[], more: readonly unknown[]): void {
  for (const one of more) list.push(one);
}

const FACTS_A_STEP = 64;

/** Drops from `start` on what nobody sees. */
function* keepShown(facts: { evidence: Evidence }[], start: number, { screen }: ScreenSense): Generator<void, void> {
  let kept = start;
  for (let at = start; at < facts.length; at += 1) {
    if (at % FACTS_A_STEP === 0 && at > start) yield;
    const fact = facts[at];
    if (!fact || !screen.isShown(fact.evidence.mark)) continue;
    facts[kept] = fact;
    kept += 1;
  }
  facts.length = kept;
}

function isSame<T extends object>(one: T | null, other: T | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
