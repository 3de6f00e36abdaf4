import type { Pairs } from '../problem.js';
import { Block } from './block.js';
import { tagWidth } from './node.js';
import { Ordering } from './ordering.js';

/** A demand and a partner become one exact number when a pair is banned. */
export const mostPartners = 1 << 22;
/** Scores are counted in steps of 2^6. */
const step = 6;
/** One pair in so many is counted to judge a row. */
const every = 4;
/** When more than this and a sixteenth of a list have become cheaper, it is sorted as a whole. */
const few = 16;

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
  private readonly order: Ordering;
  private end = 0;

  constructor(
    private readonly pairs: Pairs,
    private readonly tags: Int32Array,
  ) {
    const block = new Block(5 * pairs.demands + (pairs.top >> step) + 1);
    this.at = block.cut(pairs.demands);
    this.size = block.cut(pairs.demands);
    this.reach = block.cut(pairs.demands).fill(-1);
    this.waste = block.cut(pairs.demands);
    this.sortedIn = block.cut(pairs.demands);
    this.histogram = block.cut((pairs.top >> step) + 1);
    this.order = new Ordering(tags, longestRow(pairs));
    this.entries = new Int32Array(3 * Math.min(pairs.partner.length, 64 * pairs.demands));
  }

  /** Is every pair of the demand on its list? */
  whole(demand: number): boolean {
    return this.reach[demand]! >= this.pairs.top;
  }

  /** To be called when prices have fallen: from now on a list is sorted before it is read. */
  pricesFell(): void {
    this.era++;
  }

  /** Makes the keys of a list lower bounds again, if prices have fallen meanwhile. Mostly it is few that fell: only those move. */
  refresh(demand: number): void {
    if (this.sortedIn[demand] === this.era) return;
    const { entries, tags } = this;
    const from = this.at[demand]!;
    let left = few + (this.size[demand]! >> 4);
    for (let e = from, end = from + 3 * this.size[demand]!; e < end; e += 3) {
      const key = entries[e + 1]! + tags[entries[e]! * tagWidth]!;
      if (key >= entries[e + 2]!) continue;
      if (left-- === 0) return this.sort(demand);
      bringForward(entries, from, e, key);
    }
    this.sortedIn[demand] = this.era;
  }

  /** Takes a pair out for good. */
  ban(demand: number, partner: number): void {
    this.banned.add(demand * mostPartners + partner);
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
    return this.banned.size > 0 && this.banned.has(demand * mostPartners + partner);
  }

  /** Adds the next cheapest pairs, about as many as wanted, and at least one if there is one. Answers where the new ones begin. */
  lengthen(demand: number, wanted: number): number {
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

  /** Puts the list in the order of today’s prices. */
  sort(demand: number): void {
    const { entries, tags, order } = this;
    const at = this.at[demand]!;
    const size = this.size[demand]!;
    const { keys, partners } = order;
    for (let i = 0, e = at; i < size; i++, e += 3) {
      const partner = entries[e]!;
      partners[i] = partner;
      keys[i] = entries[e + 1]! + tags[partner * tagWidth]!;
    }
    order.write(entries, at, size);
    this.waste[demand] = 0;
    this.sortedIn[demand] = this.era;
  }

  /** A cost that about `more` further pairs do not exceed, judged from a sample. */
  private reachFor(demand: number, more: number): number {
    const { score, start, top } = this.pairs;
    const from = start[demand]!;
    const to = start[demand + 1]!;
    if (this.size[demand]! + more * 2 >= to - from) return top;
    const { histogram } = this;
    histogram.fill(0);
    for (let e = from + every - 1; e < to; e += every) histogram[score[e]! >> step]!++;
    let slot = (top - this.reach[demand]! - 1) >> step;
    for (let seen = histogram[slot]! * every; seen < more && slot > 0;) seen += histogram[--slot]! * every;
    return top - (slot << step);
  }

  /** Brings the pairs that cost more than `from` and are in reach; answers how many. */
  private collect(demand: number, from: number): number {
    const { score, partner, top } = this.pairs;
    const { tags, order } = this;
    const found = this.find(demand, top - this.reach[demand]!);
    const { keys, partners } = order;
    const highest = top - from;
    const anyBanned = this.banned.size > 0;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const e = partners[i]!;
      const points = score[e]!;
      const one = partner[e]!;
      if (points >= highest || (anyBanned && this.isBanned(demand, one))) continue;
      partners[count] = one;
      keys[count++] = top - points + tags[one * tagWidth]!;
    }
    return count;
  }

  /** Notes the numbers of the demand’s pairs that score at least so much; answers how many. Four at a time are quicker than one. */
  private find(demand: number, lowest: number): number {
    const { score, start } = this.pairs;
    const end = start[demand + 1]!;
    let e = start[demand]!;
    const found = this.order.partners;
    let count = 0;
    for (; e + 3 < end; e += 4) {
      if (score[e]! >= lowest) found[count++] = e;
      if (score[e + 1]! >= lowest) found[count++] = e + 1;
      if (score[e + 2]! >= lowest) found[count++] = e + 2;
      if (score[e + 3]! >= lowest) found[count++] = e + 3;
    }
    for (; e < end; e++) if (score[e]! >= lowest) found[count++] = e;
    return count;
  }

  private append(demand: number, count: number): void {
    const size = this.size[demand]!;
    const needed = 3 * (size + count);
    if (this.end + needed > this.entries.length) {
      const larger = new Int32Array(Math.max(this.entries.length * 2, this.end + needed));
      larger.set(this.entries.subarray(0, this.end));
      this.entries = larger;
    }
    if (size > 0) this.entries.copyWithin(this.end, this.at[demand]!, this.at[demand]! + 3 * size);
    this.at[demand] = this.end;
    this.order.write(this.entries, this.end + 3 * size, count);
    this.size[demand] = size + count;
    this.end += needed;
  }
}

/** Moves the candidate at `e` to where a lower key belongs. */
function bringForward(entries: Int32Array, from: number, e: number, key: number): void {
  const partner = entries[e]!;
  const cost = entries[e + 1]!;
  let low = 0;
  for (let high = (e - from) / 3; low < high;) {
    const middle = (low + high) >> 1;
    if (entries[from + 3 * middle + 2]! > key) high = middle;
    else low = middle + 1;
  }
  const to = from + 3 * low;
  entries.copyWithin(to + 3, to, e);
  entries[to] = partner;
  entries[to + 1] = cost;
  entries[to + 2] = key;
}

function longestRow({ start, demands }: Pairs): number {
  let longest = 0;
  for (let demand = 0; demand < demands; demand++) longest = Math.max(longest, start[demand + 1]! - start[demand]!);
  return longest;
}
