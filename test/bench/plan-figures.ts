import { type FlowProblem, type Plan } from '../../src/features/matching/engine/problem.js';
import { quantile } from './measure.js';

/** What a plan means to people. */
export interface PlanFigures {
  readonly objective: number;
  readonly score: number;
  readonly filled: number;
  readonly unfilled: number;
  readonly demandsWithNobody: number;
  /** The lowest score of a filled seat. */
  readonly worstSeat: number;
  /** Nineteen of twenty demands have at least this for the mean of their seats; an empty seat counts as nothing. */
  readonly p5DemandMean: number;
  readonly askedThrice: number;
}

/** The scores of a demand's plan, and marks in `seat` who sits there. */
function scoresOf({ pairs }: FlowProblem, plan: Plan, d: number, seat: Int32Array): number[] {
  const scores: number[] = [];
  for (let i = plan.seatStart[d]!; i < plan.seatStart[d + 1]!; i++)
    if (plan.partner[i]! >= 0) seat[plan.partner[i]!] = d;
  for (let e = pairs.start[d]!; e < pairs.start[d + 1]!; e++)
    if (seat[pairs.partner[e]!] === d) scores.push(pairs.score[e]!);
  return scores;
}

function emptyCostOf(problem: FlowProblem, d: number, empty: number): number {
  const first = problem.seatStart[d]!;
  let cost = 0;
  for (let i = 0; i < empty; i++) cost += problem.emptyCost[first + i]!;
  return cost;
}

function slotCostOf({ slotStart, slotCost }: FlowProblem, load: Int32Array): number {
  let cost = 0;
  load.forEach((engagements, p) => {
    for (let i = 0; i < engagements; i++) cost += slotCost[slotStart[p]! + i]!;
  });
  return cost;
}

function loads({ pairs }: FlowProblem, plan: Plan): Int32Array {
  const load = new Int32Array(pairs.partners);
  for (const p of plan.partner) if (p >= 0) load[p] = load[p]! + 1;
  return load;
}

/** Counts a plan straight from the definition, so that every peer is judged by the same numbers. */
export function planFigures(problem: FlowProblem, plan: Plan): PlanFigures {
  const { pairs, seatStart } = problem;
  const marks = new Int32Array(pairs.partners).fill(-1);
  const load = loads(problem, plan);
  const means: number[] = [];
  let [objective, score, filled, nobody, worst] = [slotCostOf(problem, load), 0, 0, 0, pairs.top];
  for (let d = 0; d < pairs.demands; d++) {
    const scores = scoresOf(problem, plan, d, marks);
    const seats = seatStart[d + 1]! - seatStart[d]!;
    const sum = scores.reduce((total, each) => total + each, 0);
    objective += pairs.top * scores.length - sum + emptyCostOf(problem, d, seats - scores.length);
    score += sum;
    filled += scores.length;
    nobody += scores.length === 0 && seats > 0 ? 1 : 0;
    worst = Math.min(worst, ...scores);
    if (seats > 0) means.push(sum / seats);
  }
  return {
    objective,
    score,
    filled,
    unfilled: problem.emptyCost.length - filled,
    demandsWithNobody: nobody,
    worstSeat: filled > 0 ? worst : 0,
    p5DemandMean: Math.round(quantile(means, 0.05)),
    askedThrice: load.filter((engagements) => engagements >= 3).length,
  };
}
