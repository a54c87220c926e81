import { type DoseStatus, statusOfRule } from '../../rules/dosing';
import { XANTHINE_OXIDASE_RULE } from './medications';
import type { DoseAdvice, DoseInput, Reason } from './types';

/** What stands above what where several reasons stop a dose. */
const ORDER: readonly DoseStatus[] = ['contraindicated', 'cannot-calculate', 'hold'];

/** Reasons that stop a dose for one intent and not for another. */
function statusOfReason({ id, severity }: Reason, { intent }: DoseInput): DoseStatus | null {
  switch (id) {
    case XANTHINE_OXIDASE_RULE:
      return severity === 'critical' ? 'contraindicated' : null;
    case 'AZA-CI-05':
      return intent === 'start' ? 'contraindicated' : null;
    case 'AZA-PGX-07':
      return intent === 'start' ? 'cannot-calculate' : null;
    case 'AZA-LT-02':
      return intent === 'taper' ? 'contraindicated' : null;
    case 'age-under-18':
    case 'current-dose-needed':
      return 'cannot-calculate';
    default:
      // a critical check that only a missing unit leaves open
      return id.startsWith('undecided:') ? 'hold' : (statusOfRule[id] ?? null);
  }
}

/** The status that all reasons together leave: the gravest, or `ok`. */
export function statusOf(reasons: readonly Reason[], input: DoseInput): DoseAdvice['status'] {
  const found = new Set(reasons.map((each) => statusOfReason(each, input)));
  if (input.intent === 'taper' && input.withdrawal.unmet.length > 0) found.add('hold');
  return ORDER.find((status) => found.has(status)) ?? 'ok';
}
