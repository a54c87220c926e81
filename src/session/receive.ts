import { type Evidence, type FrameFacts, type FrameReading, withMeaning } from '../chart';
import { fingerprintsOf, TOGETHER_MS } from './binding';
import { type ChartSession, type FrameRecord, isGone } from './chart-session';
import { keepScreen } from './earlier-screens';
import { isNamed } from './identity';
import { nothingSaid } from './said';
import type { FrameNews } from './talk';
import { settle, withoutPast } from './whose-chart';

/** What a frame that was left had shown matters for the document that follows it there, and not for long. */
const GONE_FOR_MS = 60_000;

/** Clocks of frames and worker differ by less, unless one was set. */
const SAME_CLOCK_MS = 5000;

/**
 * The session after a frame has spoken. Messages that come late change nothing, unless the one before came from a time that
 * has yet to come: the clock was set back since, and waiting for it would silence the frame for as long.
 * @param now by the worker's clock; absent where no clock is set back.
 */
export function receive(
  session: ChartSession,
  frameId: number,
  news: FrameNews,
  now = Number.POSITIVE_INFINITY,
): ChartSession {
  const known = session.frames[frameId];
  if (known && news.generation <= known.generation && known.generation < now + SAME_CLOCK_MS) return session;
  const isLost = !known && news.answered === true && news.generation <= session.firstLooksUntil;
  const heard = hear(isLost ? withoutPast(session, news.generation) : session, frameId, known, news);
  return heard === session ? session : settle(session, heard, news.generation);
}

function hear(session: ChartSession, frameId: number, known: FrameRecord | undefined, news: FrameNews): ChartSession {
  if (news.kind === 'reading' || news.kind === 'not-read') return hearFacts(session, frameId, known, news);
  if (!known) return news.kind === 'patient-change' ? withoutPast(session, news.generation) : session;
  const silent: FrameRecord = {
    ...known,
    generation: news.generation,
    reading: null,
    awaited: true,
    ...shownUntilNow(known),
  };
  // of somebody without a name nothing is known that outlives the screen
  const said = session.patient ? session.said : nothingSaid(news.generation);
  const kept = keepScreen({ ...session, said }, known);
  switch (news.kind) {
    case 'screen-change':
      return withFrame(kept, silent);
    case 'patient-change':
      return withFrame(kept, { ...silent, named: isNamed(news.patient) ? news.patient : null });
    case 'left': {
      const gone = { ...silent, facts: { ...known.facts, visible: false } };
      // its frames go with it; whose chart is open will be said by what comes next in this tab
      if (known.facts.isTop) return { ...keepAllScreens(session), frames: { [frameId]: gone }, bannerFrames: [] };
      return withFrame(withoutLongGone(kept, news.generation), { ...gone, named: null });
    }
  }
}

function shownUntilNow(record: FrameRecord): Pick<FrameRecord, 'shownBefore' | 'shownBeforeBound'> {
  const { reading, named, leftover, boundAt, shownBefore, shownBeforeBound } = record;
  if (!reading) return { shownBefore, shownBeforeBound };
  const until = leftover ? boundAt + TOGETHER_MS : boundAt;
  return { shownBefore: fingerprintsOf(reading), shownBeforeBound: named ? null : { from: boundAt, until } };
}

function hearFacts(
  session: ChartSession,
  frameId: number,
  known: FrameRecord | undefined,
  news: Extract<FrameNews, { kind: 'reading' | 'not-read' }>,
): ChartSession {
  const facts = news.kind === 'reading' ? news.reading.frame : news.frame;
  const reading = news.kind === 'reading' && facts.visible ? inFrame(withMeaning(news.reading), frameId) : null;
  const sameDocument = known?.facts.loadedAt === facts.loadedAt;
  const kept = keepScreen(session, known);
  const { shownBefore = [], shownBeforeBound = null } = known ?? {};
  const record: FrameRecord = {
    frameId,
    generation: news.generation,
    facts,
    reading,
    named: reading && isNamed(reading.patient) ? reading.patient : null,
    awaited: false,
    failed: news.kind === 'not-read' && news.why === 'failed',
    boundAt: sameDocument ? known.boundAt : firstBound(session, facts, news.generation),
    ...(known && !sameDocument ? shownUntilNow(known) : { shownBefore, shownBeforeBound }),
    leftover: sameDocument ? known.leftover : null,
  };
  return withFrame(facts.isTop && !sameDocument ? withoutOlderFrames(kept, facts.loadedAt) : kept, record);
}

/** The reading with its frame's number in all evidence; the frame itself does not know it. */
function inFrame(reading: FrameReading, frameId: number): FrameReading {
  const place = <Fact extends { evidence: Evidence }>(fact: Fact): Fact => ({
    ...fact,
    evidence: { ...fact.evidence, frameId, onScreen: true },
  });
  return {
    ...reading,
    medications: reading.medications.map(place),
    labs: reading.labs.map(place),
    pharmacogenetics: reading.pharmacogenetics.map(place),
    allergies: reading.allergies.map(place),
    immunizations: reading.immunizations.map(place),
    conditions: reading.conditions.map(place),
    order: reading.order && place(reading.order),
  };
}

/** The extension may be switched on in an open tab: what is in sight there then belongs to the banner in sight. */
function firstBound(session: ChartSession, facts: FrameFacts, at: number): number {
  if (!facts.visible || at > session.firstLooksUntil) return facts.loadedAt;
  return Math.max(facts.loadedAt, session.watchedSince);
}

const withFrame = (session: ChartSession, record: FrameRecord): ChartSession => ({
  ...session,
  frames: { ...session.frames, [record.frameId]: record },
});

const keepAllScreens = (session: ChartSession): ChartSession =>
  Object.values(session.frames).reduce(keepScreen, session);

const withoutLongGone = (session: ChartSession, at: number): ChartSession =>
  Object.values(session.frames)
    .filter((one) => !one.facts.isTop && isGone(one) && one.generation < at - GONE_FOR_MS)
    .reduce((left, { frameId }) => withoutFrame(left, frameId), session);

function withoutFrame(session: ChartSession, frameId: number): ChartSession {
  const { [frameId]: _, ...frames } = session.frames;
  return { ...session, frames, bannerFrames: session.bannerFrames.filter((one) => one !== frameId) };
}

/** A new top document has taken the place of the one that held these frames. */
function withoutOlderFrames(session: ChartSession, loadedAt: number): ChartSession {
  const gone = Object.values(session.frames).filter(({ generation }) => generation < loadedAt);
  return gone.reduce((left, record) => withoutFrame(keepScreen(left, record), record.frameId), session);
}
