import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameFacts, FrameReading, Medication } from '../chart';
import type { ReadPart } from '../reader';
import type { Verdict } from '../rules';
import { chartDesk } from './chart-desk';
import type { ChartSession } from './chart-session';
import { type FrameSide, frameSide } from './frame-side';
import type { Effect, SessionView } from './respond';
import type { FromFrame, ToFrame } from './talk';
import { frame, medication, noCheck, noDose, patient, reading } from './testing/readings';

/**
 * A tab of an EHR as in life: a banner, lists that follow it late, frames that name nobody, stale ones kept alive and
 * hidden; messages that arrive late and out of order between frames, and a worker that is stopped with what it has not
 * kept. Whatever happens, the panel never shows a fact of one patient while another one's banner stands.
 */

const patients = [patient('Ada Example'), patient('Bob Other'), patient('Cy Third')];
const START = 1_000_000;
/** The EHR draws the new lists this long after the banner at the latest. */
const LISTS_LATE_MS = 3500;
/** This frame has no banner and prints a name above its lists. */
const NAMING_FRAME = 2;
/** Between two clicks of somebody in a hurry. */
const HURRY_MS = 30;
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
}

class Ehr {
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
  }

  /** A frame's next document is requested: the EHR will fill it for the patient whose banner stands. */
  request(frameId: number): void {
    this.requested.set(frameId, { owner: this.banner, at: this.now });
  }

  /** A frame's document comes, the one that was requested last, be it late, or else one that comes at once. */
  load(frameId: number): void {
    this.frames.get(frameId)?.side.onLeft();
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
      side: frameSide({
        reader: { reveal() {}, outline() {} },
        tell: (message) => own.toBackground.push(message),
        readAfter() {},
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
    const area = frameId === this.hostFrame ? 9000 : 1000;
    return frame({ isTop, isFrameset: isTop && this.hostFrame !== 0, visible, loadedAt, readAt: this.now, area });
  }

  private readingOf(frameId: number, { owner }: FrameOfEhr, facts: FrameFacts): FrameReading {
    const isBanner = this.isBanner(frameId);
    const whose = isBanner ? this.lists : frameId === 0 ? null : owner;
    const row = (number: number): Medication => {
      const text = `row ${number} of ${whose}`;
      return medication(text, 'active', { text, ingredients: [] });
    };
    return reading({
      frame: facts,
      patient: isBanner && this.banner !== null ? (patients[this.banner] ?? null) : null,
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

  /** The worker is stopped, and with it the answers on their way: frames say again what was not answered. */
  stopWorker(): void {
    for (const own of this.frames.values()) {
      if (own.unanswered) own.toBackground.push(own.unanswered);
      own.unanswered = null;
    }
    this.desk = this.startWorker();
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
    if (this.now >= this.listsDue) this.drawLists();
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

const frameId = fc.integer({ min: 0, max: 3 });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('switch' as const),
      to: fc.option(fc.integer({ min: 0, max: 2 })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('overtake' as const, 'load' as const, 'toggle' as const),
      frameId: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constantFrom('read' as const, 'deliver' as const, 'obey' as const), frameId }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('lists' as const, 'stop-worker' as const, 'address' as const, 'settle' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pause' as const), ms: fc.constantFrom(2000, 10_000, 2_000_000) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** All that is on its way arrives. */
async function settleAll(ehr: Ehr): Promise<void> {
  const busy = () => [...ehr.frames.values()].some((own) => own.toBackground.length + own.fromBackground.length > 0);
  while (busy())
    for (const id of ehr.frames.keys()) {
      await ehr.deliver(id);
      ehr.obey(id);
    }
}

/** Somebody clicks on the next patient and at once on the one after: a frame that was requested between comes all the same. */
async function overtake(ehr: Ehr, frameId: number): Promise<void> {
  if (ehr.banner === null || ehr.isBanner(frameId)) return;
  const next = (ehr.banner + 1) % patients.length;
  ehr.switchTo(next);
  ehr.request(frameId);
  ehr.wait(HURRY_MS);
  ehr.switchTo((next + 1) % patients.length);
  ehr.load(frameId);
  ehr.read(frameId);
  ehr.read(0);
  await settleAll(ehr);
}

async function take(ehr: Ehr, one: Step): Promise<void> {
  const banner = ehr.frames.get(0);
  switch (one.do) {
    case 'switch':
      return ehr.switchTo(one.to);
    case 'overtake':
      return overtake(ehr, one.frameId);
    case 'load':
      return ehr.load(one.frameId);
    case 'toggle': {
      const own = ehr.frames.get(one.frameId);
      if (own && !ehr.isBanner(one.frameId)) own.visible = !own.visible;
      return ehr.read(one.frameId);
    }
    case 'read':
      return ehr.read(one.frameId);
    case 'deliver':
      return ehr.deliver(one.frameId);
    case 'obey':
      return ehr.obey(one.frameId);
    case 'lists':
      return ehr.drawLists();
    case 'stop-worker':
      return ehr.stopWorker();
    case 'address':
      return banner?.side.onScreenChange();
    case 'settle':
      return settleAll(ehr);
    case 'pause':
      // a message takes a moment, not an hour
      if (one.ms >= 10_000) await settleAll(ehr);
      return ehr.wait(one.ms);
  }
}

test.each([
  ['the top frame has the banner and shows the panel', 0, 0],
  ['a frameset: one frame has the banner, another shows the panel', 1, 2],
])(
  'never a fact of one patient under another’s name: %s',
  async (_what, bannerFrame, hostFrame) => {
    let views = 0;
    let doses = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
        const ehr = new Ehr(bannerFrame, hostFrame);
        for (const one of steps) {
          await take(ehr, one);
          for (const { patient: named, owners, hasDose } of ehr.shown()) {
            views += 1;
            if (hasDose) doses += 1;
            if (named === null) continue;
            expect(named).toBe(ehr.banner === null ? null : patients[ehr.banner]?.name);
            expect([...owners].filter((owner) => owner !== String(ehr.banner))).toEqual([]);
          }
          ehr.wait(300);
          ehr.readNewBanner();
        }
      }),
      { numRuns: 150 },
    );
    // a test in which nothing is ever shown would prove nothing
    expect(views).toBeGreaterThan(200);
    expect(doses).toBeGreaterThan(20);
  },
  60_000,
);
