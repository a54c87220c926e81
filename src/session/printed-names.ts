import type { Patient } from '../chart';
import type { ChartSession, FrameRecord } from './chart-session';
import { isPrintedIn, samePatient } from './identity';

/**
 * Whose chart a frame without a banner says it shows, among those whose banners stood in this tab: its first lines, its
 * title, or else those of the frame that holds it, print the session's patient, or only somebody else.
 * @returns null where neither is printed, or both are.
 */
export function whoseByPrint(session: ChartSession, record: FrameRecord): 'hers' | 'another' | null {
  const { patient, formerBanners } = session;
  if (!patient) return null;
  const others = formerBanners.map((former) => former.patient).filter((former) => !samePatient(former, patient));
  for (const { reading, facts } of withHolders(session, record)) {
    const lines = [facts.title, ...(reading?.headLines ?? [])];
    const prints = (person: Patient) => lines.some((line) => isPrintedIn(line, person));
    const [isHers, isAnother] = [prints(patient), others.some(prints)];
    if (isHers !== isAnother) return isHers ? 'hers' : 'another';
    if (isHers) return null;
  }
  return null;
}

/** The frame and those that hold it, from the inside out, without the top one, whose banner is what they are held against. */
function withHolders({ frames }: ChartSession, record: FrameRecord): FrameRecord[] {
  const chain: FrameRecord[] = [];
  const all = Object.values(frames);
  for (let at: FrameRecord | undefined = record; at && !at.facts.isTop && !chain.includes(at); ) {
    chain.push(at);
    const { parentLoadedAt }: FrameRecord['facts'] = at.facts;
    at = parentLoadedAt === null ? undefined : all.find(({ facts }) => facts.loadedAt === parentLoadedAt);
  }
  return chain;
}
