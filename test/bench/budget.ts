/** What the ratios may be. Milliseconds are a machine's own; ratios of one run hold on any. */
import type { ChartPage } from './chart-page';
import type { PageMeasurement } from './measure';
import type { Peer } from './peers';
import type { RuleMeasurement } from './rule-engine';
import type { TypingMeasurement } from './typing-times';

/**
 * What a first full reading may cost, in times the floor, from this size on. While the goal is not met the ceiling only
 * keeps it from getting worse; it leaves room for a busy machine, because the floor is short. Lower it, never raise it.
 */
export const reading = { goal: 5, ceiling: 15, fromElements: 8_000 };

/** What the gate may cost on a page that is no chart, in times the floor; everybody pays it on every page. */
const gate = { ceiling: 1 };

/** Which part of a first full reading one changed cell may cost. */
const changedCell = { ceiling: 0.1 };

/** How many times as fast as json-rules-engine deciding is to be. */
export const rules = { floor: 10 };

/** How much longer a key may wait where Thioguard is used, and how much more often the page may be laid out. */
const typing = { moreMs: 8, moreLayouts: 0.1 };

/** A first reading is faster than these; it is to be faster than html-to-text as well, and is not on pages of middle size. */
const slowerPeers: readonly Peer[] = ['readability, clone and parse', 'mark.js, 30 words', 'axe-core, tables only'];

/** What is worse than it may be on one page, in sentences; a reader that skips rows is no faster for it. */
export function complaintsAboutPage(measured: PageMeasurement, chart: ChartPage): string[] {
  const { elements, found, floor, ratio, gateElsewhere, changedCell: changed, reader, peers } = measured;
  const isHeld = elements >= reading.fromElements;
  const times = (number: number) => `${number.toFixed(1)} ×`;
  const ofGate = gateElsewhere.median / floor.median;
  const ofCell = changed.median / reader.median;
  return [
    ...(found.medications === chart.medications && found.results === chart.results
      ? []
      : [`read ${found.medications} drugs and ${found.results} results of ${chart.medications} and ${chart.results}`]),
    ...(isHeld && ratio > reading.ceiling
      ? [`a first reading takes ${times(ratio)} the floor, at most ${reading.ceiling} × is held`]
      : []),
    ...(isHeld && ofGate > gate.ceiling
      ? [`the gate takes ${times(ofGate)} the floor on a page that is no chart, at most ${gate.ceiling} × is held`]
      : []),
    ...(isHeld && ofCell > changedCell.ceiling
      ? [`a changed cell takes ${ofCell.toFixed(2)} of a first reading, at most ${changedCell.ceiling} is held`]
      : []),
    ...slowerPeers.flatMap((peer) => {
      const theirs = peers[peer];
      return theirs !== null && theirs < reader.median ? [`${peer} is faster than a first reading`] : [];
    }),
  ].map((complaint) => `${elements} elements: ${complaint}.`);
}

/** The same of the rules. */
export const complaintsAboutRules = ({ ratio }: RuleMeasurement): string[] =>
  ratio < rules.floor
    ? [`The rules are ${ratio.toFixed(1)} × as fast as json-rules-engine, at least ${rules.floor} × is held.`]
    : [];

/** The same of one place where a note is written. */
export function complaintsAboutTyping({ place, without, withThioguard }: TypingMeasurement): string[] {
  const later = withThioguard.p98 - without.p98;
  const layouts = withThioguard.layouts - without.layouts;
  return [
    ...(later > typing.moreMs ? [`a key waits ${later.toFixed(1)} ms longer, at most ${typing.moreMs} is held`] : []),
    ...(layouts > typing.moreLayouts
      ? [`the page is laid out ${layouts.toFixed(2)} times more for each key, at most ${typing.moreLayouts} is held`]
      : []),
  ].map((complaint) => `${place} for notes: ${complaint}.`);
}
