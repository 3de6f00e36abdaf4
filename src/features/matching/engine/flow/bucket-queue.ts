const buckets = 1 << 12;

/**
 * A queue of small whole numbers ordered by a whole-number key, for Dijkstra's algorithm: keys that leave never fall. Keys below
 * 4,096 live in buckets with a bitmap over them, so that pushing is constant; the few above live in a binary heap.
 */
export class BucketQueue {
  /** What `pop` has just answered. */
  key = 0;
  value = 0;
  private readonly head = new Int32Array(buckets).fill(-1);
  private readonly filled = new Int32Array(buckets >>> 5);
  private next = new Int32Array(1 << 10);
  private values = new Int32Array(1 << 10);
  private used = 0;
  /** No bucket is filled before this word of the bitmap, nor after the last. */
  private word = 0;
  private last = -1;
  private farKeys = new Float64Array(64);
  private farValues = new Int32Array(64);
  private far = 0;

  /** Empties the queue. */
  clear(): void {
    const { filled, head } = this;
    for (let word = this.word; word <= this.last; word++) {
      while (filled[word] !== 0) {
        const low = filled[word]! & -filled[word]!;
        head[(word << 5) + 31 - Math.clz32(low)] = -1;
        filled[word]! ^= low;
      }
    }
    this.used = 0;
    this.word = 0;
    this.last = -1;
    this.far = 0;
  }

  push(key: number, value: number): void {
    if (key >= buckets) {
      this.pushFar(key, value);
      return;
    }
    const at = this.used++;
    if (at === this.next.length) this.grow();
    this.next[at] = this.head[key]!;
    this.values[at] = value;
    this.head[key] = at;
    this.filled[key >>> 5]! |= 1 << (key & 31);
    if (key >>> 5 > this.last) this.last = key >>> 5;
  }

  /** Takes out the lowest key if it is below `limit`; answers whether there was one. */
  pop(limit: number): boolean {
    const { filled, head } = this;
    let word = this.word;
    while (word <= this.last && filled[word] === 0) word++;
    this.word = word;
    if (word > this.last) return this.popFar(limit);
    const bits = filled[word]!;
    const key = (word << 5) + 31 - Math.clz32(bits & -bits);
    if (key >= limit) return false;
    const at = head[key]!;
    head[key] = this.next[at]!;
    if (head[key] < 0) filled[word]! ^= bits & -bits;
    this.key = key;
    this.value = this.values[at]!;
    return true;
  }

  private grow(): void {
    this.next = grown(this.next);
    this.values = grown(this.values);
  }

  private pushFar(key: number, value: number): void {
    if (this.far === this.farKeys.length) {
      const keys = new Float64Array(this.far * 2);
      keys.set(this.farKeys);
      this.farKeys = keys;
      this.farValues = grown(this.farValues);
    }
    const { farKeys, farValues } = this;
    let at = this.far++;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = (at - 1) >> 1;
      if (farKeys[above]! <= key) break;
      farKeys[at] = farKeys[above]!;
      farValues[at] = farValues[above]!;
    }
    farKeys[at] = key;
    farValues[at] = value;
  }

  private popFar(limit: number): boolean {
    const { farKeys, farValues } = this;
    if (this.far === 0 || farKeys[0]! >= limit) return false;
    this.key = farKeys[0]!;
    this.value = farValues[0]!;
    const last = --this.far;
    const [key, value] = [farKeys[last]!, farValues[last]!];
    let at = 0;
    for (let child = 1; child < last; child = 2 * at + 1) {
      if (child + 1 < last && farKeys[child + 1]! < farKeys[child]!) child++;
      if (farKeys[child]! >= key) break;
      farKeys[at] = farKeys[child]!;
      farValues[at] = farValues[child]!;
      at = child;
    }
    farKeys[at] = key;
    farValues[at] = value;
    return true;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
