import { useMemo, useRef } from 'preact/hooks';
import { type Box, nearestDock } from './dock';
import { viewportBox } from './placement';

/** Pointer travel in CSS pixels below which it was a click. */
const THRESHOLD = 5;

interface DragHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
}

/**
 * Dragging the overlay by its pill.
 * @param overlay the element that moves, through the custom property its style sheet reads
 * @param drop called with the dock nearest to where it was let go
 * @returns handlers for the handle, and `dragged()`: whether the click that now follows ended a drag
 */
export function useDrag(overlay: HTMLElement, drop: (dock: ReturnType<typeof nearestDock>) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  const moved = useRef(false);

  const handlers = useMemo<DragHandlers>(() => {
    const letGo = (): void => {
      start.current = null;
      overlay.style.removeProperty('--thioguard-drag');
    };
    return {
      onPointerDown(event) {
        if (event.button !== 0) return;
        moved.current = false;
        start.current = { x: event.clientX, y: event.clientY };
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        if (!start.current) return;
        const x = event.clientX - start.current.x;
        const y = event.clientY - start.current.y;
        moved.current ||= Math.hypot(x, y) > THRESHOLD;
        if (moved.current) overlay.style.setProperty('--thioguard-drag', `${x}px ${y}px`);
      },
      onPointerUp() {
        if (moved.current && start.current) {
          const dropped: Box = overlay.getBoundingClientRect();
          letGo();
          drop(nearestDock(dropped, viewportBox()));
        } else {
          letGo();
        }
      },
      onPointerCancel: letGo,
    };
  }, [overlay, drop]);

  return { handlers, dragged: () => moved.current };
}
