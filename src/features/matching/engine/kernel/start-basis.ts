import type { Prices } from '../problem.js';
import type { Columns } from './columns.js';
import type { Facts } from './facts.js';
import { partnerRow, rowCount, type SideColumn } from './side-columns.js';

const [lower, basic, upper] = [0, 1, 2];

/** What the flow knows about its optimum: prices, and which pairs it took. */
export interface Known {
  readonly prices: Prices;
  readonly taken: ReadonlySet<number>;
}

/**
 * The flow's optimum as a basis: a forest of pairs that cost exactly what their prices say, rooted in empty seats and in partners
 * with time left. Rules begin unpriced, so the dual simplex has only them to repair.
 */
export function startBasis(
  facts: Facts,
  sides: readonly SideColumn[],
  columns: Columns,
  { prices, taken }: Known,
): { colStatus: Int32Array; rowStatus: Int32Array } {
  const { demands, partners } = facts;
  const rows = rowCount(facts);
  const colStatus = new Int32Array(sides.length + columns.count).fill(lower);
  const rowStatus = new Int32Array(rows).fill(basic);
  const forest = new Forest(demands + partners + 1);
  const ground = demands + partners;
  for (let partner = 0; partner < partners; partner++)
    if (prices.partner[partner] === 0) forest.join(demands + partner, ground);
  const enter = (column: number, one: number, other: number): void => {
    if (forest.join(one, other)) colStatus[column] = basic;
  };
  sides.forEach(({ row, cost }, column) => {
    if (row >= ground) return;
    const price = row < demands ? prices.demand[row]! : prices.partner[row - demands]!;
    if (price === cost) enter(column, row, ground);
    else if (price > cost) colStatus[column] = upper;
  });
  for (let column = 0; column < columns.count; column++) {
    const [demand, partner] = [columns.demand[column]!, columns.partner(column)];
    const reduced = columns.cost(column) + prices.partner[partner]! - prices.demand[demand]!;
    if (taken.has(columns.pair[column]!)) colStatus[sides.length + column] = upper;
    if (reduced === 0) enter(sides.length + column, demand, partnerRow(facts, partner));
  }
  for (let row = 0; row < ground; row++) {
    const free = row >= demands && prices.partner[row - demands] === 0;
    if (!free && !forest.join(row, ground)) rowStatus[row] = row < demands ? lower : upper;
  }
  return { colStatus, rowStatus };
}

/** Sets that join, each known by its first member. */
class Forest {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, index) => index);
  }

  /** False when both were in one set already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.root(one), this.root(other)];
    this.parent[a] = b;
    return a !== b;
  }

  private root(of: number): number {
    let at = of;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!;
      at = this.parent[at]!;
    }
    return at;
  }
}
