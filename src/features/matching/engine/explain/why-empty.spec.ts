import fc from 'fast-check';
import { best, filled, never, withPair, withSlot } from '../../../../../test/support/changed-problem.js';
import { flowProblem, plainProblems, type PlainProblem } from '../../../../../test/support/flow-problems.js';
import { priced, solved } from '../../../../../test/support/priced.js';
import { whyEmpty, type KeptOut } from './why-empty.js';

const problems = plainProblems({ partners: 5, demands: 5 });
/** Prices are not unique: what is told must not depend on whose they are. */
const solvers = [
  ['the reference', priced],
  ['the engine', solved],
] as const;
const runs = { numRuns: 150 };

/** No engagement more may cost less than the last one, or the costs would fall. */
const extraOf = (plain: PlainProblem) => (p: number) => Math.max(25, ...(plain.slots[p] ?? []));

/** Every pair that is not there, each kept out by one of two rules. */
const keptOutOf = (plain: PlainProblem, demand: number): KeptOut[] =>
  plain.slots
    .map((_, partner) => ({ partner, rule: partner % 2 === 0 ? 'language' : 'place', score: (partner * 7) % 11 }))
    .filter(({ partner }) => !plain.pairs.some(([p, d]) => p === partner && d === demand));

it('finds one engagement more, a swap, and a rule to waive', () => {
  const plain: PlainProblem = {
    top: 100,
    slots: [[0], [0]],
    seats: [[500], [500]],
    pairs: [
      [0, 0, 90],
      [0, 1, 70],
    ],
  };
  const { at } = priced(flowProblem(plain));
  const keptOut = [{ partner: 1, rule: 'language', score: 60 }];
  const why = whyEmpty(at, { demand: 1, extraCost: () => 5, keptOut });
  expect(why?.swap).toMatchObject({ cost: 20, score: -20, seats: 0 });
  expect(why?.oneMore).toMatchObject([{ partner: 0, cost: 35 - 500, change: { score: 70, seats: 1, overUse: 5 } }]);
  expect(why?.waivers).toEqual([{ rule: 'language', people: 1, best: { partner: 1, score: 60, cost: 40 - 500 } }]);
  expect(whyEmpty(at, { demand: 0, extraCost: () => 5 })).toBeNull();
});

it.each(solvers)(
  'fills a seat at exactly the cost of a full solve that must fill it, by the prices of %s',
  (_, solve) => {
    fc.assert(
      fc.property(problems, (plain) => {
        const { at, cost } = solve(flowProblem(plain));
        plain.seats.forEach((_, demand) => {
          const why = whyEmpty(at, { demand, extraCost: extraOf(plain) });
          if (!why) return;
          const must = best(filled(plain, demand, at.empty[demand]! - 1));
          if (why.swap) expect(why.swap.cost).toBe(must - cost);
          else expect(must).toBeGreaterThan(never / 2);
        });
      }),
      runs,
    );
  },
);

it.each(solvers)('counts one engagement more to the point, and leaves nobody out, by the prices of %s', (_, solve) => {
  fc.assert(
    fc.property(problems, (plain) => {
      const { at, cost } = solve(flowProblem(plain));
      plain.seats.forEach((_, demand) => {
        const why = whyEmpty(at, { demand, extraCost: extraOf(plain) });
        if (!why) return;
        const must = filled(plain, demand, at.empty[demand]! - 1);
        const swap = best(must);
        plain.slots.forEach((_costs, p) => {
          const more = best(withSlot(must, p, extraOf(plain)(p)));
          const told = why.oneMore.find(({ partner }) => partner === p);
          if (told) expect([told.cost, told.change.cost]).toEqual([more - cost, more - cost]);
          else expect(more).toBeGreaterThanOrEqual(Math.min(swap, cost));
        });
      });
    }),
    runs,
  );
});

it.each(solvers)(
  'counts what a waiver brings to the point, and leaves no rule out, by the prices of %s',
  (_, solve) => {
    fc.assert(
      fc.property(problems, (plain) => {
        const { at, cost } = solve(flowProblem(plain));
        plain.seats.forEach((_, demand) => {
          const keptOut = keptOutOf(plain, demand);
          const why = whyEmpty(at, { demand, extraCost: () => never, keptOut });
          if (!why) return;
          const gains = keptOut.map(({ partner, rule, score }) => {
            return { rule, cost: best(withPair(plain, [partner, demand, score])) - cost };
          });
          for (const waiver of why.waivers) {
            const same = gains.filter(({ rule, cost: gain }) => rule === waiver.rule && gain < 0);
            expect(waiver.people).toBeLessThanOrEqual(same.length);
            expect(gains.map((one) => one.cost)).toContain(waiver.best.cost);
          }
        });
      }),
      runs,
    );
  },
);
