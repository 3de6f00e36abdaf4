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

/** Partners of a bitset, ascending, written from out[at] on. Answers with where they end. */
export function listBits(bits: Int32Array, words: number, out: Int32Array, at: number): number {
  let end = at;
  for (let k = 0; k < words; k++) {
    let word = bits[k]!;
    const base = (k << 5) + 31;
    while (word !== 0) {
      out[end++] = base - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return end;
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

export function addLookUp({ partner, score, from, to }: Stretch, { key, points }: LookUp): void {
  for (let e = from; e < to; e++) score[e] = score[e]! + points[key[partner[e]!]!]!;
}

export function addTwoLookUps({ partner, score, from, to }: Stretch, one: LookUp, two: LookUp): void {
  const [keyA, a, keyB, b] = [one.key, one.points, two.key, two.points];
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    score[e] = score[e]! + a[keyA[p]!]! + b[keyB[p]!]!;
  }
}

/** points[how many values are in common]; `points` has an entry for every possible count. */
export interface Overlap {
  readonly masks: readonly Int32Array[];
  readonly wanted: Int32Array;
  readonly points: Uint16Array;
}

export function addOverlap(stretch: Stretch, { masks, wanted, points }: Overlap): void {
  const used = masks.flatMap((mask, w) => (wanted[w] === 0 ? [] : [{ mask, want: wanted[w]! }]));
  if (used.length === 1) return addOneWord(stretch, { ...used[0]!, points });
  if (used.length === 2) return addTwoWords(stretch, { a: used[0]!, b: used[1]!, points });
  const { partner, score, from, to } = stretch;
  for (let e = from; e < to; e++) {
    let count = 0;
    for (const { mask, want } of used) count += popcount(mask[partner[e]!]! & want);
    score[e] = score[e]! + points[count]!;
  }
}

interface Word {
  readonly mask: Int32Array;
  readonly want: number;
}

function addOneWord(
  { partner, score, from, to }: Stretch,
  { mask, want, points }: Word & { points: Uint16Array },
): void {
  for (let e = from; e < to; e++) score[e] = score[e]! + points[popcount(mask[partner[e]!]! & want)]!;
}

function addTwoWords(
  { partner, score, from, to }: Stretch,
  { a, b, points }: { a: Word; b: Word; points: Uint16Array },
): void {
  const [maskA, wantA, maskB, wantB] = [a.mask, a.want, b.mask, b.want];
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    let x = maskA[p]! & wantA;
    let y = maskB[p]! & wantB;
    x -= (x >>> 1) & 0x55555555;
    y -= (y >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333) + (y & 0x33333333) + ((y >>> 2) & 0x33333333);
    x = (x & 0x0f0f0f0f) + ((x >>> 4) & 0x0f0f0f0f);
    score[e] = score[e]! + points[Math.imul(x, 0x01010101) >>> 24]!;
  }
}

export function addWhere({ partner, score, from, to }: Stretch, bits: Int32Array, points: number): void {
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    score[e] = score[e]! + ((bits[p >>> 5]! >>> (p & 31)) & 1) * points;
  }
}
