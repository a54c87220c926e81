import type { Chart, ISODate } from '../chart';
import type { DoseOnChart } from '../dosing';
import type { SignControl } from '../reader';
import type { GuideTopic, OrderCheck, Verdict } from '../rules';
import { countOf, entriesOf } from '../set-aside';
import type { InUse } from '../settings';
import { assembleChart } from './assemble';
import { type ChartSession, newSession } from './chart-session';
import { type PanelState, panelStateOf } from './panel-state';
import type { Said } from './said';
import type { Dock, Heard } from './talk';

/** What the panel is given to show. */
export interface SessionView {
  state: PanelState;
  chart: Chart;
  verdict: Verdict;
  said: Said;
  /** Null where no thiopurine is in play and nobody asked, and while paused. */
  check: OrderCheck | null;
  /** The guide, with what this chart calls for; null while nobody looks at it. */
  topics: GuideTopic[] | null;
  /** The dose in use and the one suggested; null while nobody looks at it. */
  dose: DoseOnChart | null;
  opened?: boolean;
  /** Absent: as shipped. */
  house?: House | undefined;
}

/** What of the settings is for the panel and what it rests on. */
export type House = Pick<InUse, 'notes' | 'pill' | 'announce' | 'laboratory' | 'featuresOff'>;

/** What the toolbar icon says of a tab. */
export type Badge =
  | { kind: 'silent' | 'cannot-tell' | 'unreadable' | 'paused' }
  | { kind: 'findings'; critical: number; warnings: number };

/** What is to be done in a tab after its session changed, in this order. */
export type Effect =
  | { kind: 'clear' | 'open'; frameId: number }
  | { kind: 'open-checklist'; frameId: number; again: boolean }
  | { kind: 'show'; frameId: number; view: SessionView; heard: Heard }
  | { kind: 'sign'; frameId: number; sign: SignControl | null }
  /** To the frame in which a fact stands. */
  | { kind: 'reveal'; frameId: number; mark: number }
  | { kind: 'outline'; frameId: number; mark: number | null }
  /** To be remembered for the site of the tab. */
  | { kind: 'place'; dock: Dock }
  /** To all frames. */
  | { kind: 'read' | 'pause' }
  | { kind: 'badge'; badge: Badge };

/** What the user can ask for by a key: the panel, or the checklist in it. */
export type Asked = 'panel' | 'checklist';

/** The day, the rules, and how this house wants them. */
export interface Judge {
  today: ISODate;
  /** Absent: as shipped. */
  house?: House | undefined;
  /** @param stated ids of what the clinician said in this session. */
  evaluate(chart: Chart, stated: readonly string[]): Verdict;
  check(chart: Chart, verdict: Verdict, stated: readonly string[]): OrderCheck;
  guide(chart: Chart, verdict: Verdict, stated: readonly string[]): GuideTopic[];
  dose(chart: Chart, verdict: Verdict): DoseOnChart;
}

/** The frame that shows the panel: the top one, or where that is a frameset or not ours, the largest one in sight. */
export function hostFrame(session: ChartSession): number | null {
  const able = Object.values(session.frames).filter(({ facts }) => facts.visible && !facts.isFrameset);
  const top = able.find(({ facts }) => facts.isTop);
  const largest = able.sort((one, other) => other.facts.area - one.facts.area)[0];
  return (top ?? largest)?.frameId ?? null;
}

/** A message carries what the panel needs of it, and no adapters. */
const forPanel = ({ notes, pill, announce, laboratory, featuresOff }: House): House => ({
  notes,
  pill,
  announce,
  laboratory,
  featuresOff,
});

/** What there is to say of a session at this moment; null between two patients or screens. */
export function viewOf(session: ChartSession, judge: Judge): SessionView | null {
  const { opened } = session;
  const house = judge.house && forPanel(judge.house);
  const said = { ...session.said, laboratory: session.said.laboratory ?? house?.laboratory ?? null };
  if (session.paused) {
    const chart = assembleChart(newSession(session.touchedAt), judge.today);
    const verdict = judge.evaluate(chart, []);
    return { state: 'paused', chart, verdict, said, check: null, topics: null, dose: null, opened, house };
  }
  if (!session.settled) return null;
  const chart = assembleChart({ ...session, said }, judge.today);
  const verdict = judge.evaluate(chart, said.stated);
  const isAsked = (isInPlay(chart) || opened) && !house?.featuresOff.includes('checklist');
  const check = isAsked ? judge.check(chart, verdict, said.stated) : null;
  // made with the view, of its own chart: never of another patient, and anew with each change
  const topics = session.lookingAt.includes('guide') ? judge.guide(chart, verdict, said.stated) : null;
  const dose = session.lookingAt.includes('dose') ? judge.dose(chart, verdict) : null;
  return { state: panelStateOf(chart, verdict, check, said), chart, verdict, said, check, topics, dose, opened, house };
}

/** On a chart without a thiopurine no rule is asked unless somebody wants to see it. */
const isInPlay = ({ therapy, order }: Chart): boolean =>
  order !== null || (therapy.state !== 'none' && therapy.state !== 'unknown');

/** Nothing that is worth a pill of its own, by what this house counts as such; the badge says all the same how it stands. */
function isQuiet({ state, verdict, check, house }: SessionView): boolean {
  if (state === 'silent') return true;
  if (house?.pill !== 'warnings' || (state !== 'cannot-tell' && state !== 'findings')) return false;
  const isLoud =
    verdict.findings.some(({ severity }) => severity !== 'info') || verdict.undecided.some(({ urgent }) => urgent);
  return !isLoud && !check?.isOrder;
}

export function badgeOf(view: SessionView | null): Badge {
  if (!view) return { kind: 'silent' };
  if (view.state !== 'findings') return { kind: view.state };
  const { standing } = entriesOf(view.verdict.findings, view.said.setAside);
  const [critical, warnings] = [countOf(standing, 'critical'), countOf(standing, 'warning')];
  return critical + warnings > 0 ? { kind: 'findings', critical, warnings } : { kind: 'silent' };
}

/**
 * What to do in the tab now that its session has become `after`; nothing where it is the same.
 * @param asked what the user has just asked for.
 */
export function respond(before: ChartSession, after: ChartSession, judge: Judge, asked: Asked | null = null): Effect[] {
  if (after === before) return [];
  const effects: Effect[] = [];
  const host = hostFrame(after);
  const formerHost = hostFrame(before);
  const view = viewOf(after, judge);
  if (after.paused && !before.paused) effects.push({ kind: 'pause' });
  if (!after.paused && before.paused) effects.push({ kind: 'read' });
  const nothingToShow = !view || (isQuiet(view) && !after.opened);
  // first of all, and also where another frame than the host has noticed the change
  if (nothingToShow || isOther(before, after)) effects.push(...clearing([host, formerHost]));
  else if (formerHost !== host) effects.push(...clearing([formerHost]));
  if (view && host !== null && !nothingToShow) {
    effects.push({ kind: 'show', frameId: host, view, heard: heardBy(after) });
    // a view opens the panel when `opened` turns true, not when it was true already
    if (asked === 'checklist') effects.push({ kind: 'open-checklist', frameId: host, again: before.opened });
    if (asked === 'panel' && before.opened) effects.push({ kind: 'open', frameId: host });
  }
  // a tab without a frame in sight is on its way to another page, whose icon is not ours to set
  if (host !== null) effects.push({ kind: 'badge', badge: badgeOf(view) });
  return effects;
}

/** Takes away what a worker that was stopped in the midst of its work may have left beside the host. */
export function onlyAtHost(session: ChartSession): Effect[] {
  const host = hostFrame(session);
  return clearing(Object.values(session.frames).flatMap(({ frameId }) => (frameId === host ? [] : [frameId])));
}

/** Where the rules, or what they are asked of, fail: nothing stands, and the badge says so. */
export const cannotJudge = (session: ChartSession): Effect[] => [
  ...clearing(Object.values(session.frames).map(({ frameId }) => frameId)),
  { kind: 'badge', badge: { kind: 'unreadable' } },
];

const heardBy = ({ frames }: ChartSession): Heard =>
  Object.fromEntries(Object.values(frames).map(({ frameId, generation }) => [frameId, generation]));

const clearing = (frames: readonly (number | null)[]): Effect[] =>
  [...new Set(frames)].flatMap((frameId) => (frameId === null ? [] : [{ kind: 'clear' as const, frameId }]));

/** Another patient, or the first or none: each leaves another last banner behind, or none where there was one. */
const isOther = (before: ChartSession, after: ChartSession): boolean =>
  before.formerBanners.at(-1)?.until !== after.formerBanners.at(-1)?.until ||
  (before.patient === null) !== (after.patient === null);
