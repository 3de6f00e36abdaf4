import { BucketQueue } from './bucket-queue.js';
import { moveAlong, type PathEnd } from './move-along.js';
import type { Network } from './network.js';
import {
  ask,
  demandWidth,
  distance,
  distanceIn,
  emptySeat,
  fromCost,
  fromDemand,
  fromPartner,
  held,
  load,
  partnerWidth,
  reached,
  reachedIn,
  worth,
} from './node.js';

/**
 * One open seat finds its place: the shortest path from its demand, over partners and the demands that hold them, to a partner
 * with room or to a seat that stays empty (Dijkstra on reduced costs, which the prices keep at zero or above; Edmonds and Karp
 * 1972). Everybody on the path moves by one, and the prices of whatever was reached rise to the path’s length, so that the plan
 * is the cheapest again.
 */
export class ForwardPath {
  /** How many others had to move the last time. */
  moved = 0;
  private readonly queue = new BucketQueue();
  private search = 0;
  private readonly settledPartners: Int32Array;
  private readonly touchedDemands: Int32Array;
  private partnerCount = 0;
  private demandCount = 0;
  /** The best end found so far: its distance, and the partner with room or else the demand with an empty seat. */
  private best = 0;
  private bestPartner = -1;
  private bestDemand = -1;

  constructor(private readonly network: Network) {
    this.settledPartners = new Int32Array(network.problem.pairs.partners);
    this.touchedDemands = new Int32Array(network.problem.pairs.demands);
  }

  /** Seats one more on the demand; false when its seat stays empty. */
  seat(demand: number): boolean {
    this.begin();
    this.startAtDemand(demand);
    this.find();
    this.reprice();
    this.moved = moveAlong(this.network, this.end(), -1);
    return this.bestPartner >= 0 || this.bestDemand !== demand;
  }

  /** Takes one engagement from the partner, the one whose demand is helped best without them. */
  release(partner: number): void {
    this.begin();
    const at = partner * partnerWidth;
    this.network.partners[at + reached] = 0;
    this.network.partners[at + reachedIn] = this.search + 1;
    this.settledPartners[this.partnerCount++] = partner;
    this.letGo(partner, 0);
    this.find();
    this.reprice();
    this.moved = moveAlong(this.network, this.end(), partner);
  }

  private end(): PathEnd {
    return { partner: this.bestPartner, demand: this.bestDemand };
  }

  private begin(): void {
    this.search += 2;
    this.best = Infinity;
    this.partnerCount = this.demandCount = 0;
    this.bestPartner = this.bestDemand = -1;
  }

  private startAtDemand(source: number): void {
    const { demands } = this.network;
    const node = source * demandWidth;
    demands[node + distance] = 0;
    demands[node + distanceIn] = this.search + 1;
    demands[node + fromPartner] = -1;
    this.touchedDemands[this.demandCount++] = source;
    this.expand(source, 0);
  }

  private find(): void {
    const { demands, partners } = this.network;
    const count = this.network.problem.pairs.demands;
    const { queue } = this;
    while (queue.pop(this.best)) {
      const { key, value } = queue;
      if (value >= 0) {
        const at = value * partnerWidth;
        if (partners[at + reachedIn] !== this.search || partners[at + reached] !== key) continue;
        partners[at + reachedIn] = this.search + 1;
        this.settledPartners[this.partnerCount++] = value;
        this.letGo(value, key);
      } else if (value < -count) this.expandFurther(-1 - count - value);
      else {
        const at = (-1 - value) * demandWidth;
        if (demands[at + distanceIn] !== this.search || demands[at + distance] !== key) continue;
        demands[at + distanceIn] = this.search + 1;
        this.expand(-1 - value, key);
      }
    }
    queue.clear();
  }

  /** Looks from a demand at every partner it does not hold, as far as its list goes; the rest waits in the queue. */
  private expand(demand: number, key: number): void {
    const { candidates, demands } = this.network;
    const node = demand * demandWidth;
    const base = key - demands[node + worth]!;
    if (base + demands[node + emptySeat]! < this.best) {
      this.best = base + demands[node + emptySeat]!;
      this.bestDemand = demand;
      this.bestPartner = -1;
    }
    candidates.refresh(demand);
    this.scan(demand, base, 0);
    if (candidates.waste[demand]! > 5 * candidates.size[demand]! + 20) candidates.sort(demand);
  }

  /** The list of the demand ends below what the search has come to: lengthens it, and looks at what is new. */
  private expandFurther(demand: number): void {
    const { candidates, demands } = this.network;
    const node = demand * demandWidth;
    const from = candidates.lengthen(demand, Math.max(16, candidates.size[demand]!));
    this.scan(demand, demands[node + distance]! - demands[node + worth]!, from);
  }

  private scan(demand: number, base: number, from: number): void {
    const { candidates, demands, partners, price } = this.network;
    const { search, queue } = this;
    const { entries } = candidates;
    const own = demands[demand * demandWidth + worth]!;
    const busy = demands[demand * demandWidth + held]! > 0;
    const start = candidates.at[demand]! + 3 * from;
    const end = candidates.at[demand]! + 3 * candidates.size[demand]!;
    let { best } = this;
    let e = start;
    let useful = 0;
    for (; e < end && base + entries[e + 2]! < best; e += 3) {
      const partner = entries[e]!;
      const cost = entries[e + 1]!;
      const value = cost + price[partner]!;
      const reach = base + value;
      if (reach >= best) continue;
      useful++;
      const at = partner * partnerWidth;
      if (partners[at + reachedIn]! >= search && partners[at + reached]! <= reach) continue;
      if (value <= own && busy && this.network.holds(demand, partner)) continue;
      partners[at + reached] = reach;
      partners[at + reachedIn] = search;
      partners[at + fromDemand] = demand;
      partners[at + fromCost] = cost;
      const finish = base + cost + partners[at + ask]!;
      if (finish < best) {
        best = finish;
        this.bestPartner = partner;
        this.bestDemand = -1;
      }
      if (reach < best) queue.push(reach, partner);
    }
    this.best = best;
    candidates.waste[demand]! += (e - start) / 3 - useful;
    const further = base + candidates.reach[demand]! + 1;
    if (further < best && !candidates.whole(demand))
      queue.push(further, -1 - this.network.problem.pairs.demands - demand);
  }

  /** Looks from a partner at every demand that could let go of them. */
  private letGo(partner: number, key: number): void {
    const { demands, partners, price, engagement, engagementCost, slotAt } = this.network;
    const { search } = this;
    const node = partner * partnerWidth;
    const paid = price[partner]!;
    for (let i = slotAt[partner]!, end = i + partners[node + load]!; i < end; i++) {
      const demand = engagement[i]!;
      const at = demand * demandWidth;
      const reach = key + demands[at + worth]! - engagementCost[i]! - paid;
      if (reach >= this.best) continue;
      const seenIn = demands[at + distanceIn]!;
      if (seenIn > search || (seenIn === search && demands[at + distance]! <= reach)) continue;
      if (seenIn < search) this.touchedDemands[this.demandCount++] = demand;
      demands[at + distance] = reach;
      demands[at + distanceIn] = search;
      demands[at + fromPartner] = partner;
      this.queue.push(reach, -1 - demand);
    }
  }

  private reprice(): void {
    const { demands, partners, price } = this.network;
    const { best } = this;
    for (let i = 0; i < this.partnerCount; i++) {
      const partner = this.settledPartners[i]!;
      price[partner]! += best - partners[partner * partnerWidth + reached]!;
    }
    for (let i = 0; i < this.demandCount; i++) {
      const at = this.touchedDemands[i]! * demandWidth;
      if (demands[at + distance]! < best) demands[at + worth]! += best - demands[at + distance]!;
    }
  }
}
