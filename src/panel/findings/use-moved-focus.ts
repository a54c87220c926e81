import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes when what it stood in moves: setting a finding aside, or letting it stand again, takes the control
 * away that was pressed.
 * @returns a ref for the element around both places, and what to call with the selector of the next place
 */
export function useMovedFocus() {
  const around = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    const target = next.current && around.current?.querySelector<HTMLElement>(next.current);
    if (!target) return;
    next.current = null;
    target.focus();
  });
  return {
    around,
    follow: (selector: string): void => {
      next.current = selector;
    },
  };
}
