import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { bruteForce, costOf, planOf, referenceFlow, seatsOf } from '../../../../../test/support/reference-flow.js';

it('gives one seat to the better of two, and the other person to the seat that only they can take', () => {
  const problem = flowProblem({
    slots: [[0], [0]],
    seats: [[50], [50]],
    pairs: [
      [0, 0, 9],
      [1, 0, 8],
      [0, 1, 9],
    ],
    top: 10,
  });
  const { cost, plan } = referenceFlow(problem);
  expect([seatsOf(problem, plan, 0), seatsOf(problem, plan, 1), cost]).toEqual([[1], [0], 3]);
});

it('leaves a seat empty when that is cheaper, and asks somebody else rather than one person twice', () => {
  const slots = [[0, 7], [0]];
  const seats = [[50], [50], [1]];
  const pairs = [
    [0, 0, 10],
    [0, 1, 10],
    [1, 1, 8],
    [1, 2, 10],
  ] as const;
  const { cost, plan } = referenceFlow(flowProblem({ slots, seats, pairs, top: 10 }));
  expect([[...plan.partner], cost]).toEqual([[0, 1, -1], 3]);
});

it('refuses a plan with somebody twice in a demand, asked too often, or out of place', () => {
  const problem = flowProblem({
    slots: [[0], [0, 0]],
    seats: [[5, 5], [5]],
    pairs: [
      [0, 0, 1],
      [1, 0, 1],
      [0, 1, 1],
    ],
  });
  expect(() => costOf(problem, planOf(problem, [[1, 1], []]))).toThrow('demand 0 has somebody twice');
  expect(() => costOf(problem, planOf(problem, [[0], [0]]))).toThrow('partner 0 is asked 2 times');
  expect(() => costOf(problem, planOf(problem, [[], [1]]))).toThrow('partner 1 cannot sit in demand 1');
});

it('finds what trying every plan finds', () => {
  fc.assert(
    fc.property(flowProblems({ partners: 4, demands: 3 }), (problem) => {
      expect(referenceFlow(problem).cost).toBe(bruteForce(problem)?.cost);
    }),
    { numRuns: 500 },
  );
});
