import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Evidence } from '../chart';
import type { PanelHost } from './view';

/** How facts point at the page. */
export interface Pointer {
  reveal(evidence: Evidence): void;
  outline(evidence: Evidence | null): void;
}

/** Outlines on hover and takes the last outline away with itself: none may outlive the patient it belongs to. */
export function usePointer(host: PanelHost): Pointer {
  const { pointer, release } = useMemo(() => {
    let outlined = false;
    const outline = (evidence: Evidence | null): void => {
      if (!evidence && !outlined) return;
      outlined = evidence !== null;
      host.outline(evidence);
    };
    return {
      pointer: { reveal: (evidence: Evidence) => host.reveal(evidence), outline },
      release: () => outline(null),
    };
  }, [host]);
  useLayoutEffect(() => release, [release]);
  return pointer;
}
