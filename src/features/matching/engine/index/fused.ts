import type { LookUp, Stretch, Word } from './loops.js';

/** Two look-ups: what one walk over the partners can add up. */
export interface Walk {
  readonly always: number;
  readonly one: LookUp;
  readonly two: LookUp;
}

/** One table over how many values two sets have in common. */
export interface Pair {
  /** In one word. */
  readonly narrow: Word;
  /** In two words at most. */
  readonly wide: readonly [Word, Word?];
  /** points[narrow count × stride + wide count] */
  readonly points: Uint16Array;
  readonly stride: number;
}

/** Where a walk writes: from place `from` on. */
export interface Written {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly from: number;
}

/** Lists the partners of a bitset and their points in the same walk. Answers with where they end. */
export function walkBits(bits: Int32Array, words: number, { partner, score, from }: Written, walk: Walk): number {
  const { always, one, two } = walk;
  const [keyA, a, keyB, b] = [one.key, one.points, two.key, two.points];
  let end = from;
  for (let k = 0; k < words; k++) {
    let word = bits[k]!;
    const base = (k << 5) + 31;
    while (word !== 0) {
      const p = base - Math.clz32(word & -word);
      word &= word - 1;
      partner[end] = p;
      score[end++] = always + a[keyA[p]!]! + b[keyB[p]!]!;
    }
  }
  return end;
}

/** Adds the points of a pair of sets. A pass of its own keeps every number of a loop in a register. */
export function addPair(stretch: Stretch, pair: Pair): void {
  if (pair.wide[1]) addThree(stretch, pair, pair.wide[1]);
  else addTwo(stretch, pair);
}

function addTwo({ partner, score, from, to }: Stretch, { narrow, wide, points, stride }: Pair): void {
  const [maskN, wantN, maskW, wantW] = [narrow.mask, narrow.want, wide[0].mask, wide[0].want];
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    let x = maskN[p]! & wantN;
    let y = maskW[p]! & wantW;
    x -= (x >>> 1) & 0x55555555;
    y -= (y >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    y = (y & 0x33333333) + ((y >>> 2) & 0x33333333);
    x = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    y = Math.imul((y + (y >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    score[e] = score[e]! + points[Math.imul(x, stride) + y]!;
  }
}

function addThree({ partner, score, from, to }: Stretch, { narrow, wide, points, stride }: Pair, more: Word): void {
  const [maskN, wantN, maskW, wantW] = [narrow.mask, narrow.want, wide[0].mask, wide[0].want];
  const [maskR, wantR] = [more.mask, more.want];
  for (let e = from; e < to; e++) {
    const p = partner[e]!;
    let x = maskN[p]! & wantN;
    let y = maskW[p]! & wantW;
    let z = maskR[p]! & wantR;
    x -= (x >>> 1) & 0x55555555;
    y -= (y >>> 1) & 0x55555555;
    z -= (z >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    y = (y & 0x33333333) + ((y >>> 2) & 0x33333333) + (z & 0x33333333) + ((z >>> 2) & 0x33333333);
    x = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    y = Math.imul((y & 0x0f0f0f0f) + ((y >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
    score[e] = score[e]! + points[Math.imul(x, stride) + y]!;
  }
}
