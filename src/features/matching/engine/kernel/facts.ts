import { maxCost, type FlowProblem, type Pairs } from '../problem.js';
import type { Hours, Quota, Rules } from './rules.js';

/** One side of a quota: at least `need`, when members count as `sign` (a most is a least of minus one each). */
export interface RuleRow {
  readonly quota: number;
  readonly demand: number;
  readonly members: Uint8Array;
  readonly sign: 1 | -1;
  readonly need: number;
  /** What one missing person costs; Infinity where nobody may be missing, and for a most, which empty seats always keep. */
  readonly price: number;
}

/** A round with its rules, prepared for reading. */
export interface Facts {
  /** What a missing person costs where the rule must hold; Infinity where nobody may be missing. */
  readonly hard: number;
  readonly problem: FlowProblem;
  readonly partners: number;
  readonly demands: number;
  readonly quotas: readonly Quota[];
  readonly hours: Hours | null;
  readonly rows: readonly RuleRow[];
  /** The rows of each demand, by their numbers. */
  readonly rowsOf: readonly (readonly number[])[];
  /** The different hours that demands ask, ascending, and which of them each demand asks. */
  readonly sizes: Int32Array;
  readonly sizeOf: Int32Array;
}

/** What a missing person costs at first where the rule must hold: as much as a seat can. */
export const hardPrice = maxCost;

export function factsOf(problem: FlowProblem, { hours, quotas }: Rules, hard = hardPrice): Facts {
  const { partners, demands } = problem.pairs;
  const rows = quotas.flatMap((quota, number) => rowsOfQuota(quota, number, hard));
  const rowsOf: number[][] = Array.from({ length: demands }, () => []);
  rows.forEach(({ demand }, row) => rowsOf[demand]!.push(row));
  const limited = hours?.partner.some((limit) => limit >= 0) ? hours : null;
  const asked = limited?.demand ?? new Int32Array(demands);
  const sizes = Int32Array.from(new Set(asked)).sort();
  const sizeOf = asked.map((hour) => sizes.indexOf(hour));
  return { hard, problem, partners, demands, quotas, hours: limited, rows, rowsOf, sizes, sizeOf };
}

function rowsOfQuota({ demand, members, min, max, price }: Quota, quota: number, hard: number): RuleRow[] {
  const rows: RuleRow[] = [];
  if (min > 0) rows.push({ quota, demand, members, sign: 1, need: min, price: price ?? hard });
  if (max !== null) rows.push({ quota, demand, members, sign: -1, need: -max, price: Infinity });
  return rows;
}

/** What the rule prices take off the cost of every pair with this partner. */
export function discount({ rows, rowsOf }: Facts, prices: ArrayLike<number>, demand: number, partner: number): number {
  let sum = 0;
  for (const row of rowsOf[demand]!) {
    const { members, sign } = rows[row]!;
    if (members[partner]) sum += sign * prices[row]!;
  }
  return sum;
}

export const hoursLimit = ({ hours }: Facts, partner: number): number => hours?.partner[partner] ?? -1;
export const seatsOf = ({ problem: { seatStart } }: Facts, demand: number): number =>
  seatStart[demand + 1]! - seatStart[demand]!;
export const slotsOf = ({ problem: { slotStart } }: Facts, partner: number): number =>
  slotStart[partner + 1]! - slotStart[partner]!;

/** The number of a pair among all, or -1 when there is no such pair. Partners stand ascending within a demand. */
export function pairOf({ start, partner }: Pairs, demand: number, who: number): number {
  let [low, high] = [start[demand]!, start[demand + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (partner[middle] === who) return middle;
    if (partner[middle]! < who) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
