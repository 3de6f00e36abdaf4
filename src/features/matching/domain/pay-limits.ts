import type { Candidate } from './candidate.js';
import { payByYear } from './pay.js';

interface Limited {
  readonly ceiling: number;
  readonly promised: ReadonlyMap<number, number>;
}

/** What is left in one year, beside the places of those who have a limit. */
interface YearLeft {
  readonly places: Int32Array;
  readonly left: Float64Array;
}

/** The yearly limits on pay of those who have one, by their place in the index: dollars are too many for bits. */
export class PayLimits {
  private readonly limited = new Map<number, Limited>();
  private readonly years = new Map<number, YearLeft>();

  put(place: number, { payCeiling, paidWork }: Pick<Candidate, 'payCeiling' | 'paidWork'>): void {
    this.remove(place);
    if (payCeiling === null) return;
    this.years.clear();
    this.limited.set(place, { ceiling: payCeiling, promised: payByYear(paidWork) });
  }

  remove(place: number): void {
    if (this.limited.delete(place)) this.years.clear();
  }

  /** The places of those whose limit this pay would pass in some year. */
  over(pay: ReadonlyMap<number, number>): number[] {
    const over = new Set<number>();
    for (const [year, dollars] of pay) {
      const { places, left } = this.leftIn(year);
      places.filter((_, n) => left[n]! < dollars).forEach((place) => over.add(place));
    }
    return [...over];
  }

  private leftIn(year: number): YearLeft {
    const known = this.years.get(year);
    if (known) return known;
    const left = Float64Array.from(this.limited.values(), (one) => one.ceiling - (one.promised.get(year) ?? 0));
    const fresh = { places: Int32Array.from(this.limited.keys()), left };
    this.years.set(year, fresh);
    return fresh;
  }
}
