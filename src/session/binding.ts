import type { FrameReading, Patient } from '../chart';
import type { ChartSession, FormerBanner, FrameRecord } from './chart-session';
import { samePatient } from './identity';
import { whoseByPrint } from './printed-names';

/**
 * A new chart's frames are requested in one go: one that prints no name and was asked for this long before the banner may be
 * of it; and never more than half of the former banner's time, however fast somebody clicks.
 */
export const TOGETHER_MS = 50;

/** A machine that is busy may notice a banner this much later than the frames beside it were asked for. */
const NOTICED_LATE_MS = 2000;

function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Every fact of a reading by its printed text, unreadable: it outlives the patient it is about. */
export function fingerprintsOf(reading: FrameReading | null): number[] {
  if (!reading) return [];
  const { medications, labs, pharmacogenetics, allergies, immunizations, conditions } = reading;
  const lists = [medications, labs, pharmacogenetics, allergies, immunizations, conditions];
  return [...new Set(lists.flatMap((list, kind) => list.map(({ text }) => fingerprint(`${kind} ${text}`))))];
}

/** Whose banner stood at that moment, or came next; null where nobody knows. */
function bannerAt(session: ChartSession, moment: number): Patient | null {
  if (moment < session.watchedSince) return null;
  return session.formerBanners.find(({ until }) => until > moment)?.patient ?? session.patient;
}

/** From when on a frame may have been requested in one go with the banner that followed this one. */
function nextFrom({ formerBanners }: ChartSession, former: FormerBanner): number {
  const since = formerBanners[formerBanners.indexOf(former) - 1]?.until;
  const halfOfIt = since === undefined ? TOGETHER_MS : (former.until - since) / 2;
  return former.until - Math.min(TOGETHER_MS, halfOfIt);
}

/** Whether what was loaded then may be of the banner after the one that stood, and so of either where it prints no name. */
function mayBeOfNext(session: ChartSession, moment: number): boolean {
  const stood = session.formerBanners.find(({ until }) => until > moment);
  return stood !== undefined && moment >= nextFrom(session, stood);
}

/**
 * Whether what this frame shows is the session's patient's. A frame that names somebody speaks for itself; another
 * belongs to the banner under which it was loaded, unless it prints the name of somebody else who was here, and where
 * nobody knows that banner any more, by the patient's own name. Without a patient there is nobody to confuse.
 */
export function belongsToPatient(session: ChartSession, record: FrameRecord): boolean {
  const { patient } = session;
  if (!patient) return true;
  if (record.named) return samePatient(record.named, patient);
  const whose = whoseByPrint(session, record);
  if (whose === 'another') return false;
  const loadedFor = bannerAt(session, record.boundAt);
  if (loadedFor === null) return whose === 'hers';
  return samePatient(loadedFor, patient) && (whose === 'hers' || !mayBeOfNext(session, record.boundAt));
}

/** Whether a frame in sight is left out because nobody knows whose it is. */
export const isAnyOfNobody = (session: ChartSession): boolean =>
  Object.values(session.frames).some(
    (record) =>
      record.facts.visible &&
      fingerprintsOf(record.reading).length > 0 &&
      bannerAt(session, record.boundAt) === null &&
      !belongsToPatient(session, record),
  );

/** Readings of frames that are in sight, of this patient, and hold: what the chart on screen is made of. */
export function readingsOfPatient(session: ChartSession): { frameId: number; reading: FrameReading }[] {
  return Object.values(session.frames).flatMap((record) =>
    record.reading && record.facts.visible && belongsToPatient(session, record)
      ? [{ frameId: record.frameId, reading: record.reading }]
      : [],
  );
}

/**
 * Takes a frame of another patient as this patient's once all its content is new; a new document that came with her
 * banner where it prints her name, or where most of it is new, for two charts may share a row. Else notes what it shows
 * as leftovers. A list that is paged or scrolled keeps some rows; each such reading adds to the leftovers.
 * @param at when it was read, milliseconds since the epoch.
 */
export function withLeftovers(session: ChartSession, record: FrameRecord, at: number): FrameRecord {
  const { reading, named, shownBeforeBound } = record;
  if (!reading || named || belongsToPatient(session, record)) return record;
  const shown = fingerprintsOf(reading);
  // a frame that is still loading tells nothing
  if (shown.length === 0) return record;
  const whose = whoseByPrint(session, record);
  const wasHers = shownBeforeBound !== null && isHersAtOneOf(session, shownBeforeBound);
  const before = new Set(record.leftover ?? (wasHers ? [] : record.shownBefore));
  const known = shown.filter((fact) => before.has(fact)).length;
  const bannerBegan = bannerLoadedWith(session, record, whose);
  if (bannerBegan !== null) {
    // not when it was read: another banner may have come by then that is not known here yet
    if (whose === 'hers' || known < shown.length / 2) return { ...record, boundAt: bannerBegan, leftover: null };
  } else if (record.leftover !== null && known === 0 && whose !== 'another')
    return { ...record, boundAt: at, leftover: null };
  return { ...record, leftover: [...new Set([...(record.leftover ?? []), ...shown])] };
}

function isHersAtOneOf(session: ChartSession, moments: { from: number; until: number }): boolean {
  const owners = [bannerAt(session, moments.from), bannerAt(session, moments.until)];
  return owners.some((owner) => owner !== null && session.patient !== null && samePatient(owner, session.patient));
}

/** When the banner that stands began, if the frame was loaded with it; else null. */
function bannerLoadedWith(
  session: ChartSession,
  { boundAt }: FrameRecord,
  whose: ReturnType<typeof whoseByPrint>,
): number | null {
  const former = session.formerBanners.at(-1);
  if (!former || whose === 'another') return null;
  const from = whose === 'hers' ? former.until - NOTICED_LATE_MS : nextFrom(session, former);
  return boundAt >= Math.max(from, session.watchedSince) ? Math.max(boundAt, former.until) : null;
}

const called = ({ name, identifiers }: Patient): string => name ?? identifiers[0] ?? 'another patient';

/** What was left out of the chart and why, in words. */
export function leftOutOf(session: ChartSession): string[] {
  const words = Object.values(session.frames).flatMap((record) => {
    if (!record.reading || !record.facts.visible) return [];
    const others = [
      ...record.reading.otherPatients.map((name) => `what the screen shows of ${name}`),
      ...(record.reading.adapter?.leftOut ?? []),
    ];
    if (belongsToPatient(session, record)) return others;
    if (record.named) return [...others, `a frame that names ${called(record.named)}`];
    if (fingerprintsOf(record.reading).length === 0) return others;
    return [...others, 'a frame that was loaded before this patient’s chart was opened'];
  });
  return [...new Set(words)];
}
