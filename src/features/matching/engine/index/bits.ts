/** One bit for each partner, 32 to a word, and how many are set. */
export interface Bits {
  words: Int32Array;
  count: number;
}

/** How many words so many partners need. */
export const wordsFor = (partners: number): number => (partners + 31) >>> 5;

/** Sets the bit of one partner, and counts it once. */
export function setBit(bits: Bits, i: number): void {
  const before = bits.words[i >>> 5]!;
  const after = before | (1 << (i & 31));
  if (after === before) return;
  bits.words[i >>> 5] = after;
  bits.count++;
}

/** Clears the bit of one partner. */
export function clearBit(bits: Bits, i: number): void {
  const before = bits.words[i >>> 5]!;
  const after = before & ~(1 << (i & 31));
  if (after === before) return;
  bits.words[i >>> 5] = after;
  bits.count--;
}

export const hasBit = (words: Int32Array, i: number): boolean => ((words[i >>> 5]! >>> (i & 31)) & 1) === 1;

/** How many bits of a word are set. */
export function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits of the first `length` words are set. */
export function countBits(words: Int32Array, length = words.length): number {
  let sum = 0;
  for (let k = 0; k < length; k++) {
    const word = words[k]!;
    if (word !== 0) sum += popcount(word);
  }
  return sum;
}

/** Where the arrays of an index live: in ordinary memory, or in memory that threads share. */
export interface Memory {
  ints(length: number): Int32Array;
  shorts(length: number): Uint16Array;
}

export const own: Memory = {
  ints: (length) => new Int32Array(length),
  shorts: (length) => new Uint16Array(length),
};

export const shared: Memory = {
  ints: (length) => new Int32Array(new SharedArrayBuffer(length * 4)),
  shorts: (length) => new Uint16Array(new SharedArrayBuffer(length * 2)),
};
