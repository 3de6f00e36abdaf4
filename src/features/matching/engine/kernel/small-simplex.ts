/**
 * The weights w ≥ 0 with the largest sum of value × weight, when every row × weight stays within 1. Dense, for a handful of rows;
 * rows are whole numbers ≥ 0 and every weight stands in one.
 */
export function largest(value: readonly number[], rows: readonly (readonly number[])[]): number[] {
  const [m, n] = [rows.length, value.length];
  const table = rows.map((row, i) => [...row, ...rows.map((_, k) => (k === i ? 1 : 0)), 1]);
  const gain = [...value, ...rows.map(() => 0), 0];
  const basic = rows.map((_, i) => n + i);
  for (let step = 0; step < 200; step++) {
    const enter = indexOfMost(gain.slice(0, n + m));
    if (gain[enter]! <= 1e-9) break;
    const leave = tightest(table, enter);
    if (leave < 0) break;
    pivot(table, gain, leave, enter);
    basic[leave] = enter;
  }
  const weights = value.map(() => 0);
  basic.forEach((column, row) => {
    if (column < n) weights[column] = table[row]!.at(-1)!;
  });
  return weights;
}

const indexOfMost = (list: readonly number[]): number =>
  list.reduce((best, one, index) => (one > list[best]! ? index : best), 0);

function tightest(table: readonly (readonly number[])[], column: number): number {
  let [best, at] = [Infinity, -1];
  table.forEach((row, index) => {
    const ratio = row[column]! > 1e-9 ? row.at(-1)! / row[column]! : Infinity;
    if (ratio < best) [best, at] = [ratio, index];
  });
  return at;
}

function pivot(table: number[][], gain: number[], leave: number, enter: number): void {
  const by = table[leave]![enter]!;
  const own = table[leave]!.map((value) => value / by);
  table[leave] = own;
  for (const row of [...table.filter((_, index) => index !== leave), gain]) {
    const times = row[enter]!;
    if (times !== 0) own.forEach((value, index) => (row[index] = row[index]! - times * value));
  }
}
