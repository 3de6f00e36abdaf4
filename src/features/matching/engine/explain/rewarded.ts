import type { FlowProblem, Plan } from '../problem.js';
import { pairsIn } from './residual.js';

/** The highest score that fits in a pair. */
const highest = 65_535;

/** The highest price that can be put on a move. */
export const highestReward = ({ pairs }: FlowProblem): number => highest - pairs.top;

/** The same problem where whoever stays where they are in a plan brings so much more: a price on every move. */
export function rewarded(problem: FlowProblem, plan: Plan, reward: number): FlowProblem {
  const score = problem.pairs.score.slice();
  for (const pair of pairsIn(problem, plan)) score[pair]! += reward;
  return { ...problem, pairs: { ...problem.pairs, score, top: problem.pairs.top + reward } };
}
