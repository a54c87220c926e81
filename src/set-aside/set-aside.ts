import type { Finding } from '../rules';
import type { SetAside } from './types';
import { isWorse } from './worse';

/** By rule: each speaks at most once of a chart. */
type ByRule = Readonly<Record<string, SetAside>>;

/** How a finding was set aside that is worse now and stands again; null for any other. */
export function cameBack(finding: Finding, aside: ByRule): SetAside | null {
  const entry = aside[finding.id];
  return entry !== undefined && isWorse(finding, entry.seen) ? entry : null;
}

/** The findings that stand, and those that are set aside, each in the order given. */
export function partedFindings(
  findings: readonly Finding[],
  aside: ByRule,
): { standing: Finding[]; setAside: { finding: Finding; entry: SetAside }[] } {
  const standing: Finding[] = [];
  const setAside: { finding: Finding; entry: SetAside }[] = [];
  for (const finding of findings) {
    const entry = aside[finding.id];
    // no worse than when it was set aside
    if (entry && !cameBack(finding, aside)) setAside.push({ finding, entry });
    else standing.push(finding);
  }
  return { standing, setAside };
}
