import type { Finding } from '../verdict';
import type { CompiledRule } from './compile-rule';
import { RANK } from './severity-rank';

export interface Judged {
  compiled: CompiledRule;
  finding: Finding;
}

/**
 * One story, one entry: what was found and its likely causes are shown together. The worst leads; of one tier, what has
 * happened comes before what may have brought it about. Notes stay by themselves.
 * @param judged worst first
 */
export function inStories(judged: readonly Judged[]): Finding[] {
  const storyOf = new Map<string, readonly Judged[]>();
  for (const each of judged) {
    if (each.finding.severity !== 'info') storyOf.set(each.finding.id, [each]);
  }
  for (const { finding, compiled } of judged) {
    for (const cause of compiled.rule.likelyCauses) join(storyOf, finding.id, cause);
  }
  return judged.map(({ finding }) => {
    const lead = leadOf(storyOf.get(finding.id) ?? []);
    if (lead !== undefined && lead !== finding.id) finding.partOf = lead;
    return finding;
  });
}

function join(storyOf: Map<string, readonly Judged[]>, one: string, other: string): void {
  const [first, second] = [storyOf.get(one), storyOf.get(other)];
  if (!first || !second || first === second) return;
  const story = [...first, ...second];
  for (const { finding } of story) storyOf.set(finding.id, story);
}

function leadOf(story: readonly Judged[]): string | undefined {
  let lead = story[0];
  for (const each of story) if (lead && comesBefore(each, lead) < 0) lead = each;
  return lead?.finding.id;
}

const comesBefore = (a: Judged, b: Judged): number =>
  RANK[a.finding.severity] - RANK[b.finding.severity] ||
  Number(isCauseOnly(a)) - Number(isCauseOnly(b)) ||
  a.compiled.order - b.compiled.order;

const isCauseOnly = ({ compiled }: Judged): boolean => compiled.rule.likelyCauses.length === 0;
