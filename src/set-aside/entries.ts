import type { Finding } from '../rules';
import type { SetAside } from './types';
import { isWorse, RANK } from './worse';

/** By rule: each speaks at most once of a chart. */
type ByRule = Readonly<Record<string, SetAside>>;

/** A finding in its entry. */
export interface Member {
  finding: Finding;
  /** How it is set aside; null where it stands. */
  aside: SetAside | null;
  /** How it was set aside where it is worse now and stands again. */
  back: SetAside | null;
}

/** One story, as it is shown, counted and set aside: the worst that stands leads, the others are said with it. */
export interface Entry extends Member {
  withIt: Member[];
}

/** The entries that stand, worst first, and those of which nothing stands, in the order given. */
export function entriesOf(findings: readonly Finding[], aside: ByRule): { standing: Entry[]; setAside: Entry[] } {
  const member = (finding: Finding): Member => {
    const how = aside[finding.id] ?? null;
    return how && isWorse(finding, how.seen)
      ? { finding, aside: null, back: how }
      : { finding, aside: how, back: null };
  };
  const entries = findings
    .filter(({ partOf }) => partOf === null)
    .map((lead): Entry => {
      const story = [lead, ...findings.filter(({ partOf }) => partOf === lead.id)].map(member);
      const first = story.find((each) => !each.aside) ?? member(lead);
      return { ...first, withIt: story.filter(({ finding }) => finding !== first.finding) };
    });
  return {
    standing: entries.filter((each) => !each.aside).sort((one, other) => rankOf(one) - rankOf(other)),
    setAside: entries.filter((each) => each.aside),
  };
}

const rankOf = ({ finding }: Entry): number => RANK[finding.severity];

/** Lead and others, in the order in which they are shown. */
export const membersOf = (entries: readonly Entry[]): Member[] => entries.flatMap((entry) => [entry, ...entry.withIt]);

/** How many entries of a tier there are: each counts once, as the worst in it that stands. */
export const countOf = (entries: readonly Entry[], severity: Finding['severity']): number =>
  entries.filter(({ finding }) => finding.severity === severity).length;
