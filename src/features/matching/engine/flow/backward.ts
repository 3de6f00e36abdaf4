import { BucketQueue } from './bucket-queue.js';
import type { Columns } from './columns.js';
import type { Network } from './network.js';
import { ask, demandWidth, empty, held, partnerWidth, tagWidth, worth } from './node.js';

/** Where the path begins: a demand fills an empty seat, or a partner has one engagement less. */
type End = { readonly demand: number } | { readonly partner: number } | null;

/**
 * The mirror of the forward path: room opens at a partner, or a demand gives up a seat, and the cheapest chain of moves that ends
 * there is found by walking backwards over the pairs. Prices of whatever was reached fall.
 */
export class BackwardPath {
  private readonly queue = new BucketQueue();
  /** The distance of each partner and demand in this search; touched ones are listed to be reset. */
  private readonly partnerFar: Float64Array;
  private readonly demandFar: Float64Array;
  private touched: number[] = [];
  /** The demand by which a partner would be let go, and the partner whom a demand would take, with the pair’s cost. */
  private readonly letGoBy: Int32Array;
  private readonly takes: Int32Array;
  private readonly takesCost: Int32Array;
  private limit = 0;
  private end: End = null;

  constructor(
    private readonly network: Network,
    private readonly columns: Columns,
  ) {
    const { partners, demands } = network.problem.pairs;
    this.partnerFar = new Float64Array(partners).fill(Infinity);
    this.demandFar = new Float64Array(demands).fill(Infinity);
    this.letGoBy = new Int32Array(partners).fill(-1);
    this.takes = new Int32Array(demands).fill(-1);
    this.takesCost = new Int32Array(demands);
  }

  /** The partner has room that is cheaper than their price: whoever gains most by it takes it. False when nobody gains. */
  fill(partner: number): boolean {
    const { network } = this;
    this.limit = network.tags[partner * tagWidth]! - network.partners[partner * partnerWidth + ask]!;
    if (this.limit <= 0) return false;
    this.touchPartner(partner, 0, -1);
    this.find();
    return this.finish(partner);
  }

  /** The demand gives up one seat: its own, or somebody’s who is worth more elsewhere. */
  drop(demand: number): void {
    this.limit = Infinity;
    this.touchDemand(demand, 0, -1, 0);
    this.find();
    this.finish(-1);
  }

  private find(): void {
    this.end = null;
    while (this.queue.pop(this.limit)) {
      const { key, value } = this.queue;
      if (value >= 0) {
        if (this.partnerFar[value] === key) this.expandPartner(value, key);
      } else if (this.demandFar[-1 - value] === key) this.expandDemand(-1 - value, key);
    }
    this.queue.clear();
  }

  /** Who would take this partner? */
  private expandPartner(partner: number, key: number): void {
    const { network, columns } = this;
    const { top } = network.problem.pairs;
    const paid = network.tags[partner * tagWidth]!;
    if (this.letGoBy[partner]! >= 0) this.offer(key + paid - network.lastSlot(partner), { partner });
    for (let e = columns.start[partner]!; e < columns.start[partner + 1]!; e++) {
      const demand = columns.demand[e]!;
      const cost = top - columns.score[e]!;
      const reduced = cost + paid - network.demands[demand * demandWidth + worth]!;
      const far = key + reduced;
      if (far >= this.limit || far >= this.demandFar[demand]! || network.seats(demand) === 0) continue;
      if (reduced <= 0 && network.holds(demand, partner)) continue;
      if (!network.candidates.isBanned(demand, partner)) this.touchDemand(demand, far, partner, cost);
    }
  }

  /** Whom would this demand let go? */
  private expandDemand(demand: number, key: number): void {
    const { network } = this;
    const at = demand * demandWidth;
    const own = network.demands[at + worth]!;
    const left = network.demands[at + empty]!;
    if (left > 0) this.offer(key + own - network.emptyCost[network.seatAt[demand]! + left - 1]!, { demand });
    for (let i = network.seatAt[demand]!, end = i + network.demands[at + held]!; i < end; i++) {
      const partner = network.sitter[i]!;
      const far = key + own - network.sitterCost[i]! - network.tags[partner * tagWidth]!;
      if (far < this.limit && far < this.partnerFar[partner]!) this.touchPartner(partner, far, demand);
    }
  }

  private offer(far: number, end: End): void {
    if (far >= this.limit) return;
    this.limit = far;
    this.end = end;
  }

  private touchPartner(partner: number, far: number, letGoBy: number): void {
    if (this.partnerFar[partner] === Infinity) this.touched.push(partner);
    this.partnerFar[partner] = far;
    this.letGoBy[partner] = letGoBy;
    this.queue.push(far, partner);
  }

  private touchDemand(demand: number, far: number, takes: number, cost: number): void {
    if (this.demandFar[demand] === Infinity) this.touched.push(-1 - demand);
    this.demandFar[demand] = far;
    this.takes[demand] = takes;
    this.takesCost[demand] = cost;
    this.queue.push(far, -1 - demand);
  }

  private finish(source: number): boolean {
    this.reprice();
    if (this.end) this.apply(this.end, source);
    for (const one of this.touched) {
      if (one >= 0) this.partnerFar[one] = Infinity;
      else this.demandFar[-1 - one] = Infinity;
    }
    this.touched = [];
    return this.end !== null;
  }

  private reprice(): void {
    const { network, limit } = this;
    for (const one of this.touched) {
      if (one >= 0) network.tags[one * tagWidth]! -= Math.max(0, limit - this.partnerFar[one]!);
      else network.demands[(-1 - one) * demandWidth + worth]! -= Math.max(0, limit - this.demandFar[-1 - one]!);
    }
    network.candidates.pricesFell();
  }

  private apply(end: NonNullable<End>, source: number): void {
    const { network } = this;
    let demand: number;
    let left = -1;
    if ('demand' in end) {
      ({ demand } = end);
      network.leaveEmpty(demand, -1);
    } else {
      left = end.partner;
      demand = this.letGoBy[left]!;
      network.disengage(left, demand);
    }
    for (;;) {
      const next = this.takes[demand]!;
      this.replace(demand, left, next);
      if (next < 0) return;
      const cost = this.takesCost[demand]!;
      if (next === source) {
        network.engage(next, demand, cost);
        return;
      }
      const old = this.letGoBy[next]!;
      network.swapEngagement(next, old, demand, cost);
      left = next;
      demand = old;
    }
  }

  /** The demand seats `next` (nobody: -1) in place of `left` (an empty seat: -1). */
  private replace(demand: number, left: number, next: number): void {
    const { network } = this;
    if (left < 0 && next >= 0) network.sit(demand, next, this.takesCost[demand]!);
    if (left >= 0 && next >= 0) network.swapSitter(demand, left, next, this.takesCost[demand]!);
    if (left >= 0 && next < 0) network.stand(demand, left);
  }
}
