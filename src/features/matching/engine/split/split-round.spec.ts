import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { costOf, referenceFlow } from '../../../../../test/support/reference-flow.js';
import { solveFlow } from '../flow/solve-flow.js';
import { type FlowProblem } from '../problem.js';
import { splitBound } from './bound.js';
import { cheapestColumns } from './columns.js';
import { usualGoal } from './joining.js';
import { frameOf, type Part, type PartSource, splitBy } from './part.js';
import { splitRound } from './split-round.js';

const few = { base: 1, perSeat: 0 };
const cut = fc
  .record({
    problem: flowProblems({ partners: 12, demands: 8 }),
    list: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
  })
  .map(({ problem, list }) => ({ problem, parts: Int32Array.from(list).slice(0, problem.pairs.demands) }));

/** The same parts with only the `most` best pairs of each demand, and what the others cost at the least. */
function shortened(problem: FlowProblem, partOf: Int32Array, most: number): PartSource {
  const source = splitBy(problem, partOf);
  const free = new Int32Array(problem.pairs.partners);
  const shorten = (part: Part): Part => {
    const short = cheapestColumns(source.frame, part, free, { base: most, perSeat: 0 });
    const rest = part.rest.map((known, i) => {
      const all = [...part.score.subarray(part.start[i], part.start[i + 1])].sort((a, b) => b - a);
      return all.length > most ? problem.pairs.top - all[most]! : known;
    });
    return { ...short, rest };
  };
  return { ...source, part: (number) => shorten(source.part(number)) };
}

describe('a round in parts', () => {
  it('costs what the whole costs, and proves it, when the parts are asked until nothing pays', () => {
    const property = fc.property(cut, ({ problem, parts }) => {
      const { plan, steps } = splitRound(splitBy(problem, parts), solveFlow, { loss: 0, rounds: 100, keep: few });
      expect(costOf(problem, plan)).toBe(referenceFlow(problem).cost);
      expect(steps.at(-1)!.loss).toBe(0);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('never says that it lost less than it did, wherever it stops', () => {
    const property = fc.property(cut, fc.nat(2), ({ problem, parts }, rounds) => {
      const { plan, steps } = splitRound(splitBy(problem, parts), solveFlow, { loss: 0, rounds, keep: few });
      const cost = referenceFlow(problem).cost;
      expect(costOf(problem, plan)).toBe(steps.at(-1)!.cost);
      for (const step of steps) expect(step.loss).toBeGreaterThanOrEqual(step.cost - cost);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('counts the pairs that a part did not list', () => {
    const property = fc.property(cut, fc.integer({ min: 1, max: 3 }), ({ problem, parts }, most) => {
      const { plan, steps } = splitRound(shortened(problem, parts, most), solveFlow, usualGoal);
      const cost = referenceFlow(problem).cost;
      expect(costOf(problem, plan)).toBe(steps.at(-1)!.cost);
      expect(steps.at(-1)!.bound).toBeLessThanOrEqual(cost);
      if (steps.at(-1)!.loss > 0) expect(steps.at(-1)!.leaning).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('has a bound at any prices', () => {
    const prices = fc.array(fc.nat(5_000), { minLength: 12, maxLength: 12 });
    const property = fc.property(cut, prices, ({ problem, parts }, list) => {
      const source = splitBy(problem, parts);
      const at = Int32Array.from(list).slice(0, problem.pairs.partners);
      expect(splitBound(source, at)).toBeLessThanOrEqual(referenceFlow(problem).cost);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

it('shares a partner between two parts, and tells what that first cost', () => {
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
  const { plan, steps } = splitRound(splitBy(problem, Int32Array.of(0, 1)), solveFlow, {
    loss: 0,
    rounds: 9,
    keep: few,
  });
  expect([...plan.partner]).toEqual([1, 0]);
  expect(steps[0]).toEqual({ cost: 51, bound: 2, loss: 49, pairs: 2, leaning: 0 });
  expect(steps.at(-1)).toEqual({ cost: 3, bound: 3, loss: 0, pairs: 3, leaning: 0 });
});

it('stops as soon as the loss is small enough', () => {
  const problem = flowProblem({
    slots: [[0], [0]],
    seats: [[9], [9]],
    pairs: [
      [0, 0, 9],
      [1, 1, 9],
    ],
    top: 10,
  });
  expect(splitRound(splitBy(problem, Int32Array.of(0, 1)), solveFlow).steps).toHaveLength(1);
  expect(frameOf(problem)).not.toHaveProperty('pairs');
});
