import type { Pairs } from '../problem.js';
import { tagWidth } from './node.js';
import { sortNumbers } from './sort-numbers.js';

/** Packs a key and a partner into one exact number, so that one sort orders by both: keys stay below 2^30, partners below 2^22. */
export const mostPartners = 1 << 22;
const span = mostPartners;
const histogramStep = 16;

/**
 * For each demand the cheapest of its pairs, cheapest first, as many as were needed so far. Most demands never look beyond their
 * first few dozen candidates, so most pairs are read once and never sorted.
 *
 * `entries` holds three numbers a candidate: partner, cost, key. The key is cost plus the partner's price when the list was last
 * sorted; prices only rise while a round is solved, so the key is a lower bound and a scan may stop where it grows too large.
 */
export class Candidates {
  entries = new Int32Array(0);
  /** Where the list of a demand begins in `entries`, and how many candidates it has. */
  readonly at: Int32Array;
  readonly size: Int32Array;
  /** Every pair that costs no more than this is on the list. */
  readonly reach: Int32Array;
  /** Candidates that were read in vain since the list was last sorted. */
  readonly waste: Int32Array;
  /** Goes up when prices fall, which makes keys too high. */
  private era = 0;
  private readonly sortedIn: Int32Array;
  private readonly banned = new Set<number>();
  private readonly histogram: Int32Array;
  private scratch = new Float64Array(256);
  private end = 0;

  constructor(
    private readonly pairs: Pairs,
    private readonly tags: Int32Array,
    wanted: (demand: number) => number,
  ) {
    this.at = new Int32Array(pairs.demands);
    this.size = new Int32Array(pairs.demands);
    this.reach = new Int32Array(pairs.demands).fill(-1);
    this.waste = new Int32Array(pairs.demands);
    this.sortedIn = new Int32Array(pairs.demands);
    this.histogram = new Int32Array(Math.floor(pairs.top / histogramStep) + 1);
    this.entries = new Int32Array(192 * pairs.demands + 3 * 1024);
    for (let demand = 0; demand < pairs.demands; demand++) this.lengthen(demand, wanted(demand));
  }

  /** Is every pair of the demand on its list? */
  whole(demand: number): boolean {
    return this.reach[demand]! >= this.pairs.top;
  }

  /** To be called when prices have fallen: from now on a list is sorted before it is read. */
  pricesFell(): void {
    this.era++;
  }

  /** Makes the keys of a list lower bounds again, if prices have fallen since it was sorted. */
  refresh(demand: number): void {
    if (this.sortedIn[demand] !== this.era) this.sort(demand);
  }

  /** Takes a pair out for good. */
  ban(demand: number, partner: number): void {
    this.banned.add(demand * span + partner);
    const { entries } = this;
    const end = this.at[demand]! + 3 * this.size[demand]!;
    for (let e = this.at[demand]!; e < end; e += 3) {
      if (entries[e] !== partner) continue;
      entries.copyWithin(e, e + 3, end);
      this.size[demand]!--;
      return;
    }
  }

  isBanned(demand: number, partner: number): boolean {
    return this.banned.size > 0 && this.banned.has(demand * span + partner);
  }

  /** Adds the next cheapest pairs, about as many as wanted, and at least one if there is one. Answers where the new ones begin. */
  lengthen(demand: number, wanted: number): number {
    if (wanted === 0) return 0;
    const before = this.size[demand]!;
    for (let more = wanted; this.size[demand] === before && !this.whole(demand); more *= 4) {
      const from = this.reach[demand]!;
      this.reach[demand] = this.reachFor(demand, more);
      this.append(demand, this.collect(demand, from));
    }
    return this.seam(demand, before) ? before : 0;
  }

  /** Joins the old part of a list and the new one: true when they are in order as they stand. */
  private seam(demand: number, before: number): boolean {
    const seam = this.at[demand]! + 3 * before;
    const inOrder = this.sortedIn[demand] === this.era || before === 0;
    this.sortedIn[demand] = before === 0 ? this.era : this.sortedIn[demand]!;
    if (before === 0 || before === this.size[demand]!) return true;
    if (inOrder && this.entries[seam - 1]! <= this.entries[seam + 2]!) return true;
    this.sort(demand);
    return false;
  }

  /** Puts the list in the order of today's prices. */
  sort(demand: number): void {
    const { entries, tags } = this;
    const at = this.at[demand]!;
    const size = this.size[demand]!;
    if (size > this.scratch.length) this.scratch = new Float64Array(size * 2);
    const order = this.scratch;
    for (let i = 0, e = at; i < size; i++, e += 3)
      order[i] = (entries[e + 1]! + tags[entries[e]! * tagWidth]!) * span + entries[e]!;
    sortNumbers(order, size);
    this.write(at, size);
    this.waste[demand] = 0;
    this.sortedIn[demand] = this.era;
  }

  /** A cost that about `more` further pairs do not exceed, judged from a sample. */
  private reachFor(demand: number, more: number): number {
    const { score, start, top } = this.pairs;
    const from = start[demand]!;
    const to = start[demand + 1]!;
    const floor = this.reach[demand]!;
    if (this.size[demand]! + more * 2 >= to - from) return top;
    const step = to - from > 600 ? 4 : 1;
    const { histogram } = this;
    histogram.fill(0);
    for (let e = from; e < to; e += step) histogram[((top - score[e]!) / histogramStep) | 0]!++;
    let slot = ((floor + 1) / histogramStep) | 0;
    for (let seen = histogram[slot]! * step; seen < more && slot < histogram.length - 1;)
      seen += histogram[++slot]! * step;
    return Math.min(top, slot * histogramStep + histogramStep - 1);
  }

  /** Packs the pairs that cost more than `from` and are in reach into `scratch`, sorted; answers how many. */
  private collect(demand: number, from: number): number {
    const { score, partner, start, top } = this.pairs;
    const begin = start[demand]!;
    const end = start[demand + 1]!;
    if (end - begin > this.scratch.length) this.scratch = new Float64Array((end - begin) * 2);
    const { tags, scratch: order } = this;
    const lowest = top - this.reach[demand]!;
    const highest = top - from;
    let count = 0;
    for (let e = begin; e < end; e++) {
      const points = score[e]!;
      if (points >= lowest && points < highest)
        order[count++] = (top - points + tags[partner[e]! * tagWidth]!) * span + partner[e]!;
    }
    if (this.banned.size > 0) count = this.withoutBanned(demand, count);
    sortNumbers(order, count);
    return count;
  }

  private withoutBanned(demand: number, count: number): number {
    let kept = 0;
    for (let i = 0; i < count; i++)
      if (!this.isBanned(demand, this.scratch[i]! % span)) this.scratch[kept++] = this.scratch[i]!;
    return kept;
  }

  private append(demand: number, count: number): void {
    const size = this.size[demand]!;
    const needed = 3 * (size + count);
    if (this.end + needed > this.entries.length) {
      const larger = new Int32Array(Math.max(this.entries.length * 2, this.end + needed));
      larger.set(this.entries.subarray(0, this.end));
      this.entries = larger;
    }
    this.entries.copyWithin(this.end, this.at[demand]!, this.at[demand]! + 3 * size);
    this.at[demand] = this.end;
    this.write(this.end + 3 * size, count);
    this.size[demand] = size + count;
    this.end += needed;
  }

  private write(at: number, count: number): void {
    const { entries, tags, scratch } = this;
    for (let i = 0, e = at; i < count; i++, e += 3) {
      const packed = scratch[i]!;
      const key = Math.floor(packed / span);
      const partner = packed - key * span;
      entries[e] = partner;
      entries[e + 1] = key - tags[partner * tagWidth]!;
      entries[e + 2] = key;
    }
  }
}
