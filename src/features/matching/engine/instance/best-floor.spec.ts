import fc from 'fast-check';
import { atFloor } from '../../../../../test/support/at-floor.js';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { bruteForce } from '../../../../../test/support/reference-flow.js';
import { planCost } from '../certificate.js';
import { solveFlow } from '../flow/solve-flow.js';
import type { FlowProblem } from '../problem.js';
import { bestFloor } from './best-floor.js';

const found = (given: FlowProblem) =>
  bestFloor(
    (floor) => ({ problem: atFloor(given, floor) }),
    ({ problem }) => Promise.resolve(planCost(problem, solveFlow(problem).plan)),
  );

/** What the empty seats of the emptiest-free plan cost beyond what a perfect pair is worth, by trying all plans. */
function emptiness({ pairs, ...problem }: FlowProblem): number {
  const perfect = { ...pairs, score: pairs.score.map(() => pairs.top) };
  const emptyCost = problem.emptyCost.map((cost) => Math.max(1, cost - pairs.top));
  return bruteForce({ ...problem, pairs: perfect, emptyCost, slotCost: problem.slotCost.map(() => 0) })!.cost;
}

it('is the highest score that costs no seat', async () => {
  await fc.assert(
    fc.asyncProperty(flowProblems({ partners: 4, demands: 3 }), async (problem) => {
      const scores = [...new Set(problem.pairs.score)].sort((a, b) => b - a);
      const best = scores.find((floor) => emptiness(atFloor(problem, floor)) === emptiness(problem));
      expect(await found(problem)).toBe(best ?? null);
    }),
    { numRuns: 200 },
  );
});

it('seats two people moderately well rather than one very well and one badly', async () => {
  const pairs = [
    [0, 0, 9_900],
    [1, 0, 6_000],
    [0, 1, 6_100],
    [1, 1, 2_500],
  ] as const;
  expect(await found(flowProblem({ seats: [[1_000_000], [1_000_000]], slots: [[0], [0]], pairs }))).toBe(6_000);
});
