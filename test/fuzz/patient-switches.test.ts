import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, seed } from './effort';
import { Ehr, LISTS_LATE_MS, patients, REPORTED } from './switching-ehr';

/** Between two clicks of somebody in a hurry. */
const HURRY_MS = 30;
/** Lists that look as the former patient’s did are taken as hers after four seconds. */
const LISTS_WAITED_FOR_MS = 4100;
/** From the task in which an EHR writes its banner and asks for its frames until the change is noticed. */
const BANNER_SEEN_MS = 3;

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
      do: fc.constantFrom('overtake' as const, 'turn-back' as const, 'load' as const, 'toggle' as const),
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

/** Whatever was still waited for has come, and is read. */
async function readAll(ehr: Ehr): Promise<void> {
  ehr.wait(LISTS_LATE_MS);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const frameId of ehr.frames.keys()) ehr.read(frameId);
    await settleAll(ehr);
    ehr.wait(LISTS_WAITED_FOR_MS);
  }
}

/**
 * Somebody clicks on the next patient and at once on the one after, or back: a frame that was requested between, in one go
 * with the banner, comes all the same.
 */
async function overtake(ehr: Ehr, frameId: number, isBack: boolean): Promise<void> {
  const { banner } = ehr;
  if (banner === null || ehr.isBanner(frameId)) return;
  const next = (banner + 1) % patients.length;
  ehr.request(frameId, next);
  ehr.wait(BANNER_SEEN_MS);
  ehr.switchTo(next);
  ehr.wait(HURRY_MS);
  ehr.switchTo(isBack ? banner : (next + 1) % patients.length);
  ehr.load(frameId);
  ehr.read(frameId);
  // her own lists never left; they are drawn anew before anything is shown
  if (isBack) ehr.wait(LISTS_LATE_MS);
  ehr.read(0);
  await settleAll(ehr);
}

async function take(ehr: Ehr, one: Step): Promise<void> {
  const banner = ehr.frames.get(0);
  switch (one.do) {
    case 'switch':
      return ehr.switchTo(one.to);
    case 'overtake':
    case 'turn-back':
      return overtake(ehr, one.frameId, one.do === 'turn-back');
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
      // with all forgotten, a report may speak before the banner’s frame, and nobody knows that there is one (docs/safety.md, H02)
      return ehr.wait(ehr.hasReport ? Math.min(one.ms, 10_000) : one.ms);
  }
}

/** Whatever happens, the panel never shows a fact of one patient while another one's banner stands. */
test.each([
  ['the top frame has the banner and shows the panel', 0, 0, false],
  ['a frameset: one frame has the banner, another shows the panel', 1, 2, false],
  ['a report of somebody else in a frame of the chart', 0, 0, true],
  ['a report of somebody else in a frameset', 1, 2, true],
])(
  'never a fact of one patient under another’s name: %s',
  async (_what, bannerFrame, hostFrame, hasReport) => {
    let views = 0;
    let doses = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
        const ehr = new Ehr(bannerFrame, hostFrame, hasReport);
        for (const one of steps) {
          await take(ehr, one);
          for (const { patient: named, owners, hasDose } of ehr.shown()) {
            views += 1;
            if (hasDose) doses += 1;
            if (named === null) continue;
            // a report says of whom it is: as long as no banner was heard it may speak for itself
            const whose = hasReport && named === patients[REPORTED]?.name ? REPORTED : ehr.banner;
            expect(named).toBe(whose === null ? null : patients[whose]?.name);
            expect([...owners].filter((owner) => owner !== String(whose))).toEqual([]);
          }
          ehr.wait(300);
          ehr.readNewBanner();
        }
        await readAll(ehr);
        const named = ehr.shown().flatMap((one) => one.patient ?? []);
        if (ehr.banner !== null) expect(new Set([...named, patients[ehr.banner]?.name]).size, 'in the end').toBe(1);
      }),
      { seed, numRuns: runs(300, 20_000) },
    );
    // a test in which nothing is ever shown would prove nothing
    expect(views).toBeGreaterThan(200);
    expect(doses).toBeGreaterThan(20);
  },
  runs(60_000, 1_200_000),
);
