import { BucketQueue } from './bucket-queue.js';
import { moveAlong } from './move-along.js';
import type { Network } from './network.js';
import {
  ask,
  blocked,
  demandWidth,
  distance,
  emptySeat,
  far,
  fromCost,
  fromDemand,
  fromPartner,
  load,
  partnerWidth,
  tagWidth,
  unreached,
  worth,
} from './node.js';

/** Most paths are shorter: a search that looks no further first is cheaper, and where it fails the prices have risen for good. */
const firstLimit = 256;

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
  /** Partners that were reached, and demands that were (as -1 - demand): to be priced and forgotten. */
  private touched = new Int32Array(1 << 10);
  private count = 0;
  /** The best end found so far: its distance, and the partner with room or else the demand with an empty seat. */
  private best = Infinity;
  private bestPartner = -1;
  private bestDemand = -1;

  constructor(private readonly network: Network) {}

  /** Seats one more on the demand; false when its seat stays empty. */
  seat(demand: number): boolean {
    for (let limit = firstLimit; this.bestPartner < 0 && this.bestDemand < 0; limit *= 64) {
      this.best = limit < blocked ? limit : Infinity;
      this.touchDemand(demand, 0, -1);
      this.expand(demand, 0);
      this.find();
    }
    const stayed = this.bestDemand === demand;
    this.move(-1);
    return !stayed;
  }

  /** Takes one engagement from the partner, the one whose demand is helped best without them. */
  release(partner: number): void {
    this.best = Infinity;
    this.network.tags[partner * tagWidth + far] = 0;
    this.touch(partner);
    this.letGo(partner, 0);
    this.find();
    this.move(partner);
  }

  private move(source: number): void {
    this.moved = moveAlong(this.network, { partner: this.bestPartner, demand: this.bestDemand }, source);
    this.bestPartner = this.bestDemand = -1;
  }

  /** Settles demands in the order of their distance, until the end is nearer than the next. */
  private find(): void {
    const { demands } = this.network;
    const all = this.network.problem.pairs.demands;
    const { queue } = this;
    while (queue.pop(this.best)) {
      const { key, value } = queue;
      if (value >= all) this.expandFurther(value - all);
      else if (demands[value * demandWidth + distance] === key) this.expand(value, key);
    }
    queue.clear();
    this.reprice();
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
    if (candidates.waste[demand]! > 2 * candidates.size[demand]! + 20) candidates.sort(demand);
  }

  /**
   * The list of the demand ends below what the search has come to: lengthens it, and looks at what is new. A search that goes
   * further than any pair costs looks at all pairs as they lie instead, which is cheaper than putting them in order.
   */
  private expandFurther(demand: number): void {
    const { candidates, demands, problem } = this.network;
    const at = demand * demandWidth;
    const base = demands[at + distance]! - demands[at + worth]!;
    if (base + problem.pairs.top < this.best) this.sweep(demand, base);
    else this.scan(demand, base, candidates.lengthen(demand, Math.max(16, candidates.size[demand]!)));
  }

  /** Looks at the demand’s list, cheapest first, from a place on it. */
  private scan(demand: number, base: number, from: number): void {
    const { candidates, tags, problem } = this.network;
    const { entries } = candidates;
    const start = candidates.at[demand]! + 3 * from;
    const end = candidates.at[demand]! + 3 * candidates.size[demand]!;
    let e = start;
    let useful = 0;
    for (; e < end && base + entries[e + 2]! < this.best; e += 3) {
      const at = entries[e]! * tagWidth;
      const reach = base + entries[e + 1]! + tags[at]!;
      if (reach >= this.best) continue;
      useful++;
      if (reach < tags[at + far]!) this.reach(demand, entries[e]!, entries[e + 1]!, reach);
    }
    candidates.waste[demand]! += (e - start) / 3 - useful;
    const further = Math.max(
      base + candidates.reach[demand]! + 1,
      this.network.demands[demand * demandWidth + distance]!,
    );
    if (further < this.best && !candidates.whole(demand)) this.queue.push(further, problem.pairs.demands + demand);
  }

  /** Looks at all pairs of the demand. */
  private sweep(demand: number, base: number): void {
    const { candidates, tags, problem } = this.network;
    const { start, partner, score, top } = problem.pairs;
    for (let e = start[demand]!; e < start[demand + 1]!; e++) {
      const cost = top - score[e]!;
      const at = partner[e]! * tagWidth;
      const reach = base + cost + tags[at]!;
      if (reach >= this.best || reach >= tags[at + far]!) continue;
      if (!candidates.isBanned(demand, partner[e]!)) this.reach(demand, partner[e]!, cost, reach);
    }
  }

  /** The demand comes to a partner nearer than any did before. */
  private reach(demand: number, partner: number, cost: number, reach: number): void {
    const { demands, partners, tags } = this.network;
    const value = cost + tags[partner * tagWidth]!;
    if (value <= demands[demand * demandWidth + worth]! && this.network.holds(demand, partner)) return;
    if (tags[partner * tagWidth + far] === unreached) this.touch(partner);
    tags[partner * tagWidth + far] = reach;
    const at = partner * partnerWidth;
    partners[at + fromDemand] = demand;
    partners[at + fromCost] = cost;
    const finish = reach - tags[partner * tagWidth]! + partners[at + ask]!;
    if (finish < this.best) {
      this.best = finish;
      this.bestPartner = partner;
      this.bestDemand = -1;
    }
    if (reach < this.best && partners[at + load]! > 0) this.letGo(partner, reach);
  }

  /** Looks from a partner at every demand that could let go of them. */
  private letGo(partner: number, key: number): void {
    const { demands, partners, tags, engagement, engagementCost, slotAt } = this.network;
    const paid = tags[partner * tagWidth]!;
    for (let i = slotAt[partner]!, end = i + partners[partner * partnerWidth + load]!; i < end; i++) {
      const demand = engagement[i]!;
      const at = demand * demandWidth;
      const reach = key + demands[at + worth]! - engagementCost[i]! - paid;
      if (reach >= this.best || reach >= demands[at + distance]!) continue;
      this.touchDemand(demand, reach, partner);
      this.queue.push(reach, demand);
    }
  }

  private touchDemand(demand: number, reach: number, from: number): void {
    const { demands } = this.network;
    const at = demand * demandWidth;
    if (demands[at + distance] === unreached) this.touch(-1 - demand);
    demands[at + distance] = reach;
    demands[at + fromPartner] = from;
  }

  private touch(one: number): void {
    if (this.count === this.touched.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.touched);
      this.touched = larger;
    }
    this.touched[this.count++] = one;
  }

  /** Raises the prices of all that is nearer than the end, and forgets the search. */
  private reprice(): void {
    const { demands, tags } = this.network;
    const { best, touched } = this;
    for (let i = 0; i < this.count; i++) {
      const one = touched[i]!;
      if (one >= 0) {
        const at = one * tagWidth;
        if (tags[at + far]! < best) tags[at]! += best - tags[at + far]!;
        tags[at + far] = unreached;
      } else {
        const at = (-1 - one) * demandWidth;
        if (demands[at + distance]! < best) demands[at + worth]! += best - demands[at + distance]!;
        demands[at + distance] = unreached;
      }
    }
    this.count = 0;
  }
}
