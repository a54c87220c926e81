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
  /** mg by which doses can differ: what all strengths are multiples of. */
  private readonly unit: number;
  /** By units: the tablet to add last, in units; 0 for the empty dose; undefined where no tablets give it. */
  private readonly last: (number | undefined)[] = [0];

  constructor(strengths: readonly number[], upTo: number) {
    const tenths = strengths.map((strength) => Math.round(strength * TENTHS));
    const divisor = tenths.reduce(commonDivisor, 0);
    this.unit = divisor / TENTHS;
    const sizes = [...new Set(tenths.map((size) => size / divisor))].sort((a, b) => b - a);
    const count: number[] = [0];
    for (let dose = 1; dose <= Math.floor(upTo / this.unit); dose += 1) {
      for (const size of sizes) {
        const before = count[dose - size];
        if (before === undefined || before + 1 >= (count[dose] ?? Number.POSITIVE_INFINITY)) continue;
        count[dose] = before + 1;
        this.last[dose] = size;
      }
    }
  }

  /** The highest dose of at most `mg`; 0 where the smallest tablet is more. */
  highestUpTo(mg: number): number {
    for (let dose = Math.min(Math.floor(mg / this.unit + 1e-6), this.last.length - 1); dose > 0; dose -= 1) {
      if (this.last[dose] !== undefined) return dose * this.unit;
    }
    return 0;
  }

  /** The lowest dose of at least `mg`; null where none is within reach. */
  lowestFrom(mg: number): number | null {
    for (let dose = Math.max(1, Math.ceil(mg / this.unit - 1e-6)); dose < this.last.length; dose += 1) {
      if (this.last[dose] !== undefined) return dose * this.unit;
    }
    return null;
  }

  /** The lowest dose above `mg`; null where none is within reach. */
  nextAbove(mg: number): number | null {
    return this.lowestFrom(mg + this.unit / 2);
  }

  /** The highest dose below `mg`; 0 where the smallest tablet is as much. */
  highestBelow(mg: number): number {
    return this.highestUpTo(mg - this.unit / 2);
  }

  /** The fewest tablets that give a dose, largest first; empty for no dose. */
  of(mg: number): TabletCount[] {
    const counts = new Map<number, number>();
    for (let dose = Math.round(mg / this.unit); dose > 0; ) {
      const size = this.last[dose];
      if (size === undefined) throw new Error(`expected a dose that the tablets give, found ${mg} mg`);
      counts.set(size, (counts.get(size) ?? 0) + 1);
      dose -= size;
    }
    return [...counts].sort(([a], [b]) => b - a).map(([size, perDay]) => ({ strengthMg: size * this.unit, perDay }));
  }
}
