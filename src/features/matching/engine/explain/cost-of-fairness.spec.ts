import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { bruteForce, referenceFlow } from '../../../../../test/support/reference-flow.js';
import { solveFlow } from '../flow/solve-flow.js';
import { atFloor } from '../floor.js';
import { costOfFairness, outcomeOf } from './cost-of-fairness.js';
import { whichRule } from './which-rule.js';

it('tells what a floor and over-use take from the total', () => {
  const problem = flowProblem({
    top: 100,
    slots: [[0, 30], [0]],
    seats: [[500], [500]],
    pairs: [
      [0, 0, 90],
      [0, 1, 80],
      [1, 1, 60],
    ],
  });
  const { plain, withFloor, withOverUse, withBoth } = costOfFairness(problem, 70, solveFlow);
  expect(plain).toEqual({ score: 170, filled: 2, worst: 80, often: 0 });
  expect(withFloor).toEqual(plain);
  expect(withOverUse).toEqual({ score: 150, filled: 2, worst: 60, often: 0 });
  expect(withBoth).toEqual({ score: 170, filled: 2, worst: 80, often: 0 });
});

it('leaves nothing below the floor, and is as good as a full solve of the reference', () => {
  fc.assert(
    fc.property(flowProblems({ partners: 4, demands: 3 }), fc.nat(10), (problem, floor) => {
      const { withBoth, plain } = costOfFairness(problem, floor, solveFlow);
      expect(withBoth.worst ?? floor).toBeGreaterThanOrEqual(floor);
      const cut = atFloor(problem, floor);
      expect(referenceFlow(cut).cost).toBe(bruteForce(cut)?.cost);
      expect(plain.filled).toBe(
        outcomeOf(problem, solveFlow({ ...problem, slotCost: problem.slotCost.map(() => 0) }).plan).filled,
      );
    }),
    { numRuns: 100 },
  );
});

it('names the rule that keeps somebody from most demands', () => {
  expect(whichRule([0b01, 0b11, 0b01, 0b100], ['language', 'place', 'hours', 'pay'])).toEqual([
    { rule: 'language', alone: 2, all: 3 },
    { rule: 'hours', alone: 1, all: 1 },
    { rule: 'place', alone: 0, all: 1 },
  ]);
});
