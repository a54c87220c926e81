import type { TabletCount } from './types';

/** Strengths may have one decimal. */
const TENTHS = 10;

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/**
 * The doses that whole tablets give, and with how few tablets.
 * @param strengths mg, at most one decimal each
 * @param upTo mg/day
 */
export class TabletDoses {
  /** Tenths of a mg by which doses can differ: what all strengths are multiples of. */
  private readonly unit: number;
  /** By units: the tablet to add last, in units; 0 for the empty dose; undefined where no tablets give it. */
  private readonly last: (number | undefined)[] = [0];

  constructor(strengths: readonly number[], upTo: number) {
    const tenths = strengths.map((strength) => Math.round(strength * TENTHS));
    this.unit = tenths.reduce(commonDivisor, 0);
    const sizes = tenths.map((size) => size / this.unit).sort((a, b) => b - a);
    const count: number[] = [0];
    for (let dose = 1; dose <= this.unitsOf(upTo); dose += 1) {
      for (const size of sizes) {
        const before = count[dose - size];
        if (before === undefined || before + 1 >= (count[dose] ?? Number.POSITIVE_INFINITY)) continue;
        count[dose] = before + 1;
        this.last[dose] = size;
      }
    }
  }

  private unitsOf(mg: number): number {
    return (mg * TENTHS) / this.unit;
  }

  private mgOf(units: number): number {
    return (units * this.unit) / TENTHS;
  }

  /** The highest dose of at most `mg`; 0 where the smallest tablet is more. */
  highestUpTo(mg: number): number {
    const atMost = this.unitsOf(mg) + 1e-6;
    const dose = this.last.findLastIndex((size, units) => size !== undefined && units <= atMost);
    return this.mgOf(Math.max(0, dose));
  }

  /** The lowest dose of at least `mg`; infinite where none is within reach. */
  lowestFrom(mg: number): number {
    const atLeast = this.unitsOf(mg) - 1e-6;
    const dose = this.last.findIndex((size, units) => size !== undefined && units >= atLeast);
    return dose < 0 ? Number.POSITIVE_INFINITY : this.mgOf(dose);
  }

  /** The lowest dose above `mg`; infinite where none is within reach. */
  nextAbove(mg: number): number {
    return this.lowestFrom(mg + this.mgOf(1) / 2);
  }

  /** The highest dose below `mg`; 0 where the smallest tablet is as much. */
  highestBelow(mg: number): number {
    return this.highestUpTo(mg - this.mgOf(1) / 2);
  }

  /** The fewest tablets that give a dose, largest first; empty for no dose. */
  of(mg: number): TabletCount[] {
    const counts = new Map<number, number>();
    for (let dose = Math.round(this.unitsOf(mg)); dose > 0; ) {
      const size = this.last[dose];
      if (size === undefined) throw new Error(`expected a dose that the tablets give, found ${mg} mg`);
      counts.set(size, (counts.get(size) ?? 0) + 1);
      dose -= size;
    }
    return [...counts].map(([size, perDay]) => ({ strengthMg: this.mgOf(size), perDay }));
  }
}
