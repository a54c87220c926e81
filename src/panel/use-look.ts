import { useLayoutEffect } from 'preact/hooks';
import type { Extra } from '../session';
import type { PanelHost, PanelView } from './view';

/** Asks for what is looked at and the view lacks, and lets go what nobody looks at any more. */
export function useLook(view: PanelView, host: PanelHost, wanted: readonly Extra[]): void {
  const { topics, dose, state, said } = view;
  const carried: Record<Extra, boolean> = { guide: topics !== null, dose: dose !== null };
  useLayoutEffect(() => {
    if (state === 'paused') return;
    const differs = EXTRAS.some((extra) => wanted.includes(extra) !== carried[extra]);
    if (differs) host.look([...wanted], said.since);
  }, [view, String(wanted)]);
}

const EXTRAS: readonly Extra[] = ['dose', 'guide'];
