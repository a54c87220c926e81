/**
 * What the background answers. A worker that was stopped in the midst has kept nothing, and the next attempt starts a new one:
 * all that is asked through here may be asked twice. The first attempt is made at once, in the task of the call.
 * @param waitsMs how long to wait after each attempt but the last, which rejects as it does.
 */
export async function askAgain<Answer>(ask: () => Promise<Answer>, waitsMs: readonly number[]): Promise<Answer> {
  for (const waitMs of waitsMs)
    try {
      return await ask();
    } catch {
      await new Promise((later) => setTimeout(later, waitMs));
    }
  return ask();
}

/** One after the other, also after one that failed: what was taken back must not come again by an attempt that was late. */
export function inTurn(): <Answer>(next: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (next) => {
    const mine = last.then(next, next);
    last = mine;
    return mine;
  };
}
