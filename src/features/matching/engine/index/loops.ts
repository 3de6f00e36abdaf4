import { popcount } from './bits.js';

// The measured loops. Every one walks flat arrays, allocates nothing and branches little.

/** into &= each of the others, over the first `words` words. */
export function andAll(into: Int32Array, others: readonly Int32Array[], words: number): void {
  let n = 0;
  for (; n + 4 <= others.length; n += 4) and4(into, others.slice(n, n + 4), words);
  for (; n + 2 <= others.length; n += 2) and2(into, others[n]!, { b: others[n + 1]!, words });
  for (; n < others.length; n++) and1(into, others[n]!, words);
}

function and4(into: Int32Array, others: readonly Int32Array[], words: number): void {
  const [a, b, c, d] = others as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let k = 0; k < words; k++) into[k] = into[k]! & a[k]! & b[k]! & c[k]! & d[k]!;
}

function and2(into: Int32Array, a: Int32Array, { b, words }: { b: Int32Array; words: number }): void {
  for (let k = 0; k < words; k++) into[k] = into[k]! & a[k]! & b[k]!;
}

export function and1(into: Int32Array, a: Int32Array, words: number): void {
  for (let k = 0; k < words; k++) into[k] = into[k]! & a[k]!;
}

export function minus(into: Int32Array, a: Int32Array, words: number): void {
  for (let k = 0; k < words; k++) into[k] = into[k]! & ~a[k]!;
}

/** into = those of `all` who are not in `into`. */
export function keepOut(into: Int32Array, all: Int32Array, words: number): void {
  for (let k = 0; k < words; k++) into[k] = all[k]! & ~into[k]!;
}

export function invert(into: Int32Array, words: number): void {
  for (let k = 0; k < words; k++) into[k] = ~into[k]!;
}

export function or1(into: Int32Array, a: Int32Array, words: number): void {
  for (let k = 0; k < words; k++) into[k] = into[k]! | a[k]!;
}

/** into = any of the others. */
export function orAll(into: Int32Array, others: readonly Int32Array[], words: number): void {
  into.fill(0, 0, words);
  let n = 0;
  for (; n + 4 <= others.length; n += 4) or4(into, others.slice(n, n + 4), words);
  for (; n < others.length; n++) or1(into, others[n]!, words);
}

function or4(into: Int32Array, others: readonly Int32Array[], words: number): void {
  const [a, b, c, d] = others as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let k = 0; k < words; k++) into[k] = into[k]! | a[k]! | b[k]! | c[k]! | d[k]!;
}

/** Counts who fails: `ones` holds who fails at least one rule so far, `twos` who fails at least two. */
export function countFailing(ones: Int32Array, twos: Int32Array, failing: Int32Array): void {
  const words = failing.length;
  for (let k = 0; k < words; k++) {
    const fails = failing[k]!;
    const before = ones[k]!;
    twos[k] = twos[k]! | (before & fails);
    ones[k] = before | fails;
  }
}

/** A stretch of partners and the scores that are being added up for them. */
export interface Stretch {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Numbers by partner, and the points for each number. */
export interface LookUp {
  readonly key: Uint16Array;
  readonly points: Uint16Array;
}

/** Adds the points of each partner’s number. */
export function addLookUp({ partner, score, from, to }: Stretch, { key, points }: LookUp): void {
  for (let e = from; e < to; e++) score[e] = score[e]! + points[key[partner[e]!]!]!;
}

/** points[how many values are in common]; `points` has an entry for every possible count. */
export interface Overlap {
  readonly masks: readonly Int32Array[];
  readonly wanted: Int32Array;
  readonly points: Uint16Array;
}

/** Adds the points of how much each partner has of what is wanted. */
export function addOverlap({ partner, score, from, to }: Stretch, { masks, wanted, points }: Overlap): void {
  for (let e = from; e < to; e++) {
    let count = 0;
    for (let w = 0; w < masks.length; w++) count += popcount(masks[w]![partner[e]!]! & wanted[w]!);
    score[e] = score[e]! + points[count]!;
  }
}

/** Adds points to whoever has a bit. */
export function addWhere({ partner, score, from, to }: Stretch, bits: Int32Array, points: number): void {
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    score[e] = score[e]! + ((bits[p >>> 5]! >>> (p & 31)) & 1) * points;
  }
}

/** points[sum], where the last entry counts for every higher sum. */
export function lookUpSums({ score, from, to }: Stretch, sums: Uint16Array, points: Uint16Array): void {
  const most = points.length - 1;
  for (let e = from; e < to; e++) score[e] = score[e]! + points[Math.min(sums[e - from]!, most)]!;
}
