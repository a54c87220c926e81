import type { ComponentChildren, JSX } from 'preact';
import type { Evidence } from '../chart';
import { formatTime } from './formats';
import { Icon } from './icons';
import type { Pointer } from './use-pointer';
import { words } from './words';

interface EvidenceLinkProps {
  evidence: Evidence;
  pointer: Pointer;
  children: ComponentChildren;
}

/** A fact as a link to the place it was read from; plain words where that place is no longer on the screen. */
export function EvidenceLink({ evidence, pointer, children }: EvidenceLinkProps): JSX.Element {
  if (!evidence.onScreen || evidence.mark === 0) return <span class="fact">{children}</span>;
  return (
    <button
      type="button"
      class="fact link"
      title={words.finding.show}
      onClick={() => pointer.reveal(evidence)}
      onPointerEnter={() => pointer.outline(evidence)}
      onPointerLeave={() => pointer.outline(null)}
      onFocus={() => pointer.outline(evidence)}
      onBlur={() => pointer.outline(null)}
    >
      <Icon name="place" />
      <span>{children}</span>
    </button>
  );
}

/** Where a fact stands, or stood. */
export function placeInWords({ place, screen, at, onScreen }: Evidence): string {
  return onScreen ? place : words.finding.earlier(screen || place, formatTime(at));
}
