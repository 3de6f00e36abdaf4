import type { Network } from './network.js';
import { demandWidth, emptySeat, held, tagWidth } from './node.js';

/** How many partners are kept in sight for each demand. */
const width = 16;
const row = 3 * width;

/**
 * What each demand sees when it looks for one more partner: the cheapest at today’s prices, and what the next one would cost. While
 * prices only rise, a few favourites are enough for many looks: nobody else can have become cheaper than when they were chosen.
 */
export class Favourites {
  /** The answer of the last look: the cheapest partner, or -1 when nobody is cheaper than an empty seat. */
  partner = -1;
  cost = 0;
  best = 0;
  second = 0;
  /**
   * Three numbers a favourite: partner, cost, and what both came to when they were chosen. They are in this order, and come to no
   * less now.
   */
  private readonly entries: Int32Array;
  private readonly count: Int32Array;
  /** Nobody but the favourites costs the demand less than this. */
  private readonly bound: Int32Array;
  /** While favourites are chosen: how many there are, what others must be below, and whether anybody is held. */
  private kept = 0;
  private limit = 0;
  private busy = false;

  constructor(private readonly network: Network) {
    const { demands } = network.problem.pairs;
    this.entries = new Int32Array(demands * row);
    this.count = new Int32Array(demands);
    this.bound = new Int32Array(demands).fill(-1);
  }

  /** Looks on behalf of the demand. */
  look(demand: number): void {
    this.compare(demand);
    if (this.second <= this.bound[demand]!) return;
    this.choose(demand);
    this.compare(demand);
  }

  /** To be called before a look at prices that may have fallen. */
  forget(demand: number): void {
    this.count[demand] = 0;
    this.bound[demand] = -1;
  }

  /** The demand has taken one of its favourites. */
  take(demand: number, partner: number): void {
    const { entries } = this;
    const last = demand * row + 3 * --this.count[demand]!;
    let at = demand * row;
    while (entries[at] !== partner) at += 3;
    for (; at < last; at++) entries[at] = entries[at + 3]!;
  }

  /** The demand has let the partner go, who costs it `cost` and the price. */
  release(demand: number, partner: number, cost: number): void {
    if (this.count[demand] === width)
      this.bound[demand] = Math.min(this.bound[demand]!, cost + this.network.tags[partner * tagWidth]!);
    else this.insert(demand, this.count[demand]!++, partner, cost);
  }

  private compare(demand: number): void {
    const { entries } = this;
    const { tags, demands } = this.network;
    let best = demands[demand * demandWidth + emptySeat]!;
    let second = best;
    let place = -1;
    for (let at = demand * row, end = at + 3 * this.count[demand]!; at < end && entries[at + 2]! < second; at += 3) {
      const value = entries[at + 1]! + tags[entries[at]! * tagWidth]!;
      if (value >= second) continue;
      if (value < best) {
        second = best;
        best = value;
        place = at;
      } else second = value;
    }
    this.partner = place < 0 ? -1 : entries[place]!;
    this.cost = place < 0 ? 0 : entries[place + 1]!;
    this.best = best;
    this.second = second;
  }

  /** Chooses the favourites anew: from the demand’s list and, where that ends too early, from all its pairs. */
  private choose(demand: number): void {
    const { candidates, demands } = this.network;
    candidates.refresh(demand);
    this.kept = 0;
    this.limit = demands[demand * demandWidth + emptySeat]!;
    this.busy = demands[demand * demandWidth + held]! > 0;
    this.readList(demand);
    const reach = candidates.reach[demand]!;
    if (!candidates.whole(demand) && reach < this.limit) {
      if (reach < (this.kept > 1 ? this.entries[demand * row + 5]! : this.limit)) this.readRow(demand);
      else this.limit = reach + 1;
    }
    this.count[demand] = this.kept;
    this.bound[demand] = this.limit;
  }

  private readList(demand: number): void {
    const { candidates, tags } = this.network;
    const { entries } = candidates;
    const start = candidates.at[demand]!;
    const end = start + 3 * candidates.size[demand]!;
    let e = start;
    for (; e < end && entries[e + 2]! < this.limit; e += 3) {
      const value = entries[e + 1]! + tags[entries[e]! * tagWidth]!;
      if (value < this.limit) this.keep(demand, entries[e]!, entries[e + 1]!);
    }
    candidates.waste[demand]! += (e - start) / 3 - this.kept;
    if (candidates.waste[demand]! > 2 * candidates.size[demand]! + 20) candidates.sort(demand);
  }

  /** Reads the pairs that are too dear for the list. Prices are never below zero: most need no look at the price. */
  private readRow(demand: number): void {
    const { candidates, tags, problem } = this.network;
    const { start, partner, score, top } = problem.pairs;
    const listed = top - candidates.reach[demand]!;
    let tooDear = top - this.limit;
    for (let e = start[demand]!, end = start[demand + 1]!; e < end; e++) {
      const points = score[e]!;
      if (points >= listed || points <= tooDear) continue;
      const value = top - points + tags[partner[e]! * tagWidth]!;
      if (value >= this.limit || candidates.isBanned(demand, partner[e]!)) continue;
      this.keep(demand, partner[e]!, top - points);
      tooDear = top - this.limit;
    }
  }

  /** Puts a partner among the favourites; the dearest leaves when there are enough. */
  private keep(demand: number, partner: number, cost: number): void {
    if (this.busy && this.network.holds(demand, partner)) return;
    this.insert(demand, this.kept < width ? this.kept++ : width - 1, partner, cost);
    if (this.kept === width) this.limit = this.entries[demand * row + row - 1]!;
  }

  /** Puts a partner on the `nth` place or before, in the order of what they cost now. */
  private insert(demand: number, nth: number, partner: number, cost: number): void {
    const { entries } = this;
    const value = cost + this.network.tags[partner * tagWidth]!;
    const first = demand * row;
    let at = first + 3 * nth;
    for (; at > first && entries[at - 1]! > value; at -= 3) {
      entries[at] = entries[at - 3]!;
      entries[at + 1] = entries[at - 2]!;
      entries[at + 2] = entries[at - 1]!;
    }
    entries[at] = partner;
    entries[at + 1] = cost;
    entries[at + 2] = value;
  }
}
