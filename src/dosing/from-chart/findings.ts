import { fieldsOfRule, statusOfRule } from '../../../rules/dosing';
import type { Verdict } from '../../rules';
import type { FieldName } from '../typed';
import type { ChartFinding } from '../types';

/** Findings that stand against a dose, and critical ones that only a missing unit keeps from standing. */
export function findingsAgainst({ findings, undecided }: Verdict): ChartFinding[] {
  return [
    ...findings
      .filter(({ id }) => id in statusOfRule)
      .map(({ id, severity, title, detail, sources }) => ({ id, severity, text: `${title}. ${detail}`, sources })),
    ...undecided
      .filter(({ id, urgent }) => urgent && id in statusOfRule)
      .map(({ id, title, known }) => ({
        id: `undecided:${id}`,
        severity: 'warning' as const,
        text: `Can’t tell (${title}): ${known?.label ?? 'not seen'}.`,
        sources: ['ENG'],
      })),
  ];
}

/** The findings that still hold once these fields were edited. */
export const stillHolding = (findings: readonly ChartFinding[], edited: ReadonlySet<FieldName>): ChartFinding[] =>
  findings.filter(({ id }) => {
    const fields = fieldsOfRule[id.replace('undecided:', '')];
    return !fields || !(edited.has('intent') || fields.some((field) => edited.has(field as FieldName)));
  });
