import type { ChartSession, FrameRecord } from './chart-session';
import { samePatient } from './identity';
import { withHolders } from './printed-names';

export interface FoundBanner {
  /** The frame whose word counts; undefined where nobody is named, or not yet. */
  banner: FrameRecord | undefined;
  /** A frame that has yet to speak may name the patient. */
  isAwaited: boolean;
  /** It stood there all along and is heard only now, after something within the chart that was taken for it. */
  isBelated: boolean;
}

/**
 * Whose word counts of the frames that name somebody: the one that fewest frames hold, the top one first of all; of those
 * that as many hold, the one whose word has counted first. Some may be reports of other people within the chart, and which
 * frame is heard first is chance: those that hold a frame have their say before it counts, and the banner keeps its place
 * while its frame loads the next document.
 * @param before the session before its frames changed.
 * @param lostAt since when no banner stands, if none does.
 */
export function findBanner(before: ChartSession, session: ChartSession, lostAt: number): FoundBanner {
  const frames = Object.values(session.frames);
  const able = possibleBanners(session, lostAt).filter((one) => !isHeldByUnheard(frames, one));
  const counted = able.filter(({ frameId, facts }) => facts.isTop || session.bannerFrames.includes(frameId));
  const isNew = ({ frameId }: FrameRecord): boolean => !before.frames[frameId];
  const turnOf = (one: FrameRecord): number => {
    const isFirst = counted.length > 0 && counted.every(({ facts }) => one.facts.loadedAt < facts.loadedAt);
    if (isNew(one) && isFirst) return 0;
    return session.bannerFrames.indexOf(one.frameId) + 1 || Number.MAX_VALUE;
  };
  const [banner] = able.sort(
    (one, other) =>
      depthOf(session, one) - depthOf(session, other) ||
      turnOf(one) - turnOf(other) ||
      one.facts.loadedAt - other.facts.loadedAt,
  );
  const isAwaited = frames.some((one) => one.awaited && (one.facts.isTop || isBannerInSight(session, one)));
  const isNamedInVain = able.length === 0 && frames.some(namesSomebody);
  if (
    counted.length === 0 &&
    (isAwaited || isNamedInVain || frames.some((one) => one.facts.visible && isHeldByUnheard(frames, one)))
  )
    return { banner: undefined, isAwaited: true, isBelated: false };
  return { banner, isAwaited, isBelated: banner !== undefined && isNew(banner) && wasThereBefore(session, banner) };
}

const namesSomebody = ({ named, facts }: FrameRecord): boolean => named !== null && facts.visible;

/** The frames in sight that name somebody, without those that stood beside the banner while its frame loads another document. */
export function possibleBanners(session: ChartSession, lostAt: number): FrameRecord[] {
  const { patient, bannerFrame, frames } = session;
  const former = bannerFrame === null ? undefined : frames[bannerFrame];
  const hasLeft = former?.awaited === true && !former.facts.visible;
  const namesPatient = ({ named }: FrameRecord): boolean => !!patient && !!named && samePatient(patient, named);
  return Object.values(frames).filter(
    (one) => namesSomebody(one) && (!hasLeft || one.generation > lostAt || namesPatient(one)),
  );
}

/** How many frames hold this one; fewer than none where it is the top one. */
const depthOf = (session: ChartSession, one: FrameRecord): number =>
  one.facts.isTop ? -1 : withHolders(session, one).length;

/** Whether this banner was there before the one that stands was read. */
const wasThereBefore = ({ patient, bannerSince }: ChartSession, { facts }: FrameRecord): boolean =>
  patient !== null && facts.loadedAt < bannerSince;

const isBannerInSight = ({ bannerFrame }: ChartSession, { frameId, facts }: FrameRecord): boolean =>
  frameId === bannerFrame && facts.visible;

/** Whether a frame that holds this one has not spoken yet, or was left, and this one with it. */
function isHeldByUnheard(frames: readonly FrameRecord[], one: FrameRecord): boolean {
  const chain = [one];
  for (let at = one; at.facts.parentLoadedAt !== null; ) {
    const { parentLoadedAt } = at.facts;
    // two documents may be of the same millisecond
    const holder = frames.find((other) => other.facts.loadedAt === parentLoadedAt && !chain.includes(other));
    if (!holder || (holder.awaited && !holder.facts.visible)) return true;
    chain.push(holder);
    at = holder;
  }
  return false;
}

/** The session with the word of this frame counting; one that is belated goes before all whose word has counted. */
export function withBannerIn(session: ChartSession, { frameId }: FrameRecord, isBelated: boolean): ChartSession {
  const others = session.bannerFrames.filter((one) => one !== frameId);
  const isKnown = others.length < session.bannerFrames.length;
  const inTurn = isKnown ? session.bannerFrames : [...others, frameId];
  return { ...session, bannerFrame: frameId, bannerFrames: isBelated ? [frameId, ...others] : inTurn };
}
