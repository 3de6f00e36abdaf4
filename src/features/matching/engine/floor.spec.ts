import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../test/support/flow-problems.js';
import { bruteForce } from '../../../../test/support/reference-flow.js';
import { atFloor, bestFloor } from './floor.js';
import type { FlowProblem } from './problem.js';

/** What the empty seats of the emptiest-free plan cost, by trying all plans. */
function emptiness(problem: FlowProblem): number {
  const free = { ...problem, slotCost: problem.slotCost.map(() => 0) };
  const flat = { ...free, pairs: { ...free.pairs, score: free.pairs.score.map(() => free.pairs.top) } };
  return bruteForce(flat)!.cost;
}

describe('the best floor', () => {
  it('is the highest score that costs no seat', () => {
    fc.assert(
      fc.property(flowProblems({ partners: 4, demands: 3 }), (problem) => {
        const scores = [...new Set(problem.pairs.score)].sort((a, b) => b - a);
        const best = scores.find((floor) => emptiness(atFloor(problem, floor)) === emptiness(problem));
        expect(bestFloor(problem)).toBe(best ?? null);
      }),
      { numRuns: 200 },
    );
  });

  it('seats two people moderately well rather than one very well and one badly', () => {
    const pairs = [
      [0, 0, 9_900],
      [1, 0, 6_000],
      [0, 1, 6_100],
      [1, 1, 2_500],
    ] as const;
    expect(bestFloor(flowProblem({ seats: [[1_000_000], [1_000_000]], slots: [[0], [0]], pairs }))).toBe(6_000);
  });
});
