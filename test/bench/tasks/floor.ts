import { certify, planCost } from '../../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { bestFloor } from '../../../src/features/matching/engine/instance/best-floor.js';
import { atFloor } from '../../support/at-floor.js';
import { type FlowProblem } from '../../../src/features/matching/engine/problem.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { planFigures } from '../plan-figures.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

/** The best worst seat there can be without losing a seat, and what that costs of the total. */
export async function floor({ partners, demands, seed, kind }: Cell): Promise<Findings> {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const free = planFigures(problem, solveFlow(problem).plan);
  const start = performance.now();
  const least = (at: { problem: FlowProblem }) => Promise.resolve(planCost(at.problem, solveFlow(at.problem).plan));
  const best = (await bestFloor((score) => ({ problem: atFloor(problem, score) }), least)) ?? 0;
  const floored = atFloor(problem, best);
  const { plan, prices } = solveFlow(floored);
  const floorMs = performance.now() - start;
  const figures = planFigures(floored, plan);
  const above = planFigures(atFloor(problem, best + 1), solveFlow(atFloor(problem, best + 1)).plan);
  return {
    worstSeatWithout: free.worstSeat,
    bestFloor: best,
    worstSeatWith: figures.worstSeat,
    totalLostPercent: round3((100 * (free.score - figures.score)) / free.score),
    floorMs: round3(floorMs),
    noSeatLost: figures.filled === free.filled,
    oneMoreLosesASeat: above.filled < free.filled,
    proven: certify(floored, plan, prices).gap === 0,
  };
}
