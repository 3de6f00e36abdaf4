import type { Highs, ModelData } from 'highs';
import type { Columns } from './columns.js';
import { hoursLimit, seatsOf, type Facts } from './facts.js';
import type { Rest } from './rest.js';
import { Sparse } from './sparse.js';

/** Numbers the rows of a model as they are asked for. */
class Rows {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a row, made when first asked for. */
  of(name: string, make: () => readonly [lower: number, upper: number]): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const [lower, upper] = make();
    this.lower.push(lower);
    this.upper.push(upper);
    this.numbers.set(name, this.lower.length - 1);
    return this.lower.length - 1;
  }
}

/** Steps of the search, counted as nodes times columns: a limit that says the same on every machine. */
const reach = 4_000_000;
const fewestNodes = 200;
const mostNodes = 20_000;

/** What is to be decided, and over which columns. */
export interface Task {
  readonly facts: Facts;
  readonly columns: Columns;
  readonly rest: Rest;
  readonly use: readonly number[];
  /** Columns of a plan that is known, to begin with. */
  readonly known?: ReadonlySet<number>;
}

/** What the search came to. */
export interface Finished {
  /** The columns taken; null when it found nothing within its reach. */
  readonly taken: readonly number[] | null;
  /** What no choice of these columns can cost less than, on the solver's word. */
  readonly bound: number;
}

/** Fills the open seats in whole people, as cheaply as the search can reach. It counts its steps and knows no clock. */
export function finish(highs: Highs, task: Task): Finished {
  if (task.use.length === 0) return { taken: [], bound: -Infinity };
  const draft = new Draft(task);
  const model = highs.createModel(draft.model());
  try {
    const nodes = Math.min(mostNodes, Math.max(fewestNodes, Math.floor(reach / task.use.length)));
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99, mip_max_nodes: nodes });
    if (task.known) model.setSolution(startOf(task.use, task.known));
    model.run();
    const bound = Number(model.info.get('mip_dual_bound'));
    if (model.info.get('primal_solution_status') !== 2) return { taken: null, bound };
    const { colValue } = model.getSolution();
    return { taken: task.use.filter((_, index) => colValue[index]! > 0.5), bound };
  } finally {
    model.dispose();
  }
}

/** A known plan, pair by pair; the solver adds the empty seats and the missing members. */
const startOf = (use: readonly number[], known: ReadonlySet<number>) => ({
  indices: Int32Array.from(use.keys()),
  values: Float64Array.from(use, (column) => (known.has(column) ? 1 : 0)),
});

/** Writes the model of a task: its pairs first, then empty seats, missing members and dear engagements. */
class Draft {
  private readonly rows = new Rows();
  private readonly sparse = new Sparse();

  constructor(private readonly task: Task) {
    const { facts, rest, use, columns } = task;
    for (const column of use) this.pair(column);
    for (let demand = 0; demand < facts.demands; demand++) if (rest.open[demand]) this.sides(demand);
    for (const partner of new Set(use.map((column) => columns.partner(column)))) this.slots(partner);
  }

  model(): ModelData {
    return modelOf(this.rows, this.sparse);
  }

  private pair(column: number): void {
    const { facts, columns, rest } = this.task;
    const { rows, sparse } = this;
    const [demand, partner] = [columns.demand[column]!, columns.partner(column)];
    sparse.entry(this.seatRow(demand), 1);
    sparse.entry(this.slotRow(partner), 1);
    const limit = hoursLimit(facts, partner);
    const hours = facts.hours?.demand[demand] ?? 0;
    if (limit >= 0 && hours > 0)
      sparse.entry(
        rows.of(`h${partner}`, () => [-Infinity, limit - rest.hours[partner]!]),
        hours,
      );
    for (const rule of facts.rowsOf[demand]!) {
      const { members, sign } = facts.rows[rule]!;
      if (members[partner]) sparse.entry(this.ruleRow(rule), sign);
    }
    sparse.end(columns.cost(column), 1);
  }

  private sides(demand: number): void {
    const { facts } = this.task;
    const { seatStart, emptyCost } = facts.problem;
    for (let seat = seatStart[demand]!; seat < seatStart[demand + 1]!; seat++) {
      this.sparse.entry(this.seatRow(demand), 1);
      this.sparse.end(emptyCost[seat]!, 1);
    }
    for (const rule of facts.rowsOf[demand]!) {
      const { need, price } = facts.rows[rule]!;
      if (!Number.isFinite(price)) continue;
      this.sparse.entry(this.ruleRow(rule), 1);
      this.sparse.end(price, need);
    }
  }

  /** Engagements that cost something, of somebody who could still be asked. */
  private slots(partner: number): void {
    const { slotStart, slotCost } = this.task.facts.problem;
    for (let slot = slotStart[partner]! + this.task.rest.load[partner]!; slot < slotStart[partner + 1]!; slot++) {
      if (slotCost[slot] === 0) continue;
      this.sparse.entry(this.slotRow(partner), -1);
      this.sparse.end(slotCost[slot]!, 1);
    }
  }

  private seatRow(demand: number): number {
    const seats = seatsOf(this.task.facts, demand);
    return this.rows.of(`d${demand}`, () => [seats, seats]);
  }

  private slotRow(partner: number): number {
    return this.rows.of(`p${partner}`, () => [-Infinity, freeLeft(this.task.facts, this.task.rest, partner)]);
  }

  private ruleRow(rule: number): number {
    return this.rows.of(`r${rule}`, () => [this.task.facts.rows[rule]!.need, Infinity]);
  }
}

/** Engagements that are left and cost nothing. */
function freeLeft({ problem: { slotStart, slotCost } }: Facts, { load }: Rest, partner: number): number {
  let count = 0;
  for (let slot = slotStart[partner]! + load[partner]!; slot < slotStart[partner + 1]!; slot++)
    if (slotCost[slot] === 0) count += 1;
  return count;
}

function modelOf({ lower, upper }: Rows, sparse: Sparse): ModelData {
  const { cost, lower: colLower, upper: colUpper } = sparse.bounds();
  return {
    numCols: sparse.count,
    numRows: lower.length,
    colCost: cost,
    colLower,
    colUpper,
    rowLower: Float64Array.from(lower),
    rowUpper: Float64Array.from(upper),
    integrality: new Int32Array(sparse.count).fill(1),
    matrix: sparse.matrix(lower.length),
  };
}
