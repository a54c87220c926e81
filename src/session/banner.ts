import { type ChartSession, type FrameRecord, isGone } from './chart-session';
import { withHolders } from './holders';
import { samePatient } from './identity';

export interface FoundBanner {
  /** The frame whose word counts; undefined where nobody is named, or not yet. */
  banner: FrameRecord | undefined;
  /** A frame that has yet to speak may name the patient. */
  isAwaited: boolean;
  /** It stood there all along and is heard only now, after something within the chart that was taken for it. */
  isBelated: boolean;
}

/**
 * Whose word counts of the frames that name somebody: that of the one which fewest frames hold, the top one first of all;
 * of those that as many hold, of the one whose word has counted first. One may be a report of somebody else within the
 * chart, and which frame is heard first is chance: those that hold a frame have their say before it counts, it gives way to
 * one that stood beside it before and is heard only now, and the banner keeps its place while its frame loads the next
 * document.
 * @param before the session before its frames changed.
 * @param lostAt since when no banner stands, if none does.
 */
export function findBanner(before: ChartSession, session: ChartSession, lostAt: number): FoundBanner {
  const frames = Object.values(session.frames);
  const able = possibleBanners(session, lostAt).filter((one) => !isHeldByUnheard(session, one));
  const isAwaited = frames.some((one) => one.awaited && (one.facts.isTop || isBannerInSight(session, one)));
  const first = session.bannerFrames.find((id) => able.some(({ frameId }) => frameId === id));
  const standing = able.find(({ facts }) => facts.isTop) ?? able.find(({ frameId }) => frameId === first);
  if (standing) {
    const isNew = ({ frameId }: FrameRecord): boolean => !before.frames[frameId];
    const rather = able.find(
      (one) => isHigher(session, one, standing) || (isNew(one) && isBefore(session, one, standing)),
    );
    const isBelated = rather !== undefined && isNew(rather) && wasThereBefore(session, rather);
    return { banner: rather ?? standing, isAwaited, isBelated };
  }
  const isNamedInVain = able.length === 0 && frames.some(namesSomebody);
  if (isAwaited || isNamedInVain || frames.some((one) => one.facts.visible && isHeldByUnheard(session, one)))
    return { banner: undefined, isAwaited: true, isBelated: false };
  const [banner] = able.sort((one, other) => (isBefore(session, one, other) ? -1 : 1));
  return { banner, isAwaited, isBelated: false };
}

const namesSomebody = ({ named, facts }: FrameRecord): boolean => named !== null && facts.visible;

const namesPatientOf = ({ patient }: ChartSession, { named }: FrameRecord): boolean =>
  patient !== null && named !== null && samePatient(patient, named);

/** The frames in sight that name somebody, without those that stood beside the banner while its frame loads another document. */
export function possibleBanners(session: ChartSession, lostAt: number): FrameRecord[] {
  const { bannerFrame, frames } = session;
  const former = bannerFrame === null ? undefined : frames[bannerFrame];
  const hasLeft = former !== undefined && isGone(former);
  return Object.values(frames).filter(
    (one) => namesSomebody(one) && (!hasLeft || one.generation > lostAt || namesPatientOf(session, one)),
  );
}

/** How many frames there are from this one outwards, the top one not counted. */
const depthOf = (session: ChartSession, one: FrameRecord): number =>
  withHolders(session, one).filter(({ facts }) => !facts.isTop).length;

/** Whether one is held by fewer frames than the other. */
const isHigher = (session: ChartSession, one: FrameRecord, other: FrameRecord): boolean =>
  depthOf(session, one) < depthOf(session, other);

/** Whether one is higher than the other, or as high and was loaded before it. */
const isBefore = (session: ChartSession, one: FrameRecord, other: FrameRecord): boolean =>
  isHigher(session, one, other) || (!isHigher(session, other, one) && one.facts.loadedAt < other.facts.loadedAt);

/** Whether this banner of somebody else was there before the one that stands was read. */
const wasThereBefore = (session: ChartSession, one: FrameRecord): boolean =>
  session.patient !== null && !namesPatientOf(session, one) && one.facts.loadedAt < session.bannerSince;

const isBannerInSight = ({ bannerFrame }: ChartSession, { frameId, facts }: FrameRecord): boolean =>
  frameId === bannerFrame && facts.visible;

/** Whether a frame that holds this one has not spoken yet, or was left, and this one with it. */
function isHeldByUnheard(session: ChartSession, one: FrameRecord): boolean {
  const [, ...holders] = withHolders(session, one);
  return (holders.at(-1) ?? one).facts.parentLoadedAt !== null || holders.some(isGone);
}

/** The session with the word of this frame counting; one that is belated goes before all whose word has counted. */
export function withBannerIn(session: ChartSession, { frameId }: FrameRecord, isBelated: boolean): ChartSession {
  const others = session.bannerFrames.filter((one) => one !== frameId);
  const isKnown = others.length < session.bannerFrames.length;
  const inTurn = isKnown ? session.bannerFrames : [...others, frameId];
  return { ...session, bannerFrame: frameId, bannerFrames: isBelated ? [frameId, ...others] : inTurn };
}
