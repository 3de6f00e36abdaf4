import { Block } from './block.js';
import { tagWidth } from './node.js';

/** Up to so many, a coarse order and an insertion sort are quicker than a sort by digits. */
const few = 128;
const coarse = 5;
const digit = 8;

/**
 * Partners on their way into a list, with their keys: both arrays are to be filled by whoever brings them; `write` may replace
 * both.
 */
export class Ordering {
  keys: Int32Array;
  partners: Int32Array;
  private spareKeys: Int32Array;
  private sparePartners: Int32Array;
  /** The lowest key at the moment. */
  private low = 0;
  private readonly counts: Int32Array;

  /** Has room for so many. */
  constructor(
    private readonly tags: Int32Array,
    room: number,
  ) {
    const block = new Block(4 * room + (1 << digit));
    this.keys = block.cut(room);
    this.partners = block.cut(room);
    this.spareKeys = block.cut(room);
    this.sparePartners = block.cut(room);
    this.counts = block.cut(1 << digit);
  }

  /**
   * Writes the first `count` as partner, cost and key into `entries` from `at` on, the lowest key first; equal keys stay as they
   * came. Keys are not negative.
   */
  write(entries: Int32Array, at: number, count: number): void {
    const { keys } = this;
    let low = 2_147_483_647;
    let high = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      if (key < low) low = key;
      if (key > high) high = key;
    }
    this.low = low;
    const bits = 32 - Math.clz32(high - low);
    if (count <= few) {
      this.scatter(entries, at, count, Math.max(0, bits - coarse));
      insert(entries, at, at + 3 * count);
    } else {
      for (let shift = 0; shift < bits; shift += digit) this.sort(count, shift);
      this.copy(entries, at, count);
    }
  }

  /** Counts where those begin that have the same `bits` above `shift`. */
  private rank(count: number, shift: number, bits: number): void {
    const { keys, counts, low } = this;
    const mask = (1 << bits) - 1;
    for (let i = 0; i <= mask; i++) counts[i] = 0;
    for (let i = 0; i < count; i++) counts[((keys[i]! - low) >> shift) & mask]!++;
    for (let i = 0, begin = 0; i <= mask; i++) {
      const own = counts[i]!;
      counts[i] = begin;
      begin += own;
    }
  }

  /** Sorts by one digit of the keys. */
  private sort(count: number, shift: number): void {
    this.rank(count, shift, digit);
    const { keys, partners, spareKeys, sparePartners, counts, low } = this;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const to = counts[((key - low) >> shift) & ((1 << digit) - 1)]!++;
      spareKeys[to] = key;
      sparePartners[to] = partners[i]!;
    }
    this.keys = spareKeys;
    this.partners = sparePartners;
    this.spareKeys = keys;
    this.sparePartners = partners;
  }

  private copy(entries: Int32Array, at: number, count: number): void {
    const { keys, partners, tags } = this;
    for (let i = 0, e = at; i < count; i++, e += 3) {
      const partner = partners[i]!;
      const key = keys[i]!;
      entries[e] = partner;
      entries[e + 1] = key - tags[partner * tagWidth]!;
      entries[e + 2] = key;
    }
  }

  /** Copies to where the highest bits of the keys say. */
  private scatter(entries: Int32Array, at: number, count: number, shift: number): void {
    this.rank(count, shift, coarse);
    const { keys, partners, tags, counts, low } = this;
    for (let i = 0; i < count; i++) {
      const partner = partners[i]!;
      const key = keys[i]!;
      const e = at + 3 * counts[(key - low) >> shift]!++;
      entries[e] = partner;
      entries[e + 1] = key - tags[partner * tagWidth]!;
      entries[e + 2] = key;
    }
  }
}

/** Insertion sort of what is nearly in order. */
function insert(entries: Int32Array, from: number, to: number): void {
  for (let e = from + 3; e < to; e += 3) {
    const key = entries[e + 2]!;
    if (entries[e - 1]! <= key) continue;
    const partner = entries[e]!;
    const cost = entries[e + 1]!;
    let at = e;
    for (; at > from && entries[at - 1]! > key; at -= 3) {
      entries[at] = entries[at - 3]!;
      entries[at + 1] = entries[at - 2]!;
      entries[at + 2] = entries[at - 1]!;
    }
    entries[at] = partner;
    entries[at + 1] = cost;
    entries[at + 2] = key;
  }
}
