/** Numbers for texts that stand in a row of bytes, found without making a text of them each time. */
export class ByteIds {
  /** Open addressing: the slot of a text holds its entry, or -1. */
  private slots = new Int32Array(1 << 12).fill(-1);
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly numbers: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly numberOf: (from: number, to: number) => number,
  ) {}

  /** The number of the text between two places; `numberOf` is asked when it is seen for the first time. */
  at(from: number, to: number): number {
    let slot = this.hash(from, to) & (this.slots.length - 1);
    for (let entry = this.slots[slot]!; entry >= 0; entry = this.slots[slot]!) {
      if (this.same(entry, from, to)) return this.numbers[entry]!;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return this.add(slot, from, to);
  }

  private add(slot: number, from: number, to: number): number {
    const number = this.numberOf(from, to);
    this.slots[slot] = this.numbers.push(number) - 1;
    this.from.push(from);
    this.to.push(to);
    if (this.numbers.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    for (let entry = 0; entry < this.numbers.length; entry += 1) {
      let slot = this.hash(this.from[entry]!, this.to[entry]!) & (this.slots.length - 1);
      while (this.slots[slot]! >= 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = entry;
    }
  }

  /** FNV-1a. */
  private hash(from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ this.bytes[i]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private same(entry: number, from: number, to: number): boolean {
    const start = this.from[entry]!;
    if (this.to[entry]! - start !== to - from) return false;
    for (let i = 0; i < to - from; i += 1) if (this.bytes[start + i] !== this.bytes[from + i]) return false;
    return true;
  }
}
