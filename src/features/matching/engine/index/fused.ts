import type { LookUp, Overlap } from './loops.js';

/** Two look-ups, an overlap in one word and one in two words: what one walk over the partners can add up. */
export interface Walk {
  readonly always: number;
  readonly one: LookUp;
  readonly two: LookUp;
  readonly narrow: Word;
  readonly wide: Word;
  readonly wideRest: Pick<Word, 'mask' | 'want'>;
}

interface Word {
  readonly mask: Int32Array;
  readonly want: number;
  readonly points: Uint16Array;
}

/** Where the walk writes: from place `from` on. */
export interface Written {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly from: number;
}

/** Lists the partners of a bitset and their points in the same walk. Answers with where they end. */
export function walkBits(bits: Int32Array, words: number, { partner, score, from }: Written, walk: Walk): number {
  const { always, one, two, narrow, wide, wideRest } = walk;
  const [keyA, a, keyB, b] = [one.key, one.points, two.key, two.points];
  const [maskN, wantN, n] = [narrow.mask, narrow.want, narrow.points];
  const [maskW, wantW, w, maskR, wantR] = [wide.mask, wide.want, wide.points, wideRest.mask, wideRest.want];
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
      score[end++] = always + a[keyA[p]!]! + b[keyB[p]!]! + n[x]! + w[y]!;
    }
  }
  return end;
}

const nothing = new Uint16Array(65_536);

/** What one walk can take of these points, and what is left for passes of their own. */
export function planWalk(
  always: number,
  lookUps: readonly LookUp[],
  overlaps: readonly Overlap[],
  spare: { readonly key: Uint16Array; readonly mask: Int32Array },
): { walk: Walk; lookUps: readonly LookUp[]; overlaps: readonly Overlap[] } {
  const none: LookUp = { key: spare.key, points: nothing };
  const idle: Word = { mask: spare.mask, want: 0, points: nothing };
  const narrow = overlaps.find((overlap) => wordsOf(overlap).length === 1);
  const wide = overlaps.find((overlap) => overlap !== narrow && wordsOf(overlap).length <= 2);
  const [first = idle, rest = idle] = wide ? wordsOf(wide) : [];
  const [one = none, two = none, ...more] = lookUps;
  return {
    walk: { always, one, two, narrow: (narrow && wordsOf(narrow)[0]) ?? idle, wide: first, wideRest: rest },
    lookUps: more,
    overlaps: overlaps.filter((overlap) => overlap !== narrow && overlap !== wide),
  };
}

const wordsOf = ({ masks, wanted, points }: Overlap): Word[] =>
  masks.flatMap((mask, w) => (wanted[w] === 0 ? [] : [{ mask, want: wanted[w]!, points }]));
