import type { Block, Screen, Section } from '../screen';
import type { Evidence, FactList, FrameFacts, FrameReading, ISODate } from '../types';
import { adapterOf, noteChanges } from './adapter-notes';
import { BlockReader } from './block-reader';
import { dateReported, type ReportDate, titleOfBlock } from './block-titles';
import { withCards } from './cards';
import { listOf, noteFolds, notePagers } from './coverage';
import { type Gathered, nothingGathered } from './gathered';
import { withMeasures } from './measures';
import { readOrder } from './order';
import { type Identity, identify } from './patient';
import { type SectionSense, senseOf } from './sections';
import { type ScreenSense, senseOfScreen } from './sense';

/** A frame's reading before its genes and concepts are told, and the marks of the banner. */
export type Interpreted = Omit<FrameReading, 'pharmacogenetics' | 'timing'> & { identityMarks: number[] };

/** What a frame shows, understood: the facts of its chart, whose they are, and how much of each list was seen. */
export function interpret(screen: Screen, frame: FrameFacts, today: ISODate): Interpreted {
  const sense = senseOfScreen(screen, frame, today);
  const identity = identify(screen.blocks, sense);
  const gathered = gather(screen, sense);
  const facts = ownFacts(gathered, screen, identity);
  const order = readOrder(screen.blocks, screen, sense);
  if (order) facts.medications.push(...order.medications);
  const patient = identity.patient ? withMeasures(identity.patient, gathered.measures) : null;
  return {
    frame,
    patient,
    otherPatients: identity.others.map(({ name }) => name),
    ...facts,
    order: order?.order ?? null,
    coverage: gathered.coverage.coverageOf(facts),
    unreadable: screen.unreadable,
    adapter: adapterOf(screen.site),
    isChart: patient !== null || facts.medications.length > 0 || facts.labs.length > 0,
    identityMarks: identity.marks,
  };
}

/** Reads all blocks in the order in which they stand. */
function gather(screen: Screen, sense: ScreenSense): Gathered {
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
    if (list && first) lists.push({ list, mark: first.mark });
    const date = dateReported(block, section, sense);
    if (date) dates.set(block.section, date);
    if (first?.parts[0]?.is === 'date') dayBefore = date;
    if (block.kind !== 'heading') {
      new BlockReader(block, section, dateAbove(block.section, dates) ?? dayBefore, gathered, sense).read();
      if (block.kind === 'table') dayBefore = null;
    }
  }
  notePagers(screen, gathered.coverage, lists);
  noteFolds(screen, gathered.coverage);
  noteChanges(screen.site, gathered.coverage);
  return gathered;
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

/** Facts that belong to another patient's banner on this page are left out, and so is what nobody sees. */
function ownFacts(
  { medications, labs, allergies, immunizations, conditions }: Gathered,
  screen: Screen,
  identity: Identity,
): Pick<FrameReading, 'medications' | 'labs' | 'allergies' | 'immunizations' | 'conditions'> {
  const marks = [medications, labs, allergies, immunizations, conditions].flatMap((list) =>
    list.map(({ evidence }) => evidence.mark),
  );
  const [own] = identity.marks;
  const realms = own === undefined ? [] : identity.others.map(({ mark }) => screen.realmOf(mark, own, marks));
  const isOwn = ({ evidence: { mark } }: { evidence: Evidence }) =>
    screen.isShown(mark) && !realms.some((holds) => holds(mark));
  return {
    medications: medications.filter(isOwn),
    labs: labs.filter(isOwn),
    allergies: allergies.filter(isOwn),
    immunizations: immunizations.filter(isOwn),
    conditions: conditions.filter(isOwn),
  };
}
