import type { Highs, Model } from 'highs';
import type { Columns } from './columns.js';
import { seatsOf, type Facts } from './facts.js';
import { Tolls, type HoursCut } from './hours-cut.js';
import type { Duals } from './price-pairs.js';
import { freeSlots, partnerRow, rowCount, ruleRow, sideColumns, type SideColumn } from './side-columns.js';
import { Sparse } from './sparse.js';
import { startBasis, type Known } from './start-basis.js';

/** Steps after which a run stops; its prices still prove a bound. */
const longest = 1_000_000;

/** The linear programme over the kernel's pairs. It keeps its basis, so that new pairs and cuts cost little. */
export class Master {
  private readonly model: Model;
  private readonly sides: readonly SideColumn[];
  private readonly cuts: HoursCut[] = [];
  private readonly cutsOf = new Map<number, number[]>();
  private sent = 0;

  constructor(
    highs: Highs,
    private readonly facts: Facts,
    private readonly columns: Columns,
  ) {
    this.sides = sideColumns(facts);
    this.model = highs.createModel();
    this.model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_iteration_limit: longest,
    });
    this.model.addRows(this.rows());
    this.model.addCols(asColumns(this.sideMatrix(), rowCount(facts)));
  }

  dispose(): void {
    this.model.dispose();
  }

  /** Takes in the columns that came since the last time. */
  send(): void {
    const sparse = new Sparse();
    for (let column = this.sent; column < this.columns.count; column++) this.write(sparse, column);
    if (sparse.count > 0) this.model.addCols(asColumns(sparse, rowCount(this.facts) + this.cuts.length));
    this.sent = this.columns.count;
  }

  startFrom(known: Known): void {
    this.model.setBasis(startBasis(this.facts, this.sides, this.columns, known));
  }

  /** Solves, and answers the cost. */
  run(): number {
    this.model.run();
    return this.model.getObjectiveValue();
  }

  /** True when the last run ended with shares that keep every row. */
  keepsRows(): boolean {
    return this.model.info.get('primal_solution_status') === 2;
  }

  duals(): Duals {
    const { rowDual } = this.model.getSolution();
    const { demands, partners, rows } = this.facts;
    const partner = rowDual.slice(demands, demands + partners).map((price) => Math.max(0, -price));
    const rule = rowDual.slice(demands + partners, demands + partners + rows.length).map((price) => Math.max(0, price));
    const cuts = rowDual.slice(rowCount(this.facts)).map((price) => Math.max(0, -price));
    return { demand: rowDual.slice(0, demands), partner, rule, tolls: new Tolls(this.cuts, cuts) };
  }

  /** How much of each pair the plan takes, by column. */
  shares(): Float64Array {
    return this.model.getSolution().colValue.slice(this.sides.length);
  }

  /** Leaves a pair out for good. */
  close(column: number): void {
    this.model.changeColBounds(this.sides.length + column, 0, 0);
  }

  addCuts(cuts: readonly HoursCut[]): void {
    const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
    const own = this.columnsOf(new Set(cuts.map(({ partner }) => partner)));
    for (const cut of cuts) {
      for (const column of own.get(cut.partner) ?? []) {
        const weight = weightOf(this.facts, cut, this.columns.demand[column]!);
        if (weight === 0) continue;
        indices.push(this.sides.length + column);
        values.push(weight / cut.most);
      }
      starts.push(indices.length);
      this.cutsOf.set(cut.partner, [...(this.cutsOf.get(cut.partner) ?? []), this.cuts.length]);
      this.cuts.push(cut);
    }
    this.model.addRows({
      lower: new Float64Array(cuts.length).fill(-Infinity),
      upper: new Float64Array(cuts.length).fill(1),
      matrix: {
        format: 'csr',
        numRows: cuts.length,
        numCols: this.sides.length + this.sent,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  private columnsOf(partners: ReadonlySet<number>): Map<number, number[]> {
    const own = new Map<number, number[]>([...partners].map((partner) => [partner, []]));
    for (let column = 0; column < this.sent; column++) own.get(this.columns.partner(column))?.push(column);
    return own;
  }

  private write(sparse: Sparse, column: number): void {
    const { facts, columns } = this;
    const [demand, partner] = [columns.demand[column]!, columns.partner(column)];
    sparse.entry(demand, 1);
    sparse.entry(partnerRow(facts, partner), 1);
    for (const rule of facts.rowsOf[demand]!) {
      const { members, sign } = facts.rows[rule]!;
      if (members[partner]) sparse.entry(ruleRow(facts, rule), sign);
    }
    for (const index of this.cutsOf.get(partner) ?? []) {
      const cut = this.cuts[index]!;
      const weight = weightOf(facts, cut, demand);
      if (weight > 0) sparse.entry(rowCount(facts) + index, weight / cut.most);
    }
    sparse.end(columns.cost(column), 1);
  }

  private sideMatrix(): Sparse {
    const sparse = new Sparse();
    for (const { row, value, cost, most } of this.sides) {
      sparse.entry(row, value);
      sparse.end(cost, most);
    }
    return sparse;
  }

  private rows(): Parameters<Model['addRows']>[0] {
    const { facts } = this;
    const count = rowCount(facts);
    const lower = new Float64Array(count).fill(-Infinity);
    const upper = new Float64Array(count).fill(Infinity);
    for (let demand = 0; demand < facts.demands; demand++) lower[demand] = upper[demand] = seatsOf(facts, demand);
    for (let partner = 0; partner < facts.partners; partner++)
      upper[partnerRow(facts, partner)] = freeSlots(facts, partner);
    facts.rows.forEach(({ need }, rule) => (lower[ruleRow(facts, rule)] = need));
    const none = { starts: new Int32Array(count + 1), indices: new Int32Array(0), values: new Float64Array(0) };
    return { lower, upper, matrix: { format: 'csr', numRows: count, numCols: 0, ...none } };
  }
}

const weightOf = ({ sizeOf }: Facts, { weight, own }: HoursCut, demand: number): number =>
  own.get(demand) ?? weight[sizeOf[demand]!]!;

function asColumns(sparse: Sparse, numRows: number): Parameters<Model['addCols']>[0] {
  return { ...sparse.bounds(), matrix: sparse.matrix(numRows) };
}
