import { hoursLimit, type Facts } from './facts.js';

/** The pairs that the kernel looks at: few of all. */
export class Columns {
  /** Numbers of pairs, in the order in which they came. */
  readonly pair: number[] = [];
  readonly demand: number[] = [];
  private readonly taken: Uint8Array;

  constructor(private readonly facts: Facts) {
    this.taken = new Uint8Array(facts.problem.pairs.partner.length);
  }

  get count(): number {
    return this.pair.length;
  }

  has(pair: number): boolean {
    return this.taken[pair] === 1;
  }

  /** False for a place that asks more hours than the partner has at all. */
  fits(pair: number, demand: number): boolean {
    const limit = hoursLimit(this.facts, this.facts.problem.pairs.partner[pair]!);
    return limit < 0 || this.facts.sizes[this.facts.sizeOf[demand]!]! <= limit;
  }

  add(pair: number, demand: number): void {
    if (this.taken[pair]) return;
    this.taken[pair] = 1;
    this.pair.push(pair);
    this.demand.push(demand);
  }

  partner(column: number): number {
    return this.facts.problem.pairs.partner[this.pair[column]!]!;
  }

  cost(column: number): number {
    const { top, score } = this.facts.problem.pairs;
    return top - score[this.pair[column]!]!;
  }
}
