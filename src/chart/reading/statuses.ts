import {
  medicationStatusWords,
  resolvedWords,
  resultStatusWords,
  unsignedStopWords,
} from '../../../rules/screen-words';
import { fold, PhraseTable } from '../parsing/fold';
import { remembered } from '../parsing/remembered';
import type { Condition, LabResult, MedicationStatus } from '../types';

const statuses = new PhraseTable(medicationStatusWords);
const unsignedStops = new PhraseTable({ unsigned: unsignedStopWords });
const resolved = new PhraseTable({ resolved: resolvedWords });
const resultStatuses = new PhraseTable(resultStatusWords);

/** A status stands in a cell, a badge or a remark; in a text as long as a letter it may be said of anything. */
const LONGEST_REMARK = 1000;

export interface StatusRead {
  status: MedicationStatus;
  note: string | null;
}

/** The status that a cell or badge names; null where it names none. */
export function medicationStatusOf(text: string): StatusRead | null {
  if (text.length > LONGEST_REMARK) return null;
  const folded = fold(text);
  if (!folded) return null;
  if (unsignedStops.longestIn(folded)) return { status: 'active', note: 'stop not signed' };
  const found = statuses.whole(folded) ?? (folded.length <= 60 ? firstOf(folded) : undefined);
  return found ? { status: found, note: null } : null;
}

/** "Not active", "no longer taking": the longer phrase holds; of two equals the more careful one. */
function firstOf(folded: string): keyof typeof medicationStatusWords | undefined {
  return statuses.longestIn(folded)?.value;
}

/** A whole line that is a status and nothing else. */
export const isStatusOnly = (text: string): boolean => statuses.whole(fold(text)) !== undefined;

const YES = /^(yes|y|true|1|ja|oui|si|sí|☑|✓|✔|x|current|active)$/i;
const NO = /^(no|n|false|0|nein|non|nee|☐|past|inactive|not taking)$/i;

/** "Current medication? No". */
export function currentOf(text: string): MedicationStatus | null {
  if (YES.test(text.trim())) return 'active';
  return NO.test(text.trim()) ? 'stopped' : null;
}

export function conditionStatusOf(text: string): Condition['status'] {
  if (text.length > LONGEST_REMARK) return 'unknown';
  const folded = fold(text);
  if (!folded) return 'unknown';
  if (resolved.longestIn(folded)) return 'resolved';
  return /\b(active|current|chronic|aktiv|actif|activo|attivo|actief|confirmed|recurrence|relapse)\b/.test(folded)
    ? 'active'
    : 'unknown';
}

export const resultStatusOf = remembered((text): LabResult['status'] => resultStatuses.whole(fold(text)) ?? null);
