import type { Patient } from '../chart';
import { findBanner, possibleBanners, withBannerIn } from './banner';
import { readingsOfPatient, withLeftovers } from './binding';
import { type ChartSession, type FrameRecord, noEarlierFacts } from './chart-session';
import { stillHolding } from './earlier-screens';
import { samePatient, withMeasurements } from './identity';
import { nothingSaid } from './said';

/** Frames that have outlived more patients than this are nobody's. */
const MOST_BANNERS = 50;
/** A page that is loaded anew stands without a banner until its server has answered. */
const BANNER_COMES_WITHIN_MS = 10_000;

/**
 * Decides whose chart is open after the frames have changed, and drops everything of anybody else.
 * @param before the session before they changed.
 * @param heard the session after, with the patient as before.
 * @param at when they changed, milliseconds since the epoch.
 */
export function settle(before: ChartSession, heard: ChartSession, at: number): ChartSession {
  const session = isUncountedNameGone(before, heard) ? withoutPast(heard, at) : heard;
  const bannerLostAt = session.bannerLostAt ?? at;
  const { banner, isAwaited, isBelated } = findBanner(before, session, bannerLostAt);
  if (!banner && isAwaited) return { ...session, bannerLostAt, settled: false };
  if (!banner?.named)
    return { ...withPatient(session, null, bannerLostAt, at), bannerFrame: null, bannerLostAt, settled: true };
  const open = withPatient(isBelated ? withoutPatient(session) : session, banner.named, bannerLostAt, at);
  const named = { ...withBannerIn(open, banner, isBelated), bannerLostAt: null, settled: !isAwaited };
  const bound = withEarlierEnd(before, named, banner);
  const checked = Object.values(bound.frames).map((one) => [one.frameId, withLeftovers(bound, one, at)]);
  return withoutSuperseded({ ...bound, frames: Object.fromEntries(checked) });
}

/** Whether somebody is no longer named whose banner may have stood all the while nothing could be found to be the banner. */
function isUncountedNameGone(before: ChartSession, { frames }: ChartSession): boolean {
  if (before.bannerLostAt === null) return false;
  return possibleBanners(before, before.bannerLostAt).some(({ frameId, named }) => {
    const now = frames[frameId]?.named;
    return !(named && now && samePatient(named, now));
  });
}

/**
 * A patient left of whom nothing is known here, or a frame speaks that was known before all was lost: neither is it known
 * for whom the frames of that time were loaded.
 */
export const withoutPast = (session: ChartSession, at: number): ChartSession => ({
  ...session,
  watchedSince: Math.max(session.watchedSince, at),
  firstLooksUntil: 0,
});

/** As if nobody had been named: no banner stood, and so none ended. */
const withoutPatient = (session: ChartSession): ChartSession => ({
  ...session,
  patient: null,
  earlier: noEarlierFacts(),
});

/** Where a document that is new brings the new banner, the former one ended when it was asked for, not when it had come. */
function withEarlierEnd(before: ChartSession, session: ChartSession, { frameId, facts }: FrameRecord): ChartSession {
  const former = session.formerBanners.at(-1);
  const isNew = before.frames[frameId]?.facts.loadedAt !== facts.loadedAt;
  const hadBanner = facts.isTop || before.bannerFrames.includes(frameId);
  if (!former || !isNew || !hadBanner || facts.loadedAt <= before.bannerSince || facts.loadedAt >= former.until)
    return session;
  return { ...session, formerBanners: [...session.formerBanners.slice(0, -1), { ...former, until: facts.loadedAt }] };
}

function withPatient(session: ChartSession, named: Patient | null, formerUntil: number, at: number): ChartSession {
  const { patient, earlier, said, opened } = session;
  if (patient && named && samePatient(patient, named))
    return { ...session, patient: withMeasurements(named, [patient]) };
  const bannerSince = named ? at : session.bannerSince;
  if (!patient)
    return named ? withNewPatient({ ...session, bannerSince }, named, at) : forgettingWhoSteppedOut(session, at);
  const banners = [...session.formerBanners, { patient, until: formerUntil }];
  const tooOld = banners.slice(0, -MOST_BANNERS).at(-1)?.until ?? 0;
  return {
    ...session,
    patient: named,
    bannerSince,
    formerBanners: banners.slice(-MOST_BANNERS),
    watchedSince: Math.max(session.watchedSince, tooOld),
    earlier: noEarlierFacts(),
    said: nothingSaid(at),
    opened: false,
    lookingAt: [],
    steppedOut: named ? null : { patient, earlier, said, opened, until: at + BANNER_COMES_WITHIN_MS },
  };
}

const forgettingWhoSteppedOut = (session: ChartSession, at: number): ChartSession =>
  session.steppedOut && at > session.steppedOut.until ? { ...session, steppedOut: null } : session;

/** She may be the one who was here a moment ago. */
function withNewPatient(session: ChartSession, named: Patient, at: number): ChartSession {
  const { steppedOut } = session;
  if (!steppedOut || at > steppedOut.until || !samePatient(steppedOut.patient, named))
    return { ...session, patient: named, said: nothingSaid(at), steppedOut: null };
  const { patient, earlier, said, opened } = steppedOut;
  return { ...session, patient: withMeasurements(named, [patient]), earlier, said, opened, steppedOut: null };
}

/** Earlier facts that the readings on screen replace. */
const withoutSuperseded = (session: ChartSession): ChartSession => ({
  ...session,
  earlier: readingsOfPatient(session).reduce((earlier, { reading }) => stillHolding(earlier, reading), session.earlier),
});
