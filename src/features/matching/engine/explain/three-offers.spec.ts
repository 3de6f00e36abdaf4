import fc from 'fast-check';
import { flowProblem, flowProblems } from '../../../../../test/support/flow-problems.js';
import { bruteForce, costOf, planOf, referenceFlow, seatsOf } from '../../../../../test/support/reference-flow.js';
import { solveFlow } from '../flow/solve-flow.js';
import type { FlowProblem, Plan } from '../problem.js';
import { changeBetween, type Change } from './change.js';
import { threeOffers } from './three-offers.js';

const most = 1;
const runs = { numRuns: 120 };

/** A best plan of which somebody withdraws for good, and the seat that they leave. */
const withdrawals = fc
  .tuple(flowProblems({ partners: 5, demands: 3, seats: 2, capacity: 2 }), fc.nat(7))
  .map(([problem, n]) => afterLeaving(problem, n))
  .filter((one) => one !== null);

function afterLeaving(problem: FlowProblem, n: number) {
  const { plan } = referenceFlow(problem);
  const seats = [...plan.partner.keys()].filter((seat) => plan.partner[seat]! >= 0);
  const seat = seats[n % Math.max(1, seats.length)];
  if (seat === undefined) return null;
  const demand = plan.seatStart.findIndex((start, d) => start <= seat && seat < plan.seatStart[d + 1]!);
  const gone = plan.partner[seat]!;
  const rest = withLess(withoutPair(problem, demand, gone), gone, plan.partner.filter((p) => p === gone).length - 1);
  const people = Array.from({ length: problem.pairs.demands }, (_, d) =>
    seatsOf(problem, plan, d).filter((p) => p >= 0 && !(d === demand && p === gone)),
  );
  return { problem: rest, plan: planOf(rest, people), focus: { demand } };
}

function withoutPair({ pairs, ...rest }: FlowProblem, demand: number, gone: number): FlowProblem {
  const kept = [...pairs.partner.keys()].filter(
    (pair) => pairs.partner[pair] !== gone || pair < pairs.start[demand]! || pair >= pairs.start[demand + 1]!,
  );
  const start = pairs.start.map((first, d) => (d > demand ? first - 1 : first));
  const partner = Int32Array.from(kept, (pair) => pairs.partner[pair]!);
  return { ...rest, pairs: { ...pairs, start, partner, score: Uint16Array.from(kept, (pair) => pairs.score[pair]!) } };
}

function withLess(problem: FlowProblem, gone: number, room: number): FlowProblem {
  const slots = Array.from({ length: problem.pairs.partners }, (_, p) => {
    const own = [...problem.slotCost.slice(problem.slotStart[p], problem.slotStart[p + 1])];
    return p === gone ? own.slice(0, room) : own;
  });
  const slotStart = Int32Array.from([0, ...slots.map((_, p) => slots.slice(0, p + 1).flat().length)]);
  return { ...problem, slotStart, slotCost: Int32Array.from(slots.flat()) };
}

const costAfter = (cost: number, change: Change | null): number => cost + (change?.cost ?? 0);

const moves = (problem: FlowProblem, before: Plan, after: Plan): number =>
  changeBetween(problem, before, after).goes.length;

it('offers somebody free, a swap, and the best', () => {
  const problem = flowProblem({
    top: 100,
    slots: [[0], [0], [0]],
    seats: [[1000], [1000]],
    pairs: [
      [0, 0, 60],
      [1, 0, 90],
      [1, 1, 80],
      [2, 1, 78],
    ],
  });
  const plan = planOf(problem, [[], [1]]);
  const offers = threeOffers({ problem, plan, focus: { demand: 0 }, most, solve: solveFlow });
  expect(offers.nobody).toMatchObject({ score: 60, comes: [{ demand: 0, partner: 0 }], goes: [] });
  expect(offers.best).toMatchObject({ score: 88, goes: [{ demand: 1, partner: 1 }] });
  expect(offers.few).toEqual(offers.best);
});

it('finds the way between, when the best moves too many', () => {
  const problem = flowProblem({
    top: 100,
    slots: [[0], [0], [0], [0], [0]],
    seats: [[1000], [1000], [1000]],
    pairs: [
      [0, 0, 10],
      [1, 0, 95],
      [1, 1, 80],
      [2, 1, 85],
      [2, 2, 80],
      [3, 1, 20],
      [4, 2, 78],
    ],
  });
  const plan = planOf(problem, [[], [1], [2]]);
  const { nobody, few, best } = threeOffers({ problem, plan, focus: { demand: 0 }, most, solve: solveFlow });
  expect([nobody, few, best].map((one) => [one?.score, one?.goes.length])).toEqual([
    [10, 0],
    [35, 1],
    [98, 2],
  ]);
});

it('is exact when nobody moves, and at best', () => {
  fc.assert(
    fc.property(withdrawals, ({ problem, plan, focus }) => {
      const before = costOf(problem, plan);
      const { nobody, best } = threeOffers({ problem, plan, focus, most, solve: solveFlow });
      const still = bruteForce(problem, (after) => moves(problem, plan, after) === 0);
      expect(costAfter(before, nobody)).toBe(still?.cost);
      expect(costAfter(before, best)).toBe(referenceFlow(problem).cost);
    }),
    runs,
  );
});

it.each([0, 1, 2])('is exact when at most %i people move', (limit) => {
  fc.assert(
    fc.property(withdrawals, ({ problem, plan, focus }) => {
      const { few } = threeOffers({ problem, plan, focus, most: limit, solve: solveFlow });
      expect(few?.goes.length ?? 0).toBeLessThanOrEqual(limit);
      const exact = bruteForce(problem, (after) => moves(problem, plan, after) <= limit);
      expect(costAfter(costOf(problem, plan), few)).toBe(exact?.cost);
    }),
    runs,
  );
});

it('is never worse with few moves than with none, nor better than best, from any plan', () => {
  const anyPlan = fc.tuple(flowProblems({ partners: 5, demands: 4 }), fc.nat(3), fc.nat(2));
  fc.assert(
    fc.property(anyPlan, ([problem, d, limit]) => {
      const focus = { demand: d % Math.max(1, problem.pairs.demands) };
      const plan = shuffledPlan(problem);
      const { nobody, few, best } = threeOffers({ problem, plan, focus, most: limit, solve: solveFlow });
      expect(few?.goes.length ?? 0).toBeLessThanOrEqual(limit);
      expect(costAfter(0, few)).toBeLessThanOrEqual(costAfter(0, nobody));
      expect(costAfter(0, best)).toBeLessThanOrEqual(costAfter(0, few));
    }),
    runs,
  );
});

/** A plan that is not best: a best one for the scores the other way round. */
function shuffledPlan(problem: FlowProblem): Plan {
  const { pairs } = problem;
  const score = pairs.score.map((one) => pairs.top - one);
  return referenceFlow({ ...problem, pairs: { ...pairs, score } }).plan;
}

it('tells only what has to do with the focus, from any plan', () => {
  const anyPlan = fc.tuple(flowProblems({ partners: 5, demands: 4 }), fc.nat(3));
  fc.assert(
    fc.property(anyPlan, ([problem, d]) => {
      const demand = d % Math.max(1, problem.pairs.demands);
      const plan = planOf(problem, []);
      const { nobody, few, best } = threeOffers({ problem, plan, focus: { demand }, most, solve: solveFlow });
      for (const change of [nobody, few, best].filter((one) => one !== null)) {
        expect([...change.comes, ...change.goes].some((one) => one.demand === demand)).toBe(true);
        expect(change.cost).toBeLessThan(0);
      }
    }),
    runs,
  );
});
