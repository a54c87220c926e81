import type { Evidence, FrameFacts, FrameReading, Patient, Screen } from '../chart';
import { Changes } from './changes';
import type { FrameReader, ReadPart } from './contract';
import { bodyOf, holds, isAttached, parentElementOf, rootOf, scrollTo, textOf } from './dom';
import { Drawn } from './drawn';
import { frameFactsOf } from './frame';
import { Marks } from './marks';
import { Outline } from './outline';
import { type Segmented, type SegmentOptions, segment } from './segment';
import { type ClosedRootOf, rootFinder } from './shadow-roots';
import { leftOutFrame, type Site, siteOf } from './sites';
import { atOnce, inSlices, type Steps } from './slices';
import { speaks } from './speaks';

/** What the reader has to be told of medicine: it knows none. */
export interface Understanding<Memory> {
  isHeadingText: SegmentOptions['isHeadingText'];
  /** Facts of a screen, read block by block; marks in those that are `fresh` are the screen's own. */
  understand(screen: Screen, frame: FrameFacts, memory: Memory): Steps<Understood>;
  /** Where what was understood of a frame's blocks is kept for its next reading. */
  newMemory(): Memory;
  /** The identity alone, of a small part of a screen. */
  identify(screen: Screen, frame: FrameFacts): Patient | null;
  /** The gate: whether a text speaks of anything that could be a fact. */
  speaksOfMedicine(text: string): boolean;
}

/** What a frame shows, as facts. The mark of an order's sign control is always the screen's own. */
export interface Understood {
  reading: Omit<FrameReading, 'timing'>;
  /** The evidence of facts that were not read before. */
  fresh: readonly Evidence[];
  identityMarks: number[];
  /** The screen's own; 0 where no weight is printed. */
  weightMark: number;
}

interface Kept<Memory> {
  segmented: Segmented;
  memory: Memory;
}

const OUTLINED_FOR = 4000;
/** A reading that the page's changes overtake begins again so often. */
const MOST_ATTEMPTS = 5;
/** Marks that are given between two looks at the clock. */
const MARKS_A_STEP = 64;
/** A banner is small; what is larger than this is the page. */
const LARGEST_BANNER = 400;

/** @param sitesNow adapters, asked at each look; the first that knows a page is taken. */
export function createReader<Memory>(
  view: Window & typeof globalThis,
  understanding: Understanding<Memory>,
  sitesNow: () => readonly Site[],
  closedRootOf: ClosedRootOf = () => null,
): FrameReader {
  const { document } = view;
  const marks = new Marks();
  /** Around what the pointer rests on in the panel, and around what a click led to: leaving the link ends only the first. */
  const pointedAt = new Outline(document);
  const ledTo = new Outline(document);
  const changes = new Changes(document);
  const drawn = new Drawn();
  const shadowRootOf = rootFinder(closedRootOf);
  const { isHeadingText } = understanding;
  let last: Kept<Memory> | null = null;
  let read: { facts: Understood['reading']; weighed: Element | undefined } | null = null;
  let banner: { elements: Element[]; texts: string[]; root: Element | null; patient: Patient | null } | null = null;

  /**
   * All that this frame shows, or a part of it; nothing where an adapter knows that the frame is never the chart.
   * Shadow roots of a part are watched already.
   */
  function* segmented(root?: Element): Steps<Segmented> {
    const sites = sitesNow();
    const leftOut = leftOutFrame(view, sites);
    const site = siteOf(view, sites);
    const options: SegmentOptions = { isHeadingText, shadowRootOf, site: leftOut === null ? site : null };
    if (!root) options.onShadowRoot = (tree) => changes.watch(tree);
    const found = yield* segment(document, options, leftOut === null ? root : null);
    if (leftOut !== null) found.screen.site = { name: site?.name ?? '', leftOut: [leftOut], changed: [] };
    return found;
  }

  /** Gives what was read now marks that last, a few at a time. */
  function* settle(frame: FrameFacts, kept: Kept<Memory>, understood: Understood): Steps<FrameReading> {
    const { reading, fresh, identityMarks, weightMark } = understood;
    const { elementOf, screen } = kept.segmented;
    for (const [at, evidence] of fresh.entries()) {
      if (at % MARKS_A_STEP === 0) yield;
      evidence.mark = marks.of(elementOf(evidence.mark));
    }
    const elements = identityMarks.flatMap((mark) => elementOf(mark) ?? []);
    banner = { elements, texts: elements.map(textOf), root: commonRoot(elements), patient: reading.patient };
    read = { facts: reading, weighed: elementOf(weightMark) };
    last = kept;
    const order = reading.order && { ...reading.order, signMark: marks.of(elementOf(reading.order.signMark)) };
    return { ...reading, order, timing: { readMs: Date.now() - frame.readAt, elements: screen.elements } };
  }

  /** Everything, anew. Changes are noted from the first step on. */
  function* readAll(frame: FrameFacts): Steps<FrameReading> {
    changes.start();
    const kept = { segmented: yield* segmented(), memory: understanding.newMemory() };
    return yield* settle(frame, kept, yield* understanding.understand(kept.segmented.screen, frame, kept.memory));
  }

  /** Only the tables that have changed; null where something else has, too. */
  function* readChanged(frame: FrameFacts, kept: Kept<Memory>): Steps<FrameReading | null> {
    const tables = changes.take();
    if (!tables?.size || !(yield* kept.segmented.refresh(tables))) return null;
    return yield* settle(frame, kept, yield* understanding.understand(kept.segmented.screen, frame, kept.memory));
  }

  return {
    async read(signal) {
      signal.throwIfAborted();
      const frame = frameFactsOf(view);
      const kept = last;
      // what was brought up to date in part is nothing to go on from
      last = null;
      const changed = kept && (await inSlices(readChanged(frame, kept), signal, () => changes.isNone()));
      if (changed?.value) return changed.value;
      for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
        const reading = await inSlices(readAll(frame), signal, () => changes.isNone());
        if (reading) return reading.value;
      }
      // a page that changes all the time is read in one go rather than half as it was and half as it is
      return atOnce(readAll(frame));
    },
    patientNow() {
      if (!banner) return null;
      if (banner.elements.every((element, index) => isAttached(element) && textOf(element) === banner?.texts[index]))
        return banner.patient;
      const root =
        banner.root && isAttached(banner.root) && banner.root.getElementsByTagName('*').length <= LARGEST_BANNER
          ? banner.root
          : null;
      if (!root) return null;
      return understanding.identify(atOnce(segmented(root)).screen, frameFactsOf(view));
    },
    noteDrawn: (records, task) => drawn.note(records, task),
    drawnBeforeName(namedIn) {
      const lastIn = (elements: readonly Element[]) => Math.max(0, ...elements.map((one) => drawn.lastIn(one)));
      const named = namedIn ?? lastIn(banner?.elements ?? []);
      const isBefore = (elements: readonly Element[]) => elements.length > 0 && lastIn(elements) < named;
      const before = new Set<ReadPart>();
      for (const { part, marks: at } of read ? placesOf(read.facts) : [])
        if (isBefore(at.flatMap((mark) => marks.element(mark) ?? []))) before.add(part);
      if (read?.weighed && isBefore([read.weighed])) before.add('weight');
      return before;
    },
    quickLook(roots) {
      const top = bodyOf(document) ?? rootOf(document);
      // the text of a page leaves out what stands in shadow trees
      return [...(top ? [top] : []), ...roots].some((tree) => speaks(tree, understanding.speaksOfMedicine));
    },
    reveal(mark) {
      const element = marks.element(mark);
      if (!element) return;
      scrollTo(element);
      pointedAt.hide();
      ledTo.show(element, OUTLINED_FOR);
    },
    outline(mark) {
      const element = mark === null ? null : marks.element(mark);
      if (element) pointedAt.show(element);
      else pointedAt.hide();
    },
    elementOf: (mark) => marks.element(mark),
    forget() {
      marks.forget();
      pointedAt.hide();
      ledTo.hide();
      banner = null;
      last = null;
      read = null;
      changes.stop();
    },
  };
}

/** The marks of each part of a reading; a list may stand in two places, of which one is drawn before the other. */
function placesOf(facts: Understood['reading']): { part: ReadPart; marks: number[] }[] {
  const parts = ['medications', 'labs', 'allergies', 'immunizations', 'conditions'] as const;
  return parts.flatMap((part) => {
    const places = new Map<string, number[]>();
    for (const { evidence } of facts[part])
      places.set(evidence.place, [...(places.get(evidence.place) ?? []), evidence.mark]);
    return [...places.values()].map((marks) => ({ part, marks }));
  });
}

function commonRoot(elements: readonly Element[]): Element | null {
  let root: Element | null = elements[0] ?? null;
  while (root && !elements.every((element) => root !== null && holds(root, element))) root = parentElementOf(root);
  // one step up: a framework may put a new element in the old one's place
  return root && (parentElementOf(root) ?? root);
}
