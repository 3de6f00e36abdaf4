import highsLoader, { type Highs, type InitOptions, type ModelData } from 'highs';
import { type FlowProblem } from '../../../src/features/matching/engine/problem.js';

/** HiGHS found the best there is. */
const optimal = 7;

export interface HighsAnswer {
  readonly objective: number;
  readonly best: boolean;
  /** Milliseconds of its `run()` alone, without building the model. */
  readonly runMs: number;
}

/** Loads the library: WebAssembly, once a process. */
export function loadHighs(): Promise<Highs> {
  // The package describes its module form as CommonJS; what is imported is the loader itself.
  return (highsLoader as unknown as (options?: InitOptions) => Promise<Highs>)();
}

type Entry = readonly [row: number, value: number];

/** A matrix written column by column. */
class Columns {
  readonly cost: number[] = [];
  readonly upper: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  add(cost: number, upper: number, ...entries: readonly Entry[]): void {
    this.cost.push(cost);
    this.upper.push(upper);
    for (const [row, value] of entries) {
      this.indices.push(row);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }
}

/** Costs of a row's places, equal ones counted together: fewer columns for the peer. */
function grouped(costs: Int32Array): Map<number, number> {
  const groups = new Map<number, number>();
  for (const cost of costs) groups.set(cost, (groups.get(cost) ?? 0) + 1);
  return groups;
}

/** Demands' columns: their pairs, and their empty seats. */
function addDemands(columns: Columns, { pairs, seatStart, emptyCost }: FlowProblem): void {
  const { start, partner, score, top, demands } = pairs;
  for (let d = 0; d < demands; d++) {
    for (let e = start[d]!; e < start[d + 1]!; e++) columns.add(top - score[e]!, 1, [d, 1], [demands + partner[e]!, 1]);
    for (const [cost, seats] of grouped(emptyCost.subarray(seatStart[d], seatStart[d + 1])))
      columns.add(cost, seats, [d, 1]);
  }
}

/** Partners' rows: engagements without a price are a bound of the row, the others are columns. Answers the bounds. */
function addPartners(columns: Columns, { pairs, slotStart, slotCost }: FlowProblem): Float64Array {
  const room = new Float64Array(pairs.partners);
  for (let p = 0; p < pairs.partners; p++) {
    const groups = grouped(slotCost.subarray(slotStart[p], slotStart[p + 1]));
    room[p] = groups.get(0) ?? 0;
    groups.delete(0);
    for (const [cost, slots] of groups) columns.add(cost, slots, [pairs.demands + p, -1]);
  }
  return room;
}

/** A round as a linear program, as lean as it can be said: seats are equalities, engagements are at most the free ones. */
export function roundModel(problem: FlowProblem, whole: boolean): ModelData {
  const { demands, partners } = problem.pairs;
  const columns = new Columns();
  addDemands(columns, problem);
  const room = addPartners(columns, problem);
  const rows = demands + partners;
  const numCols = columns.cost.length;
  const rowLower = new Float64Array(rows).fill(-Infinity);
  for (let d = 0; d < demands; d++) rowLower[d] = problem.seatStart[d + 1]! - problem.seatStart[d]!;
  const rowUpper = rowLower.slice();
  rowUpper.set(room, demands);
  return {
    numCols,
    numRows: rows,
    colCost: Float64Array.from(columns.cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(columns.upper),
    rowLower,
    rowUpper,
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols,
      starts: Int32Array.from(columns.starts),
      indices: Int32Array.from(columns.indices),
      values: Float64Array.from(columns.values),
    },
    ...(whole ? { integrality: new Int32Array(numCols).fill(1) } : {}),
  };
}

/** The best objective by linear programming, or with whole numbers asked for. */
export function highsRound(highs: Highs, problem: FlowProblem, whole = false): HighsAnswer {
  return highs.withModel(roundModel(problem, whole), (model) => {
    model.options.set('output_flag', false);
    if (whole) model.options.set('mip_rel_gap', 0);
    const start = performance.now();
    model.run();
    const runMs = performance.now() - start;
    return { objective: Math.round(model.getObjectiveValue()), best: model.getModelStatus() === optimal, runMs };
  });
}
