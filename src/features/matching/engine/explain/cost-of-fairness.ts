import { atFloor } from '../floor.js';
import type { FlowProblem, Plan } from '../problem.js';
import { residualOf } from './residual.js';

/** What one way of sharing gives. */
export interface Outcome {
  /** The sum of all scores. */
  readonly score: number;
  readonly filled: number;
  /** The lowest score of a filled seat; null when none is filled. */
  readonly worst: number | null;
  /** Partners with three engagements or more. */
  readonly often: number;
}

export interface CostOfFairness {
  /** The best total, with nobody looking at who is asked how often or how badly a seat is filled. */
  readonly plain: Outcome;
  /** The best total with no seat below the floor. */
  readonly withFloor: Outcome;
  /** The best plan when each engagement more of the same person costs. */
  readonly withOverUse: Outcome;
  /** Both at once: the problem as it is given, with the floor. */
  readonly withBoth: Outcome;
}

/** Solves to the optimum. */
export type Solve = (problem: FlowProblem) => { readonly plan: Plan };

/** What a floor and over-use costs take from the best total: four full solves, so every number is exact. */
export function costOfFairness(problem: FlowProblem, floor: number, solve: Solve): CostOfFairness {
  const free = { ...problem, slotCost: new Int32Array(problem.slotCost.length) };
  const outcome = (one: FlowProblem) => outcomeOf(one, solve(one).plan);
  return {
    plain: outcome(free),
    withFloor: outcome(atFloor(free, floor)),
    withOverUse: outcome(problem),
    withBoth: outcome(atFloor(problem, floor)),
  };
}

/** Counts what a plan gives. */
export function outcomeOf(problem: FlowProblem, plan: Plan): Outcome {
  const none = { demand: new Int32Array(problem.pairs.demands), partner: new Int32Array(problem.pairs.partners) };
  const { taken, used } = residualOf(problem, plan, none);
  const scores = [...problem.pairs.score].filter((_, pair) => taken[pair] === 1);
  return {
    score: scores.reduce((sum, one) => sum + one, 0),
    filled: scores.length,
    worst: scores.length > 0 ? scores.reduce((low, one) => Math.min(low, one)) : null,
    often: used.filter((times) => times >= 3).length,
  };
}
