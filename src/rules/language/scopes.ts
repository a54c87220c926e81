import type { TherapyState, Thiopurine } from '../../chart';
import type { Limit } from './limits';

/**
 * Where a rule speaks at all. Outside it a rule neither fires nor is undecided: with no thiopurine in play nothing is
 * said.
 */
export interface Scope {
  readonly states: readonly TherapyState[];
  /** Also so many days after the thiopurine was stopped; null: not after a stop. */
  readonly afterStop: Limit | null;
  /** Null: all thiopurines. */
  readonly drugs: readonly Thiopurine[] | null;
}

interface ScopeOptions {
  afterStop?: Limit;
  drugs?: readonly Thiopurine[];
}

const scope =
  (...states: readonly TherapyState[]) =>
  ({ afterStop, drugs }: ScopeOptions = {}): Scope => ({
    states,
    afterStop: afterStop ?? null,
    drugs: drugs ?? null,
  });

/** Ordered, taken, or on hold. */
export const inPlay = scope('ordering', 'on-treatment', 'on-hold');
/** Ordered or taken: for rules on the dose, which a drug on hold does not have. */
export const orderedOrTaken = scope('ordering', 'on-treatment');
/** Before the first dose: ordered and not yet taken. */
export const newOrder = scope('ordering');
/** Taken, or on hold: results and interactions count alike. */
export const onTreatment = scope('on-treatment', 'on-hold');
/** Taken and not on hold: for due dates, which do not run while it is held. */
export const takenNow = scope('on-treatment');
