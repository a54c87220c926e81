import type { CDPSession, Page as Tab } from 'playwright-core';
import type { FrameReading } from '../../src/chart';
import type { Site } from '../../src/reader';
import { type ClosedRoot, closedRootsOf, lendClosedRoots } from './closed-roots';

/** Runs the built reader in every frame of a tab, in a world of its own, as the browser does for the extension. */

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const idsOf = ({ frame, childFrames = [] }: FrameTree): string[] => [frame.id, ...childFrames.flatMap(idsOf)];

/** What the reader is told before it starts. */
export interface ReaderSettings {
  /** The built reader's text. */
  reader: string;
  /** Today, `YYYY-MM-DD`. */
  now: string;
  /** Adapters that go before the built-in ones, or those alone; no setting: the built-in ones. */
  sites?: { first: readonly Site[]; builtIn: boolean };
}

async function readFrame(
  session: CDPSession,
  frameId: string,
  { reader, now, sites }: ReaderSettings,
  closed: readonly ClosedRoot[],
): Promise<FrameReading> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'thioguard' });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await lendClosedRoots(session, executionContextId, closed);
  await evaluate(`globalThis.thioguardToday = ${JSON.stringify(now)}`);
  if (sites) await evaluate(`globalThis.thioguardSites = ${JSON.stringify(sites)}`);
  await evaluate(`${reader};undefined`);
  return (await evaluate('thioguardReader.read(new AbortController().signal)')) as FrameReading;
}

/** The readings of all frames, the top one first. A frame that is gone before it is read is left out. */
export async function readTab(tab: Tab, settings: ReaderSettings): Promise<FrameReading[]> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const [top = '', ...children] = idsOf(frameTree as FrameTree);
    const closed = await closedRootsOf(session);
    const readings = [await readFrame(session, top, settings, closed)];
    for (const id of children) {
      const reading = await readFrame(session, id, settings, closed).catch((error: Error) => {
        if (/No frame|Frame was detached|not found/i.test(error.message)) return null;
        throw error;
      });
      if (reading) readings.push(reading);
    }
    return readings;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
