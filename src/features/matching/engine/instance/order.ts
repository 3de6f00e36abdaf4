/** How to sort one side by id: `order` holds the old numbers in the new order, `rank` the new number of each old one. */
export interface Order {
  readonly order: Int32Array;
  readonly rank: Int32Array;
}

/** By the code units of the ids: the same everywhere, whatever the language of the machine. */
export function orderById(list: readonly { readonly id: string }[]): Order {
  const order = Int32Array.from(list.keys()).sort((a, b) => compare(list[a]!.id, list[b]!.id));
  const rank = new Int32Array(list.length);
  order.forEach((old, now) => (rank[old] = now));
  return { order, rank };
}

/** By code units, for sorting. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds lengths up to where each one starts; the last entry is the sum. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const start = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) start[i + 1] = start[i]! + lengths[i]!;
  return start;
}
