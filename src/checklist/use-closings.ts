import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../session';

type Closing = { reason: string | null } | null;
type Closed = Said['closed'];

/**
 * What is closed, with what the user has just said and the answer of the worker does not yet show: a tick must not wait.
 * @param say sends it on its way
 */
export function useClosings(closed: Closed, say: (id: string, closing: Closing) => void) {
  const [underWay, setUnderWay] = useState<Readonly<Record<string, Closed[string] | null>>>({});
  // once the answer shows it, what was under way has arrived
  useEffect(() => {
    setUnderWay((before) => {
      const waiting = Object.entries(before).filter(
        ([id, closing]) => (closing === null) !== (closed[id] === undefined),
      );
      return waiting.length === Object.keys(before).length ? before : Object.fromEntries(waiting);
    });
  }, [closed]);
  const shown: Closed = {};
  for (const [id, closing] of Object.entries({ ...closed, ...underWay })) if (closing) shown[id] = closing;
  const close = (id: string, closing: Closing): void => {
    setUnderWay((before) => ({ ...before, [id]: closing && { ...closing, at: Date.now() } }));
    say(id, closing);
  };
  return { shown, close };
}
