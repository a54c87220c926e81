/** Today by this machine's clock, `YYYY-MM-DD`. The reader's own is out of reach here: it stands behind the DOM, which Node lacks. */
export function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
