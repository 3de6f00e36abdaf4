/** A queue of nodes, nearest first; nodes that are as near come in the order of their numbers. */
export class NodeHeap {
  private readonly far: number[] = [];
  private readonly node: number[] = [];

  get size(): number {
    return this.node.length;
  }

  push(far: number, node: number): void {
    let hole = this.node.length;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      if (!before(far, node, this.far[above]!, this.node[above]!)) break;
      this.set(hole, above);
      hole = above;
    }
    this.far[hole] = far;
    this.node[hole] = node;
  }

  /** Takes the nearest out. Only while `size` is not 0. */
  pop(): { readonly far: number; readonly node: number } {
    const nearest = { far: this.far[0]!, node: this.node[0]! };
    const [far, node] = [this.far.pop()!, this.node.pop()!];
    if (this.size > 0) this.sink(far, node);
    return nearest;
  }

  private sink(far: number, node: number): void {
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.less(below + 1, below)) below += 1;
      if (!before(this.far[below]!, this.node[below]!, far, node)) break;
      this.set(hole, below);
      hole = below;
    }
    this.far[hole] = far;
    this.node[hole] = node;
  }

  private set(to: number, from: number): void {
    this.far[to] = this.far[from]!;
    this.node[to] = this.node[from]!;
  }

  private less = (a: number, b: number): boolean => before(this.far[a]!, this.node[a]!, this.far[b]!, this.node[b]!);
}

const before = (farA: number, a: number, farB: number, b: number): boolean => farA < farB || (farA === farB && a < b);
