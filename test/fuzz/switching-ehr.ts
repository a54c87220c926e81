import type { FrameFacts, FrameReading, Medication } from '../../src/chart';
import type { ReadPart } from '../../src/reader';
import type { Verdict } from '../../src/rules';
import { chartDesk } from '../../src/session/chart-desk';
import type { ChartSession } from '../../src/session/chart-session';
import { type FrameSide, frameSide } from '../../src/session/frame-side';
import type { Effect, SessionView } from '../../src/session/respond';
import type { FromFrame, ToFrame } from '../../src/session/talk';
import { frame, medication, noCheck, noDose, patient, reading } from '../../src/session/testing/readings';

export const patients = [patient('Ada Example'), patient('Bob Other'), patient('Cy Third')];
const START = 1_000_000;
/** The EHR draws the new lists this long after the banner at the latest. */
export const LISTS_LATE_MS = 3500;
/** This frame has no banner and prints a name above its lists. */
const NAMING_FRAME = 2;
/** In that one there may be a report of somebody, whoever’s chart is open; without a chart it is empty. */
const REPORT_FRAME = 3;
export const REPORTED = 2;
const silence: Verdict = {
  findings: [],
  undecided: [],
  stated: [],
  ruleSet: { version: '1', reviewed: '', reviewBy: '', outOfDate: false },
};
const loud: Verdict = {
  ...silence,
  undecided: [{ id: 'X', severity: 'critical', title: '', missing: [], known: null, urgent: false }],
};

interface FrameOfEhr {
  loadedAt: number;
  /** Whose facts its content is; null where it is empty. */
  owner: number | null;
  visible: boolean;
  /** Whom the watch of the frame has seen named; it reports a change only from somebody. */
  seen: number | null;
  side: FrameSide;
  toBackground: FromFrame[];
  unanswered: FromFrame | null;
  fromBackground: ToFrame[];
  shown: SessionView | null;
  /** When it is to be read again. */
  readDue: number;
}

/**
 * A tab of an EHR as in life: a banner, lists that follow it late, frames that name nobody, stale ones kept alive and
 * hidden; messages that arrive late and out of order between frames, and a worker that is stopped with what it has not
 * kept.
 */
export class Ehr {
  now = START;
  banner: number | null = 0;
  lists: number | null = 0;
  private listsDue = Number.POSITIVE_INFINITY;
  private rows = 0;
  /** The lists stood there before the name above them was drawn. */
  private listsAreOlder = false;
  readonly frames = new Map<number, FrameOfEhr>();
  private readonly requested = new Map<number, { owner: number | null; at: number }>();
  private kept = new Map<number, string>();
  private desk = this.startWorker();

  constructor(
    private readonly bannerFrame: number,
    private readonly hostFrame: number,
    readonly hasReport: boolean,
  ) {
    for (const frameId of [0, 1, 2, 3]) this.load(frameId);
    this.wait(300);
  }

  private startWorker() {
    const kept = this.kept;
    const session = (tabId: number): ChartSession | null => JSON.parse(kept.get(tabId) ?? 'null');
    return chartDesk({
      memory: {
        read: async (tabId) => session(tabId),
        // in one go: what the worker has taken it has kept
        async change(tabId, change) {
          const { keep, afterwards } = change(session(tabId));
          if (keep) kept.set(tabId, JSON.stringify(keep));
          afterwards?.();
        },
        tabs: async () => [...kept.keys()],
      },
      judge: () => ({
        today: '2026-11-22',
        evaluate: (chart) => (chart.medications.length > 0 ? loud : silence),
        check: () => noCheck,
        guide: () => [],
        // a dose that says whose it is
        dose: (chart) => ({
          ...noDose,
          taken: chart.medications[0] ? { mgPerDay: Number(ownerOf(chart.medications[0])), mgPerKg: null } : null,
        }),
      }),
      now: () => this.now,
      carryOut: async (_tab, effects) => {
        for (const effect of effects) this.pass(effect);
      },
    });
  }

  private pass(effect: Effect): void {
    if (effect.kind === 'show') this.frames.get(effect.frameId)?.fromBackground.push(effect);
    if (effect.kind === 'clear') this.frames.get(effect.frameId)?.fromBackground.push({ kind: 'clear' });
    if (effect.kind === 'read') for (const own of this.frames.values()) own.fromBackground.push({ kind: 'read' });
  }

  /** A frame's next document is requested, which the EHR will fill for this patient. */
  request(frameId: number, owner: number): void {
    this.requested.set(frameId, { owner, at: this.now });
  }

  /** A frame's document comes, the one that was requested last, be it late, or else one that comes at once. */
  load(frameId: number): void {
    this.frames.get(frameId)?.side.onLeft(true);
    const { owner, at } = this.requested.get(frameId) ?? { owner: this.banner, at: this.now };
    this.requested.delete(frameId);
    const loadedAt = at + frameId / 10;
    const own: FrameOfEhr = {
      loadedAt,
      owner,
      visible: true,
      seen: null,
      toBackground: this.frames.get(frameId)?.toBackground ?? [],
      unanswered: null,
      fromBackground: [],
      shown: null,
      readDue: Number.POSITIVE_INFINITY,
      side: frameSide({
        reader: { reveal() {}, outline() {} },
        tell: (message) => own.toBackground.push(message),
        readAfter: (milliseconds) => {
          own.readDue = this.now + milliseconds;
        },
        pauseReading() {},
        placeHere: (box) => box,
        watchSign() {},
        stop() {},
        clearOthers: (because) => {
          for (const { side } of this.frames.values()) side.clear(because);
        },
        clock: () => this.now,
        name: `${frameId} ${loadedAt}`,
      }),
    };
    own.side.attach({
      show: (view) => {
        own.shown = view;
        // its panel is open
        if (!view.dose) own.side.host.look(['dose'], view.said.since);
      },
      clear: () => {
        own.shown = null;
      },
      open() {},
      openChecklist() {},
      placeAt() {},
      sign() {},
    });
    for (const { side } of this.frames.values()) {
      const noticed = side.lastCleared();
      if (noticed) own.side.clear(noticed);
    }
    this.frames.set(frameId, own);
    // what a frame holds goes and comes with it
    if (this.hasReport && frameId === NAMING_FRAME) this.load(REPORT_FRAME);
    if (!this.isBanner(frameId)) return;
    // a new document comes with its lists, and is read within a moment
    this.wait(100);
    this.drawLists();
    this.read(frameId);
  }

  switchTo(next: number | null): void {
    if (next === this.banner) return;
    this.banner = next;
    this.listsAreOlder = true;
    this.listsDue = this.now + LISTS_LATE_MS;
    const own = this.frames.get(this.bannerFrame);
    if (!own || own.seen === null) return;
    own.seen = next;
    own.side.onPatientChange(next === null ? null : (patients[next] ?? null));
  }

  isBanner(frameId: number): boolean {
    return frameId === this.bannerFrame;
  }

  /** The watch reads a frame whose banner has changed within a moment. */
  readNewBanner(): void {
    if (this.frames.get(this.bannerFrame)?.seen !== this.banner) this.read(this.bannerFrame);
  }

  drawLists(): void {
    this.lists = this.banner;
    this.rows += 1;
    this.listsAreOlder = false;
    this.listsDue = Number.POSITIVE_INFINITY;
  }

  read(frameId: number): void {
    const own = this.frames.get(frameId);
    if (!own) return;
    const facts = this.factsOf(frameId, own);
    if (this.isBanner(frameId)) own.seen = this.banner;
    const before = new Set<ReadPart>(this.isBanner(frameId) && this.listsAreOlder ? ['medications'] : []);
    if (own.visible) own.side.onReading(this.readingOf(frameId, own, facts), () => before);
    else own.side.onNotRead(facts, 'hidden');
  }

  private factsOf(frameId: number, { loadedAt, visible }: FrameOfEhr): FrameFacts {
    const isTop = frameId === 0;
    const holder = this.hasReport && frameId === REPORT_FRAME ? NAMING_FRAME : 0;
    const parentLoadedAt = isTop ? null : (this.frames.get(holder)?.loadedAt ?? null);
    const area = frameId === this.hostFrame ? 9000 : 1000;
    return frame({
      isTop,
      isFrameset: isTop && this.hostFrame !== 0,
      visible,
      loadedAt,
      parentLoadedAt,
      readAt: this.now,
      area,
    });
  }

  private readingOf(frameId: number, { owner }: FrameOfEhr, facts: FrameFacts): FrameReading {
    const isBanner = this.isBanner(frameId);
    const isReport = this.hasReport && frameId === REPORT_FRAME;
    const reported = this.banner === null ? null : REPORTED;
    const whose = isReport ? reported : isBanner ? this.lists : frameId === 0 ? null : owner;
    const named = isReport ? reported : isBanner ? this.banner : null;
    const row = (number: number): Medication => {
      const text = `row ${number} of ${whose}`;
      return medication(text, 'active', { text, ingredients: [] });
    };
    return reading({
      frame: facts,
      patient: named === null ? null : (patients[named] ?? null),
      headLines: frameId === NAMING_FRAME && whose !== null ? [`Summary of ${patients[whose]?.name}`] : [],
      medications: whose === null ? [] : [row(frameId), row(100 + (isBanner ? this.rows % 3 : 0))],
    });
  }

  async deliver(frameId: number): Promise<void> {
    const own = this.frames.get(frameId);
    const message = own?.toBackground.shift();
    if (message?.about === 'panel') return this.desk.wish(1, message.wish);
    if (!message) return;
    await this.desk.news(1, frameId, message.news);
    if (!own) return;
    own.unanswered = message;
    own.side.setFrameId(frameId);
  }

  obey(frameId: number): void {
    const message = this.frames.get(frameId)?.fromBackground.shift();
    if (message) this.frames.get(frameId)?.side.obey(message);
  }

  /** The worker is stopped, and with it the answers on their way: frames say again what was not answered, before anything newer. */
  stopWorker(): void {
    for (const own of this.frames.values()) {
      if (own.unanswered) own.toBackground.unshift(own.unanswered);
      own.unanswered = null;
    }
    this.desk = this.startWorker();
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
    if (this.now >= this.listsDue) this.drawLists();
    for (const [frameId, own] of this.frames) {
      if (this.now < own.readDue) continue;
      own.readDue = Number.POSITIVE_INFINITY;
      this.read(frameId);
    }
  }

  /** The owners of all that any panel shows. */
  shown(): { patient: string | null; owners: Set<string>; hasDose: boolean }[] {
    return [...this.frames.values()].flatMap(({ shown }) =>
      shown
        ? [
            {
              patient: shown.chart.patient?.name ?? null,
              owners: new Set([
                ...shown.chart.medications.map(ownerOf),
                ...(shown.dose?.taken ? [String(shown.dose.taken.mgPerDay)] : []),
              ]),
              hasDose: shown.dose !== null,
            },
          ]
        : [],
    );
  }
}

/** The last letter of each row. */
const ownerOf = ({ text }: Medication): string => text.slice(-1);
