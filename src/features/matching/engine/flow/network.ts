import type { FlowProblem, Plan, Prices } from '../problem.js';
import { Candidates } from './candidates.js';
import { ask, blocked, capacity, demandWidth, empty, emptySeat, held, load, partnerWidth, worth } from './node.js';

/** Who sits where and at what prices, while a plan is being made. Demands and partners know each other: both ends move together. */
export class Network {
  readonly partners: Int32Array;
  /** What a partner’s time is worth at the moment. */
  readonly price: Int32Array;
  readonly demands: Int32Array;
  readonly candidates: Candidates;
  /** For each seat the partner on it and what the pair costs; those of a demand begin at seatAt. */
  readonly sitter: Int32Array;
  readonly sitterCost: Int32Array;
  /** For each engagement of a partner its demand and what the pair costs; those of a partner begin at slotAt. */
  readonly engagement: Int32Array;
  readonly engagementCost: Int32Array;
  readonly seatAt: Int32Array;
  readonly slotAt: Int32Array;

  constructor(readonly problem: FlowProblem) {
    const { pairs, seatStart, slotStart, slotCost, emptyCost } = problem;
    this.seatAt = seatStart;
    this.slotAt = slotStart;
    this.sitter = new Int32Array(seatStart[pairs.demands]!).fill(-1);
    this.sitterCost = new Int32Array(this.sitter.length);
    this.engagement = new Int32Array(slotStart[pairs.partners]!).fill(-1);
    this.engagementCost = new Int32Array(this.engagement.length);
    this.partners = new Int32Array(pairs.partners * partnerWidth);
    this.price = new Int32Array(pairs.partners);
    for (let p = 0; p < pairs.partners; p++) {
      const room = slotStart[p + 1]! - slotStart[p]!;
      const first = room > 0 ? slotCost[slotStart[p]!]! : blocked;
      this.price[p] = room > 0 ? first : blocked / 2;
      this.partners[p * partnerWidth + capacity] = room;
      this.partners[p * partnerWidth + ask] = first;
    }
    this.demands = new Int32Array(pairs.demands * demandWidth);
    for (let d = 0; d < pairs.demands; d++)
      this.demands[d * demandWidth + emptySeat] = this.seats(d) > 0 ? emptyCost[seatStart[d]!]! : blocked;
    this.candidates = new Candidates(pairs, this.price, (d) => (this.seats(d) > 0 ? 24 + 4 * this.seats(d) : 0));
  }

  seats(demand: number): number {
    return this.seatAt[demand + 1]! - this.seatAt[demand]!;
  }

  /** Sits the partner somewhere on the demand already? */
  holds(demand: number, partner: number): boolean {
    const { sitter } = this;
    const at = this.seatAt[demand]!;
    for (let i = at, end = at + this.demands[demand * demandWidth + held]!; i < end; i++)
      if (sitter[i] === partner) return true;
    return false;
  }

  /** Seats a partner who has room. */
  seat(demand: number, partner: number, cost: number): void {
    this.engage(partner, demand, cost);
    this.sit(demand, partner, cost);
  }

  /** Gives a partner one more engagement; the demand’s side is told by `sit` or `swapSitter`. */
  engage(partner: number, demand: number, cost: number): void {
    const node = partner * partnerWidth;
    const at = this.slotAt[partner]! + this.partners[node + load]!++;
    this.engagement[at] = demand;
    this.engagementCost[at] = cost;
    this.askAgain(partner);
  }

  sit(demand: number, partner: number, cost: number): void {
    const at = this.seatAt[demand]! + this.demands[demand * demandWidth + held]!++;
    this.sitter[at] = partner;
    this.sitterCost[at] = cost;
  }

  stand(demand: number, partner: number): void {
    const last = this.seatAt[demand]! + --this.demands[demand * demandWidth + held]!;
    const at = this.seatOf(demand, partner);
    this.sitter[at] = this.sitter[last]!;
    this.sitterCost[at] = this.sitterCost[last]!;
    this.sitter[last] = -1;
  }

  /** Takes one engagement from a partner. */
  disengage(partner: number, demand: number): void {
    const last = this.slotAt[partner]! + --this.partners[partner * partnerWidth + load]!;
    const at = this.slotOf(partner, demand);
    this.engagement[at] = this.engagement[last]!;
    this.engagementCost[at] = this.engagementCost[last]!;
    this.askAgain(partner);
  }

  swapSitter(demand: number, old: number, partner: number, cost: number): void {
    const at = this.seatOf(demand, old);
    this.sitter[at] = partner;
    this.sitterCost[at] = cost;
  }

  swapEngagement(partner: number, old: number, demand: number, cost: number): void {
    const at = this.slotOf(partner, old);
    this.engagement[at] = demand;
    this.engagementCost[at] = cost;
  }

  /** Leaves one more seat of the demand empty. */
  leaveEmpty(demand: number, more: 1 | -1 = 1): void {
    const node = demand * demandWidth;
    const left = (this.demands[node + empty]! += more);
    this.demands[node + emptySeat] =
      left < this.seats(demand) ? this.problem.emptyCost[this.seatAt[demand]! + left]! : blocked;
  }

  plan(): Plan {
    const { pairs, seatStart } = this.problem;
    const partner = new Int32Array(this.sitter.length).fill(-1);
    for (let d = 0; d < pairs.demands; d++) {
      const at = seatStart[d]!;
      const sitters = this.sitter.slice(at, at + this.demands[d * demandWidth + held]!).sort();
      partner.set(sitters, at);
    }
    return { seatStart, partner };
  }

  prices(): Prices {
    const { pairs } = this.problem;
    return {
      demand: Int32Array.from({ length: pairs.demands }, (_, d) => this.demands[d * demandWidth + worth]!),
      partner: this.price.slice(),
    };
  }

  private askAgain(partner: number): void {
    const node = partner * partnerWidth;
    const taken = this.partners[node + load]!;
    this.partners[node + ask] =
      taken < this.partners[node + capacity]! ? this.problem.slotCost[this.slotAt[partner]! + taken]! : blocked;
  }

  private seatOf(demand: number, partner: number): number {
    let at = this.seatAt[demand]!;
    while (this.sitter[at] !== partner) at++;
    return at;
  }

  private slotOf(partner: number, demand: number): number {
    let at = this.slotAt[partner]!;
    while (this.engagement[at] !== demand) at++;
    return at;
  }
}
