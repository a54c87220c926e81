import {
  adviseDose,
  type DoseAdvice,
  type DoseInput,
  emptyFields,
  type FieldName,
  type FormFields,
  type Prefill,
  type ReadFrom,
  readForm,
  stillHolding,
  type WhatIf,
  whatIfs,
} from '../dosing';

/** What stands in the calculator: typed, or filled from a chart and not yet edited. */
export interface FormState {
  fields: FormFields;
  /** Fields the person has changed; they no longer count as read. */
  edited: ReadonlySet<FieldName>;
  prefill: Prefill | null;
}

/** What the calculator says of its fields: problems, or advice, never both. */
export type Outcome =
  | { kind: 'empty' }
  | { kind: 'errors'; byField: Partial<Record<FieldName, string>> }
  | { kind: 'advice'; input: DoseInput; advice: DoseAdvice; whatIfs: WhatIf[] };

/** What a house begins with; what a chart gives stands above it. */
export type StartsWith = Pick<FormFields, 'regimen' | 'weightUnit'>;

const startingFields = (start: StartsWith | null): FormFields =>
  start ? { ...emptyFields, regimen: start.regimen, weightUnit: start.weightUnit } : emptyFields;

export const emptyForm = (start: StartsWith | null = null): FormState => ({
  fields: startingFields(start),
  edited: new Set(),
  prefill: null,
});

/** The form as a chart fills it. Its weight is in kilograms, whatever the house types weights in. */
export const filledFrom = (prefill: Prefill, start: StartsWith | null = null): FormState => ({
  fields: { ...startingFields(start), ...(prefill.fields.weight && { weightUnit: 'kg' }), ...prefill.fields },
  edited: new Set(),
  prefill,
});

export function withEdit<Field extends FieldName>(state: FormState, field: Field, value: FormFields[Field]): FormState {
  return { ...state, fields: { ...state.fields, [field]: value }, edited: new Set([...state.edited, field]) };
}

/** Where a field's value was read; undefined once it was edited. */
export const readFromOf = ({ prefill, edited }: FormState, field: FieldName): ReadFrom | undefined =>
  edited.has(field) ? undefined : prefill?.readFrom[field];

/**
 * @param today `YYYY-MM-DD`
 * @param localLimits a hospital's own limits of results.
 */
export function outcomeOf(
  { fields, edited, prefill }: FormState,
  today: string,
  localLimits?: DoseInput['localLimits'],
): Outcome {
  const findings = stillHolding(prefill?.findings ?? [], edited);
  const read = readForm(fields, { today, earliestStart: today, asksForUnit: true }, findings);
  if ('errors' in read)
    return { kind: 'errors', byField: Object.fromEntries(read.errors.map(({ field, message }) => [field, message])) };
  if (fields.weight.trim() === '' && findings.length === 0) return { kind: 'empty' };
  const input: DoseInput = { ...read.input, localLimits };
  return { kind: 'advice', input, advice: adviseDose(input), whatIfs: whatIfs(input) };
}
