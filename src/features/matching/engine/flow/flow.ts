import type { FlowProblem, Plan, Prices } from '../problem.js';
import { BackwardPath } from './backward.js';
import { Bidding, priceDemand, priceDemands } from './bidding.js';
import { Columns } from './columns.js';
import { Favourites } from './favourites.js';
import { ForwardPath } from './forward.js';
import { Network } from './network.js';
import { capacity, demandWidth, emptySeat, load, partnerWidth, seats, worth } from './node.js';

/** How far a solve is: seats placed, of all. */
export type Progress = (placed: number, seats: number) => void;

/**
 * A round that keeps its prices, so that after a change one or two shortest paths make it the best again: a decline, a person who
 * leaves, a seat more or less, an engagement more or less. Every change leaves a plan as cheap as a solve from the beginning.
 */
export class Flow {
  private readonly network: Network;
  private readonly favourites: Favourites;
  private readonly forward: ForwardPath;
  private mirror: BackwardPath | undefined;

  /** `spare`: how many seats each demand and engagements each partner may gain later. */
  constructor(
    private readonly problem: FlowProblem,
    spare = 0,
  ) {
    this.network = new Network(problem, spare);
    this.favourites = new Favourites(this.network);
    this.forward = new ForwardPath(this.network);
  }

  /** Seats everybody at the lowest total cost. Exact and deterministic. */
  solve(progress?: Progress): this {
    const { pairs } = this.problem;
    const open: number[] = [];
    for (let demand = 0; demand < pairs.demands; demand++)
      for (let seat = this.network.seats(demand); seat > 0; seat--) open.push(demand);
    const all = open.length;
    const left = new Bidding(this.network, this.favourites, open).run();
    priceDemands(this.network, this.favourites);
    const choices = (demand: number) => pairs.start[demand + 1]! - pairs.start[demand]!;
    left.sort((a, b) => choices(a) - choices(b) || a - b);
    for (let i = 0; i < left.length; i++) {
      this.forward.seat(left[i]!);
      if (progress && i % 256 === 0) progress(all - left.length + i, all);
    }
    return this;
  }

  plan(): Plan {
    return this.network.plan();
  }

  prices(): Prices {
    return this.network.prices();
  }

  /** The problem as it stands after the changes so far, to be checked or solved from the beginning. */
  current(): FlowProblem {
    const { pairs } = this.problem;
    const start = new Int32Array(pairs.demands + 1);
    const kept: number[] = [];
    for (let demand = 0; demand < pairs.demands; demand++) {
      for (let e = pairs.start[demand]!; e < pairs.start[demand + 1]!; e++)
        if (!this.network.candidates.isBanned(demand, pairs.partner[e]!)) kept.push(e);
      start[demand + 1] = kept.length;
    }
    const partner = Int32Array.from(kept, (e) => pairs.partner[e]!);
    const score = Uint16Array.from(kept, (e) => pairs.score[e]!);
    return { pairs: { ...pairs, start, partner, score }, ...this.network.now() };
  }

  /** The partner says no to this demand for good, and stays free for others. */
  decline(demand: number, partner: number): void {
    const { network } = this;
    const sat = network.holds(demand, partner);
    network.candidates.ban(demand, partner);
    if (!sat) return;
    network.disengage(partner, demand);
    network.stand(demand, partner);
    this.backward.fill(partner);
    this.forward.seat(demand);
  }

  /** The partner takes no more engagements at all. */
  leave(partner: number): void {
    while (this.room(partner) > 0) this.closeSlot(partner);
  }

  /** The partner can take one engagement less; the demand that is helped best without them lets them go. */
  closeSlot(partner: number): void {
    const { network } = this;
    const at = partner * partnerWidth;
    const room = this.room(partner);
    if (room === 0) throw new RangeError(`partner ${partner} has no room to close`);
    if (network.partners[at + load] === room) this.forward.release(partner);
    network.giveRoom(partner, room - 1);
  }

  /** The partner can take one engagement more. */
  openSlot(partner: number): void {
    const { slotAt } = this.network;
    const room = this.room(partner);
    if (room === slotAt[partner + 1]! - slotAt[partner]!) throw new RangeError(`partner ${partner} has no spare slot`);
    this.network.giveRoom(partner, room + 1);
    this.backward.fill(partner);
  }

  /** One seat more on the demand. Answers whether somebody was found for it. */
  openSeat(demand: number): boolean {
    const { network } = this;
    const at = demand * demandWidth;
    if (network.seats(demand) === network.seatAt[demand + 1]! - network.seatAt[demand]!)
      throw new RangeError(`demand ${demand} has no spare seat`);
    network.demands[at + seats]!++;
    network.leaveEmpty(demand, 0);
    if (network.seats(demand) === 1) {
      this.favourites.forget(demand);
      priceDemand(network, this.favourites, demand);
    }
    network.demands[at + worth] = Math.min(network.demands[at + worth]!, network.demands[at + emptySeat]!);
    return this.forward.seat(demand);
  }

  /** One seat less on the demand. */
  closeSeat(demand: number): void {
    const { network } = this;
    if (network.seats(demand) === 0) throw new RangeError(`demand ${demand} has no seat to close`);
    this.backward.drop(demand);
    network.demands[demand * demandWidth + seats]!--;
    network.leaveEmpty(demand, 0);
    if (network.seats(demand) === 0) network.demands[demand * demandWidth + worth] = 0;
  }

  private room(partner: number): number {
    return this.network.partners[partner * partnerWidth + capacity]!;
  }

  private get backward(): BackwardPath {
    return (this.mirror ??= new BackwardPath(this.network, new Columns(this.problem.pairs)));
  }
}
