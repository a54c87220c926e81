import type { Evidence, FrameFacts, FrameReading, Patient, Screen } from '../chart';
import type { FrameReader } from './contract';
import { bodyOf, holds, parentElementOf, textOf } from './dom';
import { frameFactsOf } from './frame';
import { Marks } from './marks';
import { Outline } from './outline';
import { type Segmented, type SegmentOptions, segment } from './segment';
import { leftOutFrame, type Site, siteOf } from './sites';

/** What the reader has to be told of medicine: it knows none. */
export interface Understanding {
  isHeadingText: SegmentOptions['isHeadingText'];
  /** Facts of a screen; marks in them are the screen's own. */
  understand(screen: Screen, frame: FrameFacts): { reading: Omit<FrameReading, 'timing'>; identityMarks: number[] };
  /** The identity alone, of a small part of a screen. */
  identify(screen: Screen, frame: FrameFacts): Patient | null;
  /** The gate: whether a text speaks of anything that could be a fact. */
  speaksOfMedicine(text: string): boolean;
}

const OUTLINED_FOR = 4000;
/** A banner is small; what is larger than this is the page. */
const LARGEST_BANNER = 400;

/** @param sites adapters, the first that knows a page is taken. */
export function createReader(
  view: Window & typeof globalThis,
  understanding: Understanding,
  sites: readonly Site[],
  shadowRootOf: SegmentOptions['shadowRootOf'] = (element) => element.shadowRoot,
): FrameReader {
  const { document } = view;
  const marks = new Marks();
  /** Around what the pointer rests on in the panel, and around what a click led to: leaving the link ends only the first. */
  const pointedAt = new Outline(document);
  const ledTo = new Outline(document);
  let banner: { elements: Element[]; texts: string[]; root: Element | null; patient: Patient | null } | null = null;

  const lasting = (reading: Omit<FrameReading, 'timing'>, elementOf: (mark: number) => Element | undefined) => {
    const relabel = ({ evidence }: { evidence: Evidence }) => {
      evidence.mark = marks.of(elementOf(evidence.mark));
    };
    for (const list of [
      reading.medications,
      reading.labs,
      reading.allergies,
      reading.immunizations,
      reading.conditions,
      reading.pharmacogenetics,
    ]) {
      for (const evidence of new Set(list.map((fact) => fact.evidence))) relabel({ evidence });
    }
  };

  /** All that this frame shows, or a part of it; nothing where an adapter knows that the frame is never the chart. */
  const segmented = (root?: Element): Segmented => {
    const leftOut = leftOutFrame(view, sites);
    const site = siteOf(view, sites);
    const found = segment(
      document,
      { isHeadingText: understanding.isHeadingText, shadowRootOf, site: leftOut === null ? site : null },
      leftOut === null ? root : null,
    );
    if (leftOut !== null) found.screen.site = { name: site?.name ?? '', leftOut: [leftOut], changed: [] };
    return found;
  };

  return {
    async read(signal) {
      signal.throwIfAborted();
      const started = view.performance.now();
      const frame = frameFactsOf(view);
      const { screen, elementOf } = segmented();
      const { reading, identityMarks } = understanding.understand(screen, frame);
      lasting(reading, elementOf);
      const elements = identityMarks.flatMap((mark) => elementOf(mark) ?? []);
      banner = { elements, texts: elements.map(textOf), root: commonRoot(elements), patient: reading.patient };
      return { ...reading, timing: { readMs: view.performance.now() - started, elements: screen.elements } };
    },
    patientNow() {
      if (!banner) return null;
      if (banner.elements.every((element, index) => element.isConnected && textOf(element) === banner?.texts[index]))
        return banner.patient;
      const root =
        banner.root?.isConnected && banner.root.getElementsByTagName('*').length <= LARGEST_BANNER ? banner.root : null;
      if (!root) return null;
      return understanding.identify(segmented(root).screen, frameFactsOf(view));
    },
    quickLook: () => understanding.speaksOfMedicine(textOf(bodyOf(document) ?? document)),
    reveal(mark) {
      const element = marks.element(mark);
      if (!element) return;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      pointedAt.hide();
      ledTo.show(element, OUTLINED_FOR);
    },
    outline(mark) {
      const element = mark === null ? null : marks.element(mark);
      if (element) pointedAt.show(element);
      else pointedAt.hide();
    },
    forget() {
      marks.forget();
      pointedAt.hide();
      ledTo.hide();
      banner = null;
    },
  };
}

function commonRoot(elements: readonly Element[]): Element | null {
  let root: Element | null = elements[0] ?? null;
  while (root && !elements.every((element) => root !== null && holds(root, element))) root = parentElementOf(root);
  // one step up: a framework may put a new element in the old one's place
  return root && (parentElementOf(root) ?? root);
}
