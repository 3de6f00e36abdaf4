import type { LookUp, Overlap } from './loops.js';

/** Two look-ups, and one table over how many values two sets have in common: what one walk over the partners can add up. */
export interface Walk {
  readonly always: number;
  readonly one: LookUp;
  readonly two: LookUp;
  /** In one word of 32 values. */
  readonly narrow: Word;
  /** In two words at most. */
  readonly wide: readonly [Word, Word];
  /** points[narrow count × stride + wide count] */
  readonly points: Uint16Array;
  readonly stride: number;
}

export interface Word {
  readonly mask: Int32Array;
  readonly want: number;
}

/** Where the walk writes: from place `from` on. */
export interface Written {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly from: number;
}

/** Lists the partners of a bitset and their points in the same walk. Answers with where they end. */
export function walkBits(bits: Int32Array, words: number, { partner, score, from }: Written, walk: Walk): number {
  const { always, one, two, narrow, wide, points, stride } = walk;
  const [keyA, a, keyB, b] = [one.key, one.points, two.key, two.points];
  const [maskN, wantN] = [narrow.mask, narrow.want];
  const [maskW, wantW, maskR, wantR] = [wide[0].mask, wide[0].want, wide[1].mask, wide[1].want];
  let end = from;
  for (let k = 0; k < words; k++) {
    let word = bits[k]!;
    const base = (k << 5) + 31;
    while (word !== 0) {
      const p = base - Math.clz32(word & -word);
      word &= word - 1;
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
      partner[end] = p;
      score[end++] = always + a[keyA[p]!]! + b[keyB[p]!]! + points[Math.imul(x, stride) + y]!;
    }
  }
  return end;
}

/** Those words of an overlap in which something is wanted. */
export const wordsOf = ({ masks, wanted }: Overlap): Word[] =>
  masks.flatMap((mask, w) => (wanted[w] === 0 ? [] : [{ mask, want: wanted[w]! }]));
