import { popcount } from './bits.js';

// The measured loops. Every one walks flat arrays, allocates nothing and branches little.

/** into = those who are in each of the sets; there is one at least. */
export function intersect(into: Int32Array, sets: readonly Int32Array[], words: number): void {
  const [a, b = a, c = a, d = a] = sets as [Int32Array, ...Int32Array[]];
  for (let k = 0; k < words; k++) into[k] = a[k]! & b[k]! & c[k]! & d[k]!;
  for (let n = 4; n < sets.length; n += 3) and3(into, sets, { n, words });
}

function and3(into: Int32Array, sets: readonly Int32Array[], { n, words }: { n: number; words: number }): void {
  const [a, b, c] = [sets[n]!, sets[n + 1] ?? sets[n]!, sets[n + 2] ?? sets[n]!];
  for (let k = 0; k < words; k++) into[k] = into[k]! & a[k]! & b[k]! & c[k]!;
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
  for (let n = 0; n < others.length; n += 4) or4(into, others, { n, words });
}

function or4(into: Int32Array, others: readonly Int32Array[], { n, words }: { n: number; words: number }): void {
  const a = others[n]!;
  const [b, c, d] = [others[n + 1] ?? a, others[n + 2] ?? a, others[n + 3] ?? a];
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

/** Some values that are wanted, of the 32 in a word. */
export interface Word {
  readonly mask: Int32Array;
  readonly want: number;
}

/** points[how many values are in common]; `points` has an entry for every possible count. */
export interface Overlap {
  readonly words: readonly Word[];
  readonly points: Uint16Array;
}

/** Adds the points of how much each partner has of what is wanted. */
export function addOverlap({ partner, score, from, to }: Stretch, { words, points }: Overlap): void {
  for (let e = from; e < to; e++) {
    let count = 0;
    for (const { mask, want } of words) count += popcount(mask[partner[e]!]! & want);
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
