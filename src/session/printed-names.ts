import type { ChartSession, FrameRecord } from './chart-session';
import { withHolders } from './holders';
import { isPrintedIn, printedLine, samePatient } from './identity';

/** A namesake whose banner went less than this before a frame was asked for may be whom it prints. */
const NAMESAKE_GONE_MS = 150;

/**
 * Whose chart a frame without a banner says it shows, among those whose banners stood in this tab: its first lines, its
 * title, or else those of the frame that holds it, print the session's patient, or only somebody else. A namesake who was
 * gone before the frame was asked for is not meant.
 * @returns null where neither is printed, or both are.
 */
export function whoseByPrint(session: ChartSession, record: FrameRecord): 'hers' | 'another' | null {
  const { patient, formerBanners } = session;
  if (!patient) return null;
  const others = formerBanners.filter((former) => !samePatient(former.patient, patient));
  for (const { reading, facts } of withHolders(session, record)) {
    // its banner is what they are held against
    if (facts.isTop) continue;
    const lines = [facts.title, ...(reading?.headLines ?? [])].map(printedLine);
    const printed = others.filter((former) => isPrintedIn(lines, former.patient));
    if (!isPrintedIn(lines, patient)) {
      if (printed.length > 0) return 'another';
      continue;
    }
    return printed.some(({ until }) => until > record.boundAt - NAMESAKE_GONE_MS) ? null : 'hers';
  }
  return null;
}
