import { useEffect, useState } from 'preact/hooks';
import type { OptionsLink } from '../browser';
import { type InForce, noSettings, readSettings, type Settings, settingsContent, settingsInForce } from '../settings';

/** What the page shows and changes. */
export interface OptionsState {
  settings: Settings;
  force: InForce;
  /** What would hold with these settings. */
  tried(settings: Settings): InForce;
  keep(settings: Settings): void;
  reset(): void;
}

/** Null until all of it is known; changes elsewhere, another window or a new policy, are followed. */
export function useOptions(link: OptionsLink): OptionsState | null {
  const [raw, setRaw] = useState<{ kept: unknown; policy: unknown } | null>(null);
  useEffect(() => {
    const read = (): void => void link.read().then(setRaw);
    read();
    link.onSettings(read);
  }, [link]);
  if (!raw) return null;
  const { kept, policy } = raw;
  const show = (now: unknown): void => setRaw({ kept: now, policy });
  return {
    settings: kept === undefined ? noSettings : readSettings(kept).settings,
    force: settingsInForce(kept, policy),
    tried: (settings) => settingsInForce(settingsContent(settings), policy),
    keep(settings) {
      // shown at once, so that the next change starts from it
      show(settingsContent(settings));
      void link.keep(settingsContent(settings));
    },
    reset() {
      show(undefined);
      void link.reset();
    },
  };
}
