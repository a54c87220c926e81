import { type DoseStatus, statusOfRule } from '../../rules/dosing';
import { XANTHINE_OXIDASE_RULE } from './medications';
import type { DoseAdvice, DoseInput, Reason } from './types';

/** What stands above what where several reasons stop a dose. */
const ORDER: readonly DoseStatus[] = ['contraindicated', 'cannot-calculate', 'hold'];

/** Reasons that stop a dose for one intent and not for another. */
function statusOfReason({ id, severity }: Reason, { intent, withdrawal }: DoseInput): DoseStatus | null {
  switch (id) {
    case XANTHINE_OXIDASE_RULE:
      return severity === 'critical' ? 'contraindicated' : null;
    case 'AZA-CI-05':
      return intent === 'start' ? 'contraindicated' : null;
    case 'AZA-PGX-07':
      return intent === 'start' ? 'cannot-calculate' : null;
    case 'AZA-LT-02':
      return intent === 'taper' ? 'contraindicated' : null;
    case 'AZA-LT-03':
      return intent === 'taper' && withdrawal.unmet.length > 0 ? 'hold' : null;
    case 'age-under-18':
    case 'not-dispensable':
    case 'current-dose-needed':
      return 'cannot-calculate';
    default:
      // a critical check that only a missing unit leaves open
      return id.startsWith('undecided:') ? 'hold' : (statusOfRule[id] ?? null);
  }
}

/** What all reasons together make of a dose, by the gravest; null where none stands against it. */
export function statusOf(reasons: readonly Reason[], input: DoseInput): DoseStatus | null {
  const found = new Set(reasons.map((each) => statusOfReason(each, input)));
  return ORDER.find((status) => found.has(status)) ?? null;
}

/** The reasons for which there is no dose, worst first; empty beside a dose. */
export const reasonsAgainst = ({ status, reasons }: DoseAdvice, input: DoseInput): Reason[] =>
  status === 'ok' ? [] : reasons.filter((each) => statusOfReason(each, input) === status);
