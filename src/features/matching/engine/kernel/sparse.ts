import type { SparseMatrix } from 'highs';

/** Columns of a linear programme, while they are being written. */
export class Sparse {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  get count(): number {
    return this.cost.length;
  }

  /** Puts a number into the column that is being written. */
  entry(row: number, value: number): void {
    this.indices.push(row);
    this.values.push(value);
  }

  /** Ends the column: from 0 to `upper`, at so much apiece. */
  end(cost: number, upper: number): void {
    this.cost.push(cost);
    this.upper.push(upper);
    this.starts.push(this.indices.length);
  }

  matrix(numRows: number): SparseMatrix {
    return {
      format: 'csc',
      numRows,
      numCols: this.count,
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }

  bounds(): { cost: Float64Array; lower: Float64Array; upper: Float64Array } {
    return {
      cost: Float64Array.from(this.cost),
      lower: new Float64Array(this.count),
      upper: Float64Array.from(this.upper),
    };
  }
}
