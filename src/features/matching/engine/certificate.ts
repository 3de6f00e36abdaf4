import type { FlowProblem, Plan, Prices } from './problem.js';

/** What an independent look at a plan and its prices found. */
export interface Certificate {
  /** Rules of the problem that the plan breaks; empty for a plan that may be used. */
  readonly faults: readonly string[];
  /** What the plan costs. */
  readonly primal: number;
  /** No plan can cost less: a bound that follows from the prices alone (Lagrange). */
  readonly dual: number;
  /** primal − dual. Zero proves that no plan is better. */
  readonly gap: number;
}

/** Checks a plan against the problem and its prices, in one pass over all pairs. It shares no code with the solver. */
export function certify(problem: FlowProblem, plan: Plan, prices: Prices): Certificate {
  const faults: string[] = [];
  const primal = planCost(problem, plan, faults);
  const dual = lowerBound(problem, prices);
  return { faults, primal, dual, gap: primal - dual };
}

/** What a plan costs: pairs, empty seats and engagements. Adds to `faults` what makes it unusable. */
export function planCost(problem: FlowProblem, plan: Plan, faults: string[] = []): number {
  const { pairs, seatStart, slotStart, slotCost, emptyCost } = problem;
  const engaged = new Int32Array(pairs.partners);
  const seatedOn = new Int32Array(pairs.partners).fill(-1);
  let cost = 0;
  for (let demand = 0; demand < pairs.demands; demand++) {
    let empty = seatStart[demand]!;
    for (let seat = seatStart[demand]!; seat < seatStart[demand + 1]!; seat++) {
      const partner = plan.partner[seat]!;
      if (partner < 0) {
        cost += emptyCost[empty++]!;
        continue;
      }
      const pair = pairOf(problem, demand, partner);
      if (pair < 0) faults.push(`demand ${demand} holds partner ${partner}, which is no pair`);
      else cost += pairs.top - pairs.score[pair]!;
      if (seatedOn[partner] === demand) faults.push(`partner ${partner} sits twice on demand ${demand}`);
      seatedOn[partner] = demand;
      const slot = slotStart[partner]! + engaged[partner]!++;
      if (slot < slotStart[partner + 1]!) cost += slotCost[slot]!;
      else faults.push(`partner ${partner} has more engagements than room`);
    }
  }
  return cost;
}

/** The number of the pair, or -1. */
export function pairOf({ pairs }: FlowProblem, demand: number, partner: number): number {
  let low = pairs.start[demand]!;
  let high = pairs.start[demand + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = pairs.partner[middle]!;
    if (found === partner) return middle;
    if (found < partner) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The Lagrange bound of any prices u (demands) and v (partners):
 * Σ_d (k_d u_d + Σ_j min(0, emptyCost_dj − u_d)) + Σ_p Σ_j min(0, slotCost_pj − v_p) + Σ_pairs min(0, cost + v_p − u_d).
 */
export function lowerBound({ pairs, ...problem }: FlowProblem, prices: Prices): number {
  const { start, partner, score, top } = pairs;
  let bound = 0;
  for (let demand = 0; demand < pairs.demands; demand++) {
    const own = prices.demand[demand]!;
    for (let seat = problem.seatStart[demand]!; seat < problem.seatStart[demand + 1]!; seat++)
      bound += Math.min(own, problem.emptyCost[seat]!);
    bound += rowBound({ partner, score, price: prices.partner }, start[demand]!, start[demand + 1]!, top - own);
  }
  for (let one = 0; one < pairs.partners; one++)
    for (let slot = problem.slotStart[one]!; slot < problem.slotStart[one + 1]!; slot++)
      bound += Math.min(0, problem.slotCost[slot]! - prices.partner[one]!);
  return bound;
}

interface Row {
  readonly partner: Int32Array;
  readonly score: Uint16Array;
  readonly price: Int32Array;
}

function rowBound({ partner, score, price }: Row, from: number, to: number, shift: number): number {
  let bound = 0;
  for (let e = from; e < to; e++) {
    const reduced = shift - score[e]! + price[partner[e]!]!;
    if (reduced < 0) bound += reduced;
  }
  return bound;
}
