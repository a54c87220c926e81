import type { Block, Screen, Section } from '../screen';
import type { Evidence, FactList, FrameFacts, ISODate } from '../types';
import { adapterOf, noteChanges } from './adapter-notes';
import { append, type BlockMemory, factLists } from './block-memory';
import { isUnknown, surveyOf } from './block-survey';
import { type ReportDate, titleOfBlock } from './block-titles';
import { withCards } from './cards';
import { withChangedResults } from './changed-results';
import { listOf, noteFolds, notePagers, noteUnseen, noteUnsureNames, unreadableOn } from './coverage';
import { type Gathered, nothingGathered } from './gathered';
import { headLinesOf } from './head-lines';
import type { FrameMemory, Interpreted } from './interpreted';
import { latestOf, withMeasures } from './measures';
import { readOrder } from './orders';
import { type Identity, identify } from './patient';
import { type SectionSense, senseOf } from './sections';
import { type ScreenSense, senseOfScreen } from './sense';

/** What a frame shows, understood: the facts of its chart, whose they are, and how much of each list was seen. */
export function* interpret(
  screen: Screen,
  frame: FrameFacts,
  today: ISODate,
  memory: FrameMemory,
): Generator<void, Interpreted> {
  for (const [at, block] of screen.blocks.entries())
    if (block !== memory.last?.blocks[at] && isUnknown(block)) yield void surveyOf(block);
  const sense = senseOfScreen(screen, frame, today);
  const isSamePage = memory.ofBlocks.holdFor([sense.dates, screen.language, frame.title, today]);
  const updated = isSamePage ? yield* withChangedResults(screen, frame, sense, memory) : null;
  if (updated && memory.last) {
    memory.last = { ...memory.last, blocks: [...screen.blocks], interpreted: updated };
    return updated;
  }
  const identity = identify(screen.blocks, sense);
  yield;
  // whose a fact is depends on where all others stand, once there are two to choose from
  if (identity.others.length > 0) memory.ofBlocks.holdFor(null);
  const gathered = yield* gather(screen, sense, memory.ofBlocks);
  const interpreted = putTogether(gathered, identity, screen, frame, sense);
  memory.last = {
    blocks: [...screen.blocks],
    interpreted,
    coverage: gathered.coverage,
    considered: identity.considered,
  };
  return interpreted;
}

function putTogether(
  gathered: Gathered,
  identity: Identity,
  screen: Screen,
  frame: FrameFacts,
  sense: ScreenSense,
): Interpreted {
  leaveOutOthers(gathered, screen, identity);
  const { measures, coverage, lastMedication: _, ...facts } = gathered;
  const { order, medications } = readOrder(screen.blocks, facts.medications, screen, sense);
  facts.medications.push(...medications);
  const patient = identity.patient ? withMeasures(identity.patient, measures) : null;
  return {
    frame,
    patient,
    otherPatients: identity.others.map(({ name }) => name),
    headLines: patient ? [] : headLinesOf(screen.blocks),
    ...facts,
    order,
    coverage: coverage.coverageOf(facts),
    unreadable: unreadableOn(screen),
    adapter: adapterOf(screen.site),
    isChart: patient !== null || facts.medications.length > 0 || facts.labs.length > 0,
    identityMarks: identity.marks,
    weightMark: latestOf('weight', measures)?.mark ?? 0,
    fresh: sense.made,
  };
}

/** Reads all blocks in the order in which they stand. */
function* gather(screen: Screen, sense: ScreenSense, memory: BlockMemory): Generator<void, Gathered> {
  const gathered = nothingGathered();
  const lists: { list: FactList; mark: number }[] = [];
  const dates = new Map<Section, ReportDate>();
  /** A day that an adapter knows to head the next table. */
  let dayBefore: ReportDate | null = null;
  let named: { section: Section; sense: SectionSense } | null = null;
  for (const block of withCards(screen.blocks)) {
    const title = block.kind === 'heading' || block.section.is ? null : titleOfBlock(block);
    if (title) {
      named = { section: block.section, sense: title };
      gathered.coverage.sawSection(title);
      continue;
    }
    const section = named?.section === block.section ? within(block, named.sense) : senseOf(block.section);
    gathered.coverage.sawSection(section);
    const list = listOf(section);
    const [first] = block.items;
    const date = memory.dateReported(block, section, sense);
    if (date) dates.set(block.section, date);
    if (first?.parts[0]?.is === 'date') dayBefore = date;
    if (block.kind !== 'heading') {
      const reported = dates.get(block.section) ?? dateAbove(block.section, dates) ?? dayBefore;
      const before = rowsIn(gathered);
      yield* memory.read(block, section, reported, gathered, sense);
      yield;
      const told = listThatGrew(before, rowsIn(gathered)) ?? list;
      if (told && first) lists.push({ list: told, mark: first.mark });
      if (told && told !== list) gathered.coverage.sawRows(told);
      if (block.kind === 'table') dayBefore = null;
    }
  }
  notePagers(screen, gathered.coverage, lists);
  noteFolds(screen, gathered.coverage);
  noteUnseen(screen, gathered.coverage);
  noteUnsureNames(gathered.coverage, gathered.medications);
  noteChanges(screen.site, gathered.coverage);
  return gathered;
}

const rowsIn = (gathered: Gathered): number[] => factLists.map((list) => gathered[list].length);

/** The list of which a block held most rows, whatever heading stands above it; null where it held none. */
function listThatGrew(before: readonly number[], now: readonly number[]): FactList | null {
  const grown = now.map((rows, at) => rows - (before[at] ?? 0));
  const most = Math.max(...grown);
  return (most > 0 && factLists[grown.indexOf(most)]) || null;
}

/** The date printed for a section or for what stands round it, else when the sample was taken, said above the panels. */
function dateAbove(section: Section, dates: ReadonlyMap<Section, ReportDate>): ReportDate | null {
  const own = dates.get(section);
  if (own) return own;
  const { titles, around } = section;
  for (const [above, date] of dates) {
    if (date.isOfSampling && above.titles.length > 0 && above.titles.every((title, at) => title === titles[at]))
      return date;
  }
  return around ? dateAbove(around, dates) : null;
}

/** A block under a title that is no heading by markup: all headings above still date it. */
const within = (block: Block, title: SectionSense): SectionSense =>
  block.kind === 'heading' ? senseOf(block.section) : { ...title, titles: [...block.section.titles, ...title.titles] };

/** Facts that belong to another patient's banner on this page are not this one's. */
function leaveOutOthers(gathered: Gathered, screen: Screen, { marks: [own], others }: Identity): void {
  if (own === undefined || others.length === 0) return;
  const marks = factLists.flatMap((list) => gathered[list].map(({ evidence }) => evidence.mark));
  const realms = others.map(({ mark }) => screen.realmOf(mark, own, marks));
  const isOwn = ({ evidence: { mark } }: { evidence: Evidence }) => !realms.some((holds) => holds(mark));
  for (const list of factLists) {
    const facts: { evidence: Evidence }[] = gathered[list];
    const kept = facts.filter(isOwn);
    facts.length = 0;
    append(facts, kept);
  }
}
