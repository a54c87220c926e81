import type { DrugId, LabResult, Medication, Order } from '../../chart';
import type { FindingInput, Weighed } from '../verdict';
import { medicationLabel, orderLabel, resultLabel } from '../words/labels';

const NOTHING: ReadonlySet<DrugId> = new Set();
const TOO_LOW = ' too low';
const TOO_HIGH = ' too high';

function otherSideOf(what: string): string | null {
  if (what.endsWith(TOO_LOW)) return what.slice(0, -TOO_LOW.length) + TOO_HIGH;
  return what.endsWith(TOO_HIGH) ? what.slice(0, -TOO_HIGH.length) + TOO_LOW : null;
}

/** What a finding rests on, collected only for rules that fired. */
export class Grounds {
  readonly inputs: FindingInput[] = [];
  /** Drugs other than the thiopurine that made the rule fire. */
  readonly drugs = new Set<DrugId>();
  readonly results: LabResult[] = [];
  private readonly weighed = new Map<string, number | null>();
  private mitigates = false;

  /** @param leaveOut drugs that another finding names already */
  constructor(
    private readonly thiopurine: DrugId | null,
    private readonly leaveOut: ReadonlySet<DrugId> = NOTHING,
  ) {}

  medication(medication: Medication, ids: readonly DrugId[]): void {
    const named = ids.filter((id) => medication.ingredients.includes(id) && !this.leaveOut.has(id));
    if (named.length === 0) return;
    this.name(named);
    this.fact(medicationLabel(medication), medication.evidence);
  }

  /** A drug on an order form; said only where the medication rows do not show it already. */
  order(order: Order, ids: readonly DrugId[]): void {
    const named = order.drugs
      .flatMap(({ ingredients }) => ingredients)
      .filter((id) => ids.includes(id) && !this.leaveOut.has(id));
    if (named.length === 0 || named.every((id) => this.drugs.has(id))) return;
    this.name(named);
    this.fact(orderLabel(order), order.evidence);
  }

  result(result: LabResult): void {
    if (this.results.includes(result)) return;
    this.results.push(result);
    this.fact(resultLabel(result), result.evidence);
  }

  fact(label: string, evidence: FindingInput['evidence']): void {
    if (this.inputs.some((input) => input.label === label && input.evidence?.mark === evidence?.mark)) return;
    this.inputs.push({ label, evidence });
  }

  /**
   * Puts one thing that made the rule fire on the scales; of the same thing twice the worse counts.
   * @param harm as in {@link Weighed}
   */
  weigh(what: string, harm: number | null = null): void {
    if (this.mitigates) return;
    const known = this.weighed.get(what) ?? null;
    this.weighed.set(what, known === null || harm === null ? (harm ?? known) : Math.max(known, harm));
  }

  /** What is collected from here on makes the finding milder, and weighs nothing. */
  nothingMoreWeighs(): void {
    this.mitigates = true;
  }

  /** A number beyond its limit; `distance` as in {@link Weighed.harm}. */
  compared(what: string, isTooLow: boolean, distance: number | null): void {
    this.weigh(`${what}${isTooLow ? TOO_LOW : TOO_HIGH}`, distance);
  }

  /** Of a number between two limits neither way is the worse: beyond them another rule speaks. */
  get weighs(): Weighed[] {
    const weighs: Weighed[] = [];
    for (const [what, harm] of this.weighed) {
      const other = otherSideOf(what);
      weighs.push({ what, harm: other !== null && this.weighed.has(other) ? null : harm });
    }
    return weighs;
  }

  private name(ids: readonly DrugId[]): void {
    for (const id of ids) if (id !== this.thiopurine) this.drugs.add(id);
  }
}

/** What kept a rule from being decided. */
export class Gaps {
  readonly keys = new Set<string>();
  known: FindingInput | null = null;

  lacks(key: string, known: FindingInput | null = null): void {
    this.keys.add(key);
    this.known ??= known;
  }
}
