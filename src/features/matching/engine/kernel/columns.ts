import type { Plan } from '../problem.js';
import { hoursLimit, pairOf, type Facts } from './facts.js';

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

  /** Takes in the pairs of a plan. Answers their numbers among all pairs. */
  addPlan({ seatStart, partner }: Plan): Set<number> {
    const { pairs } = this.facts.problem;
    const added = new Set<number>();
    for (let demand = 0; demand < pairs.demands; demand++)
      for (const who of partner.slice(seatStart[demand], seatStart[demand + 1]).sort()) {
        const pair = pairOf(pairs, demand, who);
        if (pair < 0 || !this.fits(pair, demand)) continue;
        added.add(pair);
        this.add(pair, demand);
      }
    return added;
  }

  /** The columns of a plan whose pairs are all here. */
  of(plan: Plan): Set<number> {
    const pairs = this.addPlan(plan);
    return new Set([...this.pair.keys()].filter((column) => pairs.has(this.pair[column]!)));
  }

  /** Takes in every pair of all. */
  addAll(): void {
    const { pairs } = this.facts.problem;
    for (let demand = 0; demand < pairs.demands; demand++)
      for (let pair = pairs.start[demand]!; pair < pairs.start[demand + 1]!; pair++)
        if (this.fits(pair, demand)) this.add(pair, demand);
  }

  partner(column: number): number {
    return this.facts.problem.pairs.partner[this.pair[column]!]!;
  }

  cost(column: number): number {
    const { top, score } = this.facts.problem.pairs;
    return top - score[this.pair[column]!]!;
  }
}
