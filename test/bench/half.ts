import { lowerBound } from '../../src/features/matching/engine/certificate.js';
import {
  type Demand,
  fillPairs,
  findFeasible,
  type Feasible,
  type PartnerIndex,
} from '../../src/features/matching/engine/index/index.js';
import { type FlowProblem, type Pairs, type Prices } from '../../src/features/matching/engine/problem.js';

/** Some of the demands of a round, from `first` on, on one thread. */
export class Half {
  private found?: Feasible;

  constructor(
    private readonly index: PartnerIndex,
    private readonly demands: readonly Demand[],
    private readonly first: number,
  ) {}

  /** Who meets the rules: how many for each demand. */
  count(): Int32Array {
    this.found = findFeasible(this.index, this.demands, this.found);
    return this.found.counts;
  }

  /** Scores them where all pairs have their place. */
  fill(pairs: Pairs): void {
    if (this.found) fillPairs(this.index, this.demands, pairs, { feasible: this.found, first: this.first, scale: 1 });
  }
}

/**
 * What some demands give to the bound that certifies a plan. The bound is a sum over demands and one over partners; `partners`
 * says whether this part carries the second.
 */
export function partOfBound(
  problem: FlowProblem,
  prices: Prices,
  [from, to]: [number, number],
  partners: boolean,
): number {
  const { pairs, seatStart, slotStart } = problem;
  const part = {
    ...problem,
    pairs: { ...pairs, demands: to - from, start: pairs.start.subarray(from, to + 1) },
    seatStart: seatStart.subarray(from, to + 1),
    slotStart: partners ? slotStart : new Int32Array(slotStart.length),
  };
  return lowerBound(part, { ...prices, demand: prices.demand.subarray(from, to) });
}
