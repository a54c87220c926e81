import type { Limit } from './limits';

/** What a rule means for the dose of the thiopurine while its finding stands. */
export type DoseEffect =
  | { readonly kind: 'none' }
  /** No dose at all: 0 mg. */
  | { readonly kind: 'stop' }
  /** No dose beside the other drug: one of the two goes. */
  | { readonly kind: 'not-together' }
  /** No dose until the cause is settled. */
  | { readonly kind: 'hold' }
  /** Withholding is to be considered. */
  | { readonly kind: 'consider-hold' }
  | { readonly kind: 'delay-start' }
  /** A share of the usual dose, from low to high; `usual` where nothing else decides. */
  | { readonly kind: 'share'; readonly low: Limit; readonly high: Limit; readonly usual: Limit | null }
  /** Not above this, in mg/kg/day. */
  | { readonly kind: 'cap'; readonly at: Limit }
  /** The usual target, in mg/kg/day. */
  | { readonly kind: 'target'; readonly at: Limit }
  /** Down by so much at each step, in mg/kg/day. */
  | { readonly kind: 'taper'; readonly by: Limit; readonly every: Limit }
  | { readonly kind: 'lower' }
  | { readonly kind: 'do-not-raise' }
  | { readonly kind: 'continue' }
  /** Raised in steps from a smaller first dose. */
  | { readonly kind: 'in-steps' }
  /** No dose can be worked out before this is settled. */
  | { readonly kind: 'not-calculated' };

export const noEffect: DoseEffect = { kind: 'none' };
export const stopDose: DoseEffect = { kind: 'stop' };
export const notTogether: DoseEffect = { kind: 'not-together' };
export const holdDose: DoseEffect = { kind: 'hold' };
export const considerHold: DoseEffect = { kind: 'consider-hold' };
export const delayStart: DoseEffect = { kind: 'delay-start' };
export const lowerDose: DoseEffect = { kind: 'lower' };
export const doNotRaise: DoseEffect = { kind: 'do-not-raise' };
export const continueDose: DoseEffect = { kind: 'continue' };
export const inSteps: DoseEffect = { kind: 'in-steps' };
export const notCalculated: DoseEffect = { kind: 'not-calculated' };
export const shareOfDose = (low: Limit, high: Limit, usual: Limit | null = null): DoseEffect => ({
  kind: 'share',
  low,
  high,
  usual,
});
export const capAt = (at: Limit): DoseEffect => ({ kind: 'cap', at });
export const targetOf = (at: Limit): DoseEffect => ({ kind: 'target', at });
export const taperBy = (by: Limit, every: Limit): DoseEffect => ({ kind: 'taper', by, every });
