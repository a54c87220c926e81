import type { ChartSession, FrameRecord } from './chart-session';

/** The frame and those that hold it, from the inside out, as far as they have spoken. */
export function withHolders({ frames }: ChartSession, record: FrameRecord): FrameRecord[] {
  const all = Object.values(frames);
  const chain: FrameRecord[] = [];
  for (let at: FrameRecord | undefined = record; at; ) {
    chain.push(at);
    const { parentLoadedAt }: FrameRecord['facts'] = at.facts;
    if (parentLoadedAt === null) break;
    // two documents may be of the same millisecond
    at = all.find((other) => other.facts.loadedAt === parentLoadedAt && !chain.includes(other));
  }
  return chain;
}
