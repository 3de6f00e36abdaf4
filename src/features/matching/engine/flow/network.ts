import type { FlowProblem, Plan, Prices } from '../problem.js';
import { Block } from './block.js';
import { Candidates, mostPartners } from './candidates.js';
import {
  ask,
  blocked,
  capacity,
  demandWidth,
  empty,
  emptySeat,
  held,
  load,
  partnerWidth,
  seats,
  worth,
  distance,
  price,
  tagWidth,
  unreached,
} from './node.js';
import { rowsOf, spread, startsOf, type Rows } from './rows.js';

/** Who sits where and at what prices, while a plan is being made. Demands and partners know each other: both ends move together. */
export class Network {
  readonly partners: Int32Array;
  readonly demands: Int32Array;
  /** Two numbers for each partner: the price, which is what their time is worth at the moment, and a search’s distance. */
  readonly tags: Int32Array;
  readonly candidates: Candidates;
  /** For each seat the partner on it, and what the pair costs. */
  readonly sitter: Int32Array;
  readonly sitterCost: Int32Array;
  /** For each engagement of a partner its demand, and what the pair costs. */
  readonly engagement: Int32Array;
  readonly engagementCost: Int32Array;
  /** Where the seats of a demand and the slots of a partner begin; there may be spare ones at the end of each. */
  readonly seatAt: Int32Array;
  readonly slotAt: Int32Array;
  readonly emptyCost: Int32Array;
  readonly slotCost: Int32Array;

  /** `spare` more seats for each demand and slots for each partner can be opened later. */
  constructor(
    readonly problem: FlowProblem,
    spare = 0,
  ) {
    const { pairs } = problem;
    if (pairs.partners > mostPartners)
      throw new RangeError(`More than ${mostPartners} partners: solve the round in parts.`);
    const seatRows: Rows = { start: problem.seatStart, cost: problem.emptyCost };
    const slotRows: Rows = { start: problem.slotStart, cost: problem.slotCost };
    ({ start: this.seatAt, cost: this.emptyCost } = spread(seatRows, spare));
    ({ start: this.slotAt, cost: this.slotCost } = spread(slotRows, spare));
    const seatCount = this.emptyCost.length;
    const slotCount = this.slotCost.length;
    const block = new Block(
      2 * (seatCount + slotCount) + pairs.partners * (partnerWidth + tagWidth) + pairs.demands * demandWidth,
    );
    this.tags = block.cut(pairs.partners * tagWidth).fill(unreached);
    this.partners = block.cut(pairs.partners * partnerWidth);
    this.demands = block.cut(pairs.demands * demandWidth);
    this.sitter = block.cut(seatCount);
    this.sitterCost = block.cut(seatCount);
    this.engagement = block.cut(slotCount);
    this.engagementCost = block.cut(slotCount);
    this.candidates = new Candidates(pairs, this.tags);
    this.openSlots();
    this.openSeats();
  }

  /** All engagements are open. */
  private openSlots(): void {
    const { tags, partners, slotAt, slotCost } = this;
    const { slotStart, pairs } = this.problem;
    for (let p = 0; p < pairs.partners; p++) {
      const room = slotStart[p + 1]! - slotStart[p]!;
      const first = room > 0 ? slotCost[slotAt[p]!]! : blocked;
      partners[p * partnerWidth + capacity] = room;
      partners[p * partnerWidth + ask] = first;
      tags[p * tagWidth] = Math.min(first, blocked / 2);
    }
  }

  /** All seats are open, and candidates for them picked. */
  private openSeats(): void {
    const { demands, candidates } = this;
    const { seatStart, pairs } = this.problem;
    for (let d = 0; d < pairs.demands; d++) {
      const own = seatStart[d + 1]! - seatStart[d]!;
      demands[d * demandWidth + seats] = own;
      demands[d * demandWidth + distance] = unreached;
      this.leaveEmpty(d, 0);
      if (own > 0) candidates.lengthen(d, 24 + 4 * own);
    }
  }

  seats(demand: number): number {
    return this.demands[demand * demandWidth + seats]!;
  }

  /** What is left open of the demand’s seats while one is being placed. */
  unplaced(demand: number): number {
    const at = demand * demandWidth;
    return this.demands[at + seats]! - this.demands[at + held]! - this.demands[at + empty]!;
  }

  /** Sets how many engagements a partner can have. Whoever has none costs more than any path. */
  giveRoom(partner: number, room: number): void {
    this.partners[partner * partnerWidth + capacity] = room;
    this.askAgain(partner);
    if (room === 0) this.tags[partner * tagWidth] = blocked / 2;
  }

  /** Sits the partner somewhere on the demand already? Asks whoever has less to look through. */
  holds(demand: number, partner: number): boolean {
    const sitters = this.demands[demand * demandWidth + held]!;
    const engagements = this.partners[partner * partnerWidth + load]!;
    return engagements < sitters
      ? among(this.engagement, this.slotAt[partner]!, engagements, demand)
      : among(this.sitter, this.seatAt[demand]!, sitters, partner);
  }

  /** Gives a partner one more engagement; the demand’s side is told by `sit` or `swapSitter`. */
  engage(partner: number, demand: number, cost: number): void {
    const at = this.slotAt[partner]! + this.partners[partner * partnerWidth + load]!++;
    this.engagement[at] = demand;
    this.engagementCost[at] = cost;
    this.askAgain(partner);
  }

  /** Takes one engagement from a partner. */
  disengage(partner: number, demand: number): void {
    const last = this.slotAt[partner]! + --this.partners[partner * partnerWidth + load]!;
    const at = this.slotOf(partner, demand);
    this.engagement[at] = this.engagement[last]!;
    this.engagementCost[at] = this.engagementCost[last]!;
    this.askAgain(partner);
  }

  swapEngagement(partner: number, old: number, demand: number, cost: number): void {
    const at = this.slotOf(partner, old);
    this.engagement[at] = demand;
    this.engagementCost[at] = cost;
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
  }

  swapSitter(demand: number, old: number, partner: number, cost: number): void {
    const at = this.seatOf(demand, old);
    this.sitter[at] = partner;
    this.sitterCost[at] = cost;
  }

  /** Leaves so many more seats of the demand empty. */
  leaveEmpty(demand: number, more: number): void {
    const at = demand * demandWidth;
    const left = (this.demands[at + empty]! += more);
    this.demands[at + emptySeat] = left < this.seats(demand) ? this.emptyCost[this.seatAt[demand]! + left]! : blocked;
  }

  /** What the partner’s last engagement costs beyond its pair. */
  lastSlot(partner: number): number {
    return this.slotCost[this.slotAt[partner]! + this.partners[partner * partnerWidth + load]! - 1]!;
  }

  plan(): Plan {
    const { sitter, seatAt, demands } = this;
    const seatStart = startsOf(this.problem.pairs.demands, (d) => this.seats(d));
    const partner = new Int32Array(seatStart.at(-1)!).fill(-1);
    for (let d = 0; d + 1 < seatStart.length; d++) {
      const begin = seatStart[d]!;
      for (let i = 0; i < demands[d * demandWidth + held]!; i++) {
        const one = sitter[seatAt[d]! + i]!;
        let at = begin + i;
        for (; at > begin && partner[at - 1]! > one; at--) partner[at] = partner[at - 1]!;
        partner[at] = one;
      }
    }
    return { seatStart, partner };
  }

  prices(): Prices {
    const { problem, demands, tags } = this;
    const demand = new Int32Array(problem.pairs.demands);
    const partner = new Int32Array(problem.pairs.partners);
    for (let d = 0; d < demand.length; d++) demand[d] = demands[d * demandWidth + worth]!;
    for (let p = 0; p < partner.length; p++) partner[p] = tags[p * tagWidth + price]!;
    return { demand, partner };
  }

  /** The seats and slots there are now, without the spare ones. */
  now(): Omit<FlowProblem, 'pairs'> {
    const seat = rowsOf({ start: this.seatAt, cost: this.emptyCost }, (d) => this.seats(d));
    const slot = rowsOf(
      { start: this.slotAt, cost: this.slotCost },
      (p) => this.partners[p * partnerWidth + capacity]!,
    );
    return { seatStart: seat.start, emptyCost: seat.cost, slotStart: slot.start, slotCost: slot.cost };
  }

  private askAgain(partner: number): void {
    const at = partner * partnerWidth;
    const taken = this.partners[at + load]!;
    this.partners[at + ask] =
      taken < this.partners[at + capacity]! ? this.slotCost[this.slotAt[partner]! + taken]! : blocked;
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

function among(numbers: Int32Array, from: number, count: number, wanted: number): boolean {
  for (let i = from; i < from + count; i++) if (numbers[i] === wanted) return true;
  return false;
}
