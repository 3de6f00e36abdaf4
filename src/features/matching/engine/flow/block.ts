/** One piece of memory from which arrays are cut: a small round would spend more time on allocating than on its work. */
export class Block {
  private readonly numbers: Int32Array;
  private used = 0;

  constructor(size: number) {
    this.numbers = new Int32Array(size);
  }

  /** The next so many numbers, all 0. */
  cut(size: number): Int32Array {
    return this.numbers.subarray(this.used, (this.used += size));
  }
}
