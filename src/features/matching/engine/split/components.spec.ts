import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { referenceFlow } from '../../../../../test/support/reference-flow.js';
import type { FlowProblem } from '../problem.js';
import { bundle, componentOf } from './components.js';
import { frameOf, membersOf, takePart } from './part.js';
import { subRound } from './sub-round.js';

/** The components as rounds of their own. */
const components = (problem: FlowProblem) =>
  membersOf(componentOf(problem.pairs)).map((demands) => subRound(frameOf(problem), takePart(problem, demands)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

it('loses nothing when components are solved apart', () => {
  const property = fc.property(flowProblems({ partners: 14, demands: 9 }), (problem) => {
    const parts = components(problem);
    expect(sum(parts.map((part) => referenceFlow(part.problem).cost))).toBe(referenceFlow(problem).cost);
    expect(parts.flatMap(({ demands }) => [...demands]).sort((a, b) => a - b)).toEqual([
      ...Array(problem.pairs.demands).keys(),
    ]);
    const people = parts.flatMap(({ partners }) => [...partners]);
    expect(new Set(people).size).toBe(people.length);
  });
  fc.assert(property, { numRuns: 300 });
});

it('joins demands by a chain of pairs, and leaves the others alone', () => {
  const problem = flowProblem({
    slots: [[0], [0], [0], [0]],
    seats: [[9], [9], [9], [9], [9]],
    pairs: [
      [3, 0, 5],
      [1, 1, 5],
      [1, 3, 5],
      [3, 3, 5],
      [0, 2, 5],
    ],
  });
  expect([...componentOf(problem.pairs)]).toEqual([0, 0, 1, 0, 2]);
  const [first] = components(problem);
  expect([[...first!.demands], [...first!.partners]]).toEqual([
    [0, 1, 3],
    [1, 3],
  ]);
  expect([...first!.problem.pairs.partner]).toEqual([1, 0, 0, 1]);
});

it('bundles small parts', () => {
  expect([...bundle([1, 1, 5, 1, 1, 1, 9], 3)]).toEqual([0, 0, 0, 1, 1, 1, 2]);
});
