import { type Seating } from './instance.js';

/** A set of pairs that is quick to ask ten million times, above all when it is empty. */
export class SeatingSet {
  private readonly of = new Map<number, Set<number>>();

  constructor(seatings: readonly Seating[]) {
    for (const { partner, demand } of seatings) {
      const here = this.of.get(demand);
      if (here) here.add(partner);
      else this.of.set(demand, new Set([partner]));
    }
  }

  has(partner: number, demand: number): boolean {
    return this.of.size > 0 && (this.of.get(demand)?.has(partner) ?? false);
  }

  /** How many of some people sit in a demand. */
  count(partners: readonly number[], demand: number): number {
    const here = this.of.get(demand);
    return here ? partners.filter((partner) => here.has(partner)).length : 0;
  }
}
