import type { FlowProblem, Plan, Prices } from '../problem.js';
import { Flow, type Progress } from './flow.js';

export interface FlowSolution {
  readonly plan: Plan;
  readonly prices: Prices;
}

/** The cheapest plan of a round, with the prices that prove it. Exact; the same problem gives the same plan. */
export function solveFlow(problem: FlowProblem, progress?: Progress): FlowSolution {
  const flow = new Flow(problem).solve(progress);
  return { plan: flow.plan(), prices: flow.prices() };
}
