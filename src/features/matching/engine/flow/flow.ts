import type { FlowProblem, Plan, Prices } from '../problem.js';
import { bid, priceDemands } from './bid.js';
import { ForwardPath } from './forward.js';
import { Network } from './network.js';

/** How far a solve is: seats placed, of all. */
export type Progress = (placed: number, seats: number) => void;

/** A round that keeps its prices, so that after a change one shortest path makes it the best again. */
export class Flow {
  private readonly network: Network;
  private readonly forward: ForwardPath;

  constructor(problem: FlowProblem) {
    this.network = new Network(problem);
    this.forward = new ForwardPath(this.network);
  }

  /** Seats everybody at the lowest total cost. Exact and deterministic. */
  solve(progress?: Progress): this {
    const { pairs } = this.network.problem;
    const open: number[] = [];
    for (let demand = 0; demand < pairs.demands; demand++)
      for (let seat = this.network.seats(demand); seat > 0; seat--) open.push(demand);
    const seats = open.length;
    const left = bid(this.network, open, 4 * seats);
    priceDemands(this.network);
    const choices = (demand: number) => pairs.start[demand + 1]! - pairs.start[demand]!;
    left.sort((a, b) => choices(a) - choices(b) || a - b);
    for (let i = 0; i < left.length; i++) {
      this.forward.run(left[i]!);
      if (progress && i % 256 === 0) progress(seats - left.length + i, seats);
    }
    return this;
  }

  plan(): Plan {
    return this.network.plan();
  }

  prices(): Prices {
    return this.network.prices();
  }
}
