/**
 * Visits every frame of the tab that shares this frame's origin, itself included. Chromium lets an extension's scripts
 * of one origin see each other; in Firefox each visit meets a window without them.
 */
export function visitFrames(
  visit: (frame: Window & typeof globalThis) => void,
  from: Window | null = window.top,
): void {
  if (!from) return;
  try {
    visit(from as Window & typeof globalThis);
  } catch {
    // another origin: nothing of ours can be reached there
  }
  for (let index = 0; index < from.length; index++) visitFrames(visit, from[index] ?? null);
}
