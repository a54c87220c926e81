import { browser } from 'wxt/browser';
import type { InForce, InUse } from '../settings';

/** A user's own settings, as the options page keeps them. */
const KEPT = 'settings';
/** What holds, checked by the worker: for the popup and for the scripts in pages, which carry no schema. */
const IN_USE = 'inUse';

/** What the options page kept; undefined where it never did. Not yet checked. */
export async function keptSettings(): Promise<unknown> {
  return (await browser.storage.local.get(KEPT))[KEPT];
}

export const keepSettings = (content: Record<string, unknown>): Promise<void> =>
  browser.storage.local.set({ [KEPT]: content });

export const forgetSettings = (): Promise<void> => browser.storage.local.remove(KEPT);

/** What the browser's policy says for this extension; undefined where there is none. Not yet checked. */
export async function policyContent(): Promise<unknown> {
  // Firefox refuses where no policy names this extension
  const content = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(content).length > 0 ? content : undefined;
}

/** Calls back when the user's settings or the policy change. */
export function onSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEPT in changes)) changed();
  });
}

/** What holds, for whoever does not check; null before the worker has kept it for the first time. */
export async function inUseNow(): Promise<InUse | null> {
  return ((await browser.storage.local.get(IN_USE))[IN_USE] as InUse | undefined) ?? null;
}

/** The adapters in force; none where they can't be had, for that must not keep a chart from being read. */
export const sitesInUse = (): Promise<InUse['sites']> =>
  inUseNow()
    // another version, or a damaged disk, may have kept something else there
    .then((inUse) => [...(inUse?.sites ?? [])])
    .catch(() => []);

/** Whatever the order of its keys: the storage gives them back in an order of its own. */
const contentOf = (what: unknown): string =>
  JSON.stringify(what, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

export interface HouseSettings {
  /** Resolves once they are known; nothing may be judged before. */
  known: Promise<void>;
  /** @throws before they are known. */
  now(): InUse;
}

/**
 * Holds what is in force, for as long as the worker lives. A worker that starts judges at once by what the last one
 * kept, for Chromium may take seconds until it gives a policy; where the policy then says otherwise, all is judged again.
 * @param inForce puts together what is kept and what the policy says.
 * @param changed called with each later state.
 */
export function houseSettings(
  inForce: (kept: unknown, policy: unknown) => InForce,
  changed: () => void,
): HouseSettings {
  // what another version has kept may name what this one does not know
  const madeBy = browser.runtime.getManifest().version;
  let now: (InUse & { madeBy: string }) | null = null;
  const asOf = (kept: unknown, policy: unknown): InUse & { madeBy: string } => ({
    ...inForce(kept, policy).inUse,
    madeBy,
  });
  const known = inUseNow()
    .then(async (kept) => {
      const isOurs = kept !== null && 'madeBy' in kept && kept.madeBy === madeBy;
      now = isOurs ? { ...kept, madeBy } : asOf(await keptSettings(), undefined);
    })
    // a storage that can't be read must not keep charts from being judged
    .catch(() => {
      now = asOf(undefined, undefined);
    });
  const take = async (): Promise<void> => {
    const inUse = asOf(await keptSettings(), await policyContent());
    const isSame = contentOf(now) === contentOf(inUse);
    now = inUse;
    if (!isSame) changed();
    await browser.storage.local.set({ [IN_USE]: inUse });
  };
  // what can't be read leaves what holds as it is, and what can't be kept is put together again by the next worker
  const takeIfPossible = (): Promise<void> => take().catch(() => {});
  let taking = known.then(takeIfPossible);
  onSettings(() => {
    // one after the other, so that an older state never comes last
    taking = taking.then(takeIfPossible);
  });
  return {
    known,
    now() {
      if (!now) throw new Error('Settings were asked for before they were known.');
      return now;
    },
  };
}
