import type { FlowProblem, Plan, Prices } from '../problem.js';

/**
 * What can still be changed about a plan, as a graph. Its nodes are the demands (from 0), then the partners, then one `pool` for
 * everything that is free: places nobody sits in and engagements nobody uses. An arc seats or unseats one person, and costs what
 * the plan would then cost more.
 */
export interface Residual {
  readonly problem: FlowProblem;
  readonly prices: Prices;
  readonly pool: number;
  /** One for each pair: 1 when the plan has it. */
  readonly taken: Uint8Array;
  /** Empty seats of each demand. */
  readonly empty: Int32Array;
  /** Engagements of each partner. */
  readonly used: Int32Array;
  /** For each partner, the pairs that the plan has. */
  readonly seated: readonly (readonly number[])[];
  /** For each partner, all their pairs. */
  readonly pairsOf: () => readonly (readonly number[])[];
  /** The demand of each pair. */
  readonly demandOf: Int32Array;
}

/** Reads a plan. The prices must prove it best, or the searches on it are not exact. */
export function residualOf(problem: FlowProblem, plan: Plan, prices: Prices): Residual {
  const { pairs } = problem;
  const demandOf = demandsOf(problem);
  const taken = new Uint8Array(pairs.partner.length);
  const empty = Int32Array.from({ length: pairs.demands }, (_, d) => seatsIn(problem, d));
  const used = new Int32Array(pairs.partners);
  const seated: number[][] = Array.from({ length: pairs.partners }, () => []);
  for (const pair of pairsIn(problem, plan)) {
    const p = pairs.partner[pair]!;
    taken[pair] = 1;
    empty[demandOf[pair]!]! -= 1;
    used[p]! += 1;
    seated[p]!.push(pair);
  }
  let byPartner: number[][] | undefined;
  const pairsOf = () => (byPartner ??= groupByPartner(problem));
  return { problem, prices, pool: pairs.demands + pairs.partners, taken, empty, used, seated, pairsOf, demandOf };
}

/** The pairs that a plan has, by demand. */
export function pairsIn(problem: FlowProblem, plan: Plan): number[] {
  const pairs: number[] = [];
  for (let d = 0; d < problem.pairs.demands; d += 1) {
    const people = plan.partner.subarray(plan.seatStart[d], plan.seatStart[d + 1]);
    pairs.push(...[...people].filter((p) => p >= 0).map((p) => pairAt(problem, d, p)));
  }
  return pairs;
}

/** The number of the pair of a demand and a partner, or -1 when they cannot be paired. */
export function pairAt({ pairs }: FlowProblem, d: number, p: number): number {
  let [low, high] = [pairs.start[d]!, pairs.start[d + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (pairs.partner[middle] === p) return middle;
    if (pairs.partner[middle]! < p) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What a pair costs: what its score lacks. */
export const pairCost = ({ pairs }: FlowProblem, pair: number): number => pairs.top - pairs.score[pair]!;

/** How many seats a demand has, and how many engagements a partner can take. */
export const seatsIn = ({ seatStart }: FlowProblem, d: number): number => seatStart[d + 1]! - seatStart[d]!;
export const slotsOf = ({ slotStart }: FlowProblem, p: number): number => slotStart[p + 1]! - slotStart[p]!;

function demandsOf({ pairs }: FlowProblem): Int32Array {
  const demandOf = new Int32Array(pairs.partner.length);
  for (let d = 0; d < pairs.demands; d += 1) demandOf.fill(d, pairs.start[d], pairs.start[d + 1]);
  return demandOf;
}

function groupByPartner({ pairs }: FlowProblem): number[][] {
  const groups: number[][] = Array.from({ length: pairs.partners }, () => []);
  pairs.partner.forEach((p, pair) => groups[p]!.push(pair));
  return groups;
}
