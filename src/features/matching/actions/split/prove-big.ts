import type { PricedPlan } from '../../data/split-bytes.js';
import type { RoundInput } from '../../domain/round/round-input.js';
import { proven, type Prove, type Proven } from '../../domain/round/solve-round.js';
import { planCost } from '../../engine/certificate.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import { splitBound } from '../../engine/split/bound.js';
import { splitBy } from '../../engine/split/part.js';
import { partition } from '../../engine/split/partition.js';
import { splitRound } from '../../engine/split/split-round.js';
import type { BigLimits, BigProblem } from './big-rounds.js';

/** Who solves a problem in parts: the workers, or this process alone. Both find the same plan. */
export type SolveParts = (big: BigProblem) => Promise<PricedPlan>;

/** The way to prove the problems of a round: whole as long as they are small enough, else in parts cut by place. */
export const proveBig =
  ({ place }: RoundInput, solve: SolveParts, limits?: BigLimits): Prove =>
  async (problem) => {
    if (!limits || problem.pairs.partner.length <= limits.pairs) return proven(problem);
    const partOf = partition(problem, { place, pairs: limits.pairsOfPart });
    return check({ problem, partOf }, await solve({ problem, partOf }));
  };

/** Looks at plan and prices again, whoever found them. */
function check({ problem, partOf }: BigProblem, { plan, prices }: PricedPlan): Proven {
  const faults: string[] = [];
  const objective = planCost(problem, plan, faults);
  const bound = splitBound(splitBy(problem, partOf), prices);
  if (faults.length > 0 || bound > objective) throw new Error(`The plan failed its check. ${faults.join('; ')}`);
  return { plan, objective, bound };
}

/** For a replay: the parts one after the other. */
export const inOneProcess: SolveParts = ({ problem, partOf }) =>
  Promise.resolve(splitRound(splitBy(problem, partOf), solveFlow));
