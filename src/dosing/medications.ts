import { type Clash, clashes } from '../../rules/dosing';
import { drugById } from '../chart';
import { reason } from './reasons';
import type { DoseInput, OtherMedication, Reason } from './types';

/** The rule of the only clash that a specialist may choose on purpose. */
export const XANTHINE_OXIDASE_RULE = 'AZA-INT-01';

export function clashOf({ id }: OtherMedication): Clash | null {
  const drug = id === null ? undefined : drugById(id);
  if (!drug) return null;
  const isMeant = ({ classes, only, except, also }: Clash): boolean =>
    also?.includes(drug.id) ||
    (classes.includes(drug.cls) && (only?.includes(drug.id) ?? true) && !except?.includes(drug.id));
  return clashes.find(isMeant) ?? null;
}

/** Whether azathioprine is given beside allopurinol on purpose: the drug is there, and a specialist's choice is documented. */
export const isIntendedCombination = ({ specialistLowDose, medications }: DoseInput): boolean =>
  specialistLowDose && medications.some((each) => clashOf(each)?.rule === XANTHINE_OXIDASE_RULE);

/** All that the other drugs say, one reason a rule, the drugs in it by name. */
export function medicationReasons(input: DoseInput): Reason[] {
  const unchecked = input.medications.filter(({ id }) => id === null).map(({ name }) => name);
  const named = clashes.flatMap((clash) => {
    const names = input.medications.filter((each) => clashOf(each)?.rule === clash.rule).map(({ name }) => name);
    if (names.length === 0) return [];
    const intended = clash.rule === XANTHINE_OXIDASE_RULE && input.specialistLowDose;
    const text = intended
      ? `${names.join(', ')}: intended by a specialist. 25–33 % of the usual dose, allopurinol 100 mg/day, counts weekly; toxicity still occurs (46 % leucopenic in one series).`
      : `${names.join(', ')}: ${clash.says}.`;
    return [reason(clash.rule, intended ? 'warning' : clash.severity, text, ...clash.sources)];
  });
  if (unchecked.length === 0) return named;
  const text = `${unchecked.join(', ')}: not among the drugs Thioguard knows, so nothing was checked.`;
  return [...named, reason('not-checked', 'info', text, 'ENG')];
}
