/** Rows of costs: row i holds cost[start[i]] to cost[start[i + 1] - 1], which never fall. */
export interface Rows {
  readonly start: Int32Array;
  readonly cost: Int32Array;
}

/** The same rows with room for `spare` more costs at the end of each; they repeat the last cost, or are 0 in an empty row. */
export function spread({ start, cost }: Rows, spare: number): Rows {
  if (spare === 0) return { start, cost };
  const wider = start.map((at, row) => at + row * spare);
  const costs = new Int32Array(wider.at(-1)!);
  for (let row = 0; row + 1 < start.length; row++) {
    const own = cost.subarray(start[row], start[row + 1]);
    costs.set(own, wider[row]);
    costs.fill(own.at(-1) ?? 0, wider[row]! + own.length, wider[row + 1]);
  }
  return { start: wider, cost: costs };
}

/** Where each row begins, given how long each is; and where the last one ends. */
export function startsOf(rows: number, count: (row: number) => number): Int32Array {
  const start = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) start[row + 1] = start[row]! + count(row);
  return start;
}

/** The first `count(row)` costs of each row. */
export function rowsOf({ start, cost }: Rows, count: (row: number) => number): Rows {
  const tight = startsOf(start.length - 1, count);
  const costs = new Int32Array(tight.at(-1)!);
  for (let row = 0; row + 1 < start.length; row++)
    costs.set(cost.subarray(start[row], start[row]! + count(row)), tight[row]);
  return { start: tight, cost: costs };
}
