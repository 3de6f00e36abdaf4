import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { bruteForce, referenceFlow } from '../../../../../test/support/reference-flow.js';
import { random } from '../../../../../test/bench/random.js';
import { certify } from '../certificate.js';
import type { FlowProblem } from '../problem.js';
import { solveFlow } from './solve-flow.js';

/** Everybody could sit everywhere, many have no room, and the best are wanted by all. */
function crowded(seed: number): FlowProblem {
  const draw = random(seed);
  const below = (most: number) => Math.floor(draw() * most);
  const charm = Array.from({ length: 600 }, () => below(6_000));
  return flowProblem({
    seats: Array.from({ length: 40 }, () => Array.from({ length: below(12) }, () => 1_000_000)),
    slots: charm.map(() => Array.from({ length: Math.max(0, below(9) - 6) }, (_, nth) => nth * below(2_000))),
    pairs: charm.flatMap((score, p) => Array.from({ length: 40 }, (_, d) => [p, d, score + below(4_000)] as const)),
  });
}

describe('the flow', () => {
  it('finds the cheapest of all plans', () => {
    fc.assert(
      fc.property(flowProblems({ partners: 4, demands: 3 }), (problem) => {
        const { plan, prices } = solveFlow(problem);
        const { faults, primal, gap } = certify(problem, plan, prices);
        expect({ faults, primal, gap }).toEqual({ faults: [], primal: bruteForce(problem)?.cost, gap: 0 });
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with a textbook flow on larger rounds, and proves it', () => {
    fc.assert(
      fc.property(flowProblems({ partners: 14, demands: 9, seats: 4 }), (problem) => {
        const { plan, prices } = solveFlow(problem);
        const { faults, primal, gap } = certify(problem, plan, prices);
        expect({ faults, primal, gap }).toEqual({ faults: [], primal: referenceFlow(problem).cost, gap: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('proves rounds in which lists must be lengthened, with partners who have no room or are dear', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const problem = crowded(seed);
        const { plan, prices } = solveFlow(problem);
        const { faults, gap } = certify(problem, plan, prices);
        expect({ faults, gap }).toEqual({ faults: [], gap: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('leaves a seat empty when everybody for it costs more than nobody', () => {
    const problem = flowProblem({ seats: [[500]], slots: [[0]], pairs: [[0, 0, 9_400]] });
    expect([...solveFlow(problem).plan.partner]).toEqual([-1]);
  });

  it('refuses more partners than it can tell apart', () => {
    const none = new Int32Array(1);
    const pairs = {
      partners: 5_000_000,
      demands: 0,
      start: none,
      partner: none,
      score: new Uint16Array(0),
      top: 10_000,
    };
    const problem = { pairs, seatStart: none, emptyCost: none, slotStart: none, slotCost: none };
    expect(() => solveFlow(problem)).toThrow('in parts');
  });

  it('never seats one person twice on one committee, however much room they have', () => {
    const problem = flowProblem({ seats: [[1_000_000, 1_000_000]], slots: [[0, 0]], pairs: [[0, 0, 9_000]] });
    expect([...solveFlow(problem).plan.partner]).toEqual([0, -1]);
  });
});
