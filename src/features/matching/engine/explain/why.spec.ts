import fc from 'fast-check';
import { bestWith, bestWithout } from '../../../../../test/support/changed-problem.js';
import { flowProblem, plainProblems, type PlainProblem } from '../../../../../test/support/flow-problems.js';
import { priced, solved } from '../../../../../test/support/priced.js';
import { costOf, planOf, seatsOf } from '../../../../../test/support/reference-flow.js';
import { changeBetween, type Change } from './change.js';
import { nearestMiss } from './nearest-miss.js';
import { whyNot } from './why-not.js';
import { whyThis } from './why-this.js';

const problems = plainProblems({ partners: 6, demands: 5 });
/** Prices are not unique: what is told must not depend on whose they are. */
const solvers = [
  ['the reference', priced],
  ['the engine', solved],
] as const;
const runs = { numRuns: 150 };

const everyPair = (plain: PlainProblem) => plain.pairs.map(([partner, demand]) => ({ partner, demand }));

const small: PlainProblem = {
  top: 100,
  slots: [[0], [0], [0]],
  seats: [[1000], [1000]],
  pairs: [
    [0, 0, 90],
    [1, 0, 80],
    [0, 1, 70],
    [1, 1, 20],
    [2, 1, 10],
  ],
};

it('names the next best for a seat, and what it would cost', () => {
  const { at } = priced(flowProblem(small));
  expect(whyThis(at, 1, 0)).toMatchObject({ cost: 40, next: 1 });
  expect(whyThis(at, 0, 1)).toMatchObject({ cost: 40, next: 0 });
  expect(whyThis(at, 0, 0)).toBeNull();
});

it('says who wants somebody more, and splits the margin', () => {
  const { at } = priced(flowProblem(small));
  expect(whyNot(at, 0, 0)).toMatchObject({ cost: 40, instead: 1, displaced: -10, elsewhere: 50, wantedBy: 1 });
  expect(whyNot(at, 1, 0)).toBeNull();
});

it('says where somebody without a seat misses one by the least', () => {
  const { at } = priced(flowProblem(small));
  expect(nearestMiss(at, 2)).toMatchObject({ demand: 1, cost: 50, instead: 0, wantedBy: null });
});

it.each(solvers)('loses exactly what a full solve without the pair loses, by the prices of %s', (_, solve) => {
  fc.assert(
    fc.property(problems, (plain) => {
      const { at, cost } = solve(flowProblem(plain));
      for (const { demand, partner } of everyPair(plain)) {
        const why = whyThis(at, demand, partner);
        if (why) expect(why.cost).toBe(bestWithout(plain, demand, partner) - cost);
        else expect(bestWithout(plain, demand, partner)).toBe(cost);
      }
    }),
    runs,
  );
});

it.each(solvers)(
  'loses exactly what a full solve with the pair loses, and the parts add up, by the prices of %s',
  (_, solve) => {
    fc.assert(
      fc.property(problems, (plain) => {
        const { at, cost } = solve(flowProblem(plain));
        for (const { demand, partner } of everyPair(plain)) {
          const [why, withPair] = [whyNot(at, demand, partner), bestWith(plain, demand, partner)];
          if (why) {
            expect(why.cost).toBe((withPair ?? NaN) - cost);
            expect(why.displaced + why.elsewhere).toBe(why.cost);
            expect(why.change.comes).toContainEqual({ demand, partner });
          } else expect([null, cost]).toContain(withPair);
        }
      }),
      runs,
    );
  },
);

it.each(solvers)('finds the nearest miss among all demands, by the prices of %s', (_, solve) => {
  fc.assert(
    fc.property(problems, (plain) => {
      const { at } = solve(flowProblem(plain));
      plain.slots.forEach((_, partner) => {
        const all = everyPair(plain).filter((pair) => pair.partner === partner);
        const costs = all.flatMap(({ demand }) => whyNot(at, demand, partner)?.cost ?? []);
        expect(nearestMiss(at, partner)?.cost ?? Infinity).toBe(Math.min(Infinity, ...costs));
      });
    }),
    runs,
  );
});

it.each(solvers)(
  'tells a change that leads to a plan of exactly that cost, with nobody lost on the way, by the prices of %s',
  (_, solve) => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = flowProblem(plain);
        const { at, cost, plan } = solve(problem);
        for (const { demand, partner } of everyPair(plain)) {
          const change = whyNot(at, demand, partner)?.change ?? whyThis(at, demand, partner)?.change;
          if (!change) continue;
          const after = planOf(
            problem,
            changed(plain, (d) => seatsOf(problem, plan, d), change),
          );
          expect(costOf(problem, after)).toBe(cost + change.cost);
          expect(changeBetween(problem, plan, after)).toEqual(change);
        }
      }),
      { numRuns: 150 },
    );
  },
);

/** Who sits in each demand after a change. */
function changed(plain: PlainProblem, before: (d: number) => number[], { comes, goes }: Change): number[][] {
  return plain.seats.map((_, d) => {
    const gone = goes.filter(({ demand }) => demand === d).map(({ partner }) => partner);
    const stay = before(d).filter((p) => p >= 0 && !gone.includes(p));
    return [...stay, ...comes.filter(({ demand }) => demand === d).map(({ partner }) => partner)];
  });
}
