declare global {
  /** Fixes "today" for scans of saved pages, `YYYY-MM-DD`. Set in the extension's own world, where no page can reach. */
  var thioguardToday: unknown;
}

/** Today on this machine's calendar, `YYYY-MM-DD`. */
export function todayHere(): string {
  const fixed = globalThis.thioguardToday;
  // a page's element with this id would be found under this name, too
  if (typeof fixed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fixed)) return fixed;
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
