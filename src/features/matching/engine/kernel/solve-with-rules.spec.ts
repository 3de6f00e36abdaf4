import fc from 'fast-check';
import { Cancelled } from '../cancelled.js';
import type { FlowProblem } from '../problem.js';
import { factsOf } from './facts.js';
import type { Quota, Rules } from './rules.js';
import { rulesBound } from './rules-bound.js';
import { accountOf } from './rules-cost.js';
import { solveWithRules } from './solve-with-rules.js';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const rising = (length: number, most: number): fc.Arbitrary<number[]> =>
  fc.array(whole(0, most), { minLength: length, maxLength: length }).map((costs) => costs.sort((a, b) => a - b));

interface Round {
  readonly problem: FlowProblem;
  readonly rules: Rules;
}

const sized = fc.record({ partners: whole(1, 5), demands: whole(1, 3) });
const round: fc.Arbitrary<Round> = sized.chain(({ partners, demands }) =>
  fc
    .record({
      scores: fc.array(fc.option(whole(0, 30)), { minLength: partners * demands, maxLength: partners * demands }),
      seats: fc.array(whole(0, 3), { minLength: demands, maxLength: demands }),
      slots: fc.array(
        whole(0, 3).chain((count) => rising(count, 6)),
        { minLength: partners, maxLength: partners },
      ),
      empty: fc.array(rising(3, 40), { minLength: demands, maxLength: demands }),
      hours: fc.array(whole(0, 5), { minLength: demands, maxLength: demands }),
      limits: fc.array(whole(-1, 9), { minLength: partners, maxLength: partners }),
      quotas: fc.array(quotaOf(partners, demands), { maxLength: 4 }),
    })
    .map(({ scores, seats, slots, empty, hours, limits, quotas }) => ({
      problem: problemOf({ partners, demands, scores, seats, slots, empty }),
      rules: { hours: { demand: Int32Array.from(hours), partner: Int32Array.from(limits) }, quotas },
    })),
);

function quotaOf(partners: number, demands: number): fc.Arbitrary<Quota> {
  return fc.record({
    demand: whole(0, demands - 1),
    members: fc
      .array(whole(0, 1), { minLength: partners, maxLength: partners })
      .map((members) => Uint8Array.from(members)),
    min: whole(0, 2),
    max: fc.option(whole(0, 2)),
    price: fc.oneof(whole(0, 60), fc.constant(null)),
  });
}

interface Drawn {
  readonly partners: number;
  readonly demands: number;
  readonly scores: readonly (number | null)[];
  readonly seats: readonly number[];
  readonly slots: readonly (readonly number[])[];
  readonly empty: readonly (readonly number[])[];
}

function problemOf({ partners, demands, scores, seats, slots, empty }: Drawn): FlowProblem {
  const start = [0];
  const [partner, score]: [number[], number[]] = [[], []];
  for (let demand = 0; demand < demands; demand++) {
    for (let one = 0; one < partners; one++) {
      const points = scores[demand * partners + one];
      if (points === null || points === undefined) continue;
      partner.push(one);
      score.push(points);
    }
    start.push(partner.length);
  }
  return {
    pairs: {
      ...{ partners, demands, top: 30, start: Int32Array.from(start) },
      ...{ partner: Int32Array.from(partner), score: Uint16Array.from(score) },
    },
    seatStart: starts(seats),
    emptyCost: Int32Array.from(seats.flatMap((count, demand) => empty[demand]!.slice(0, count))),
    slotStart: starts(slots.map(({ length }) => length)),
    slotCost: Int32Array.from(slots.flat()),
  };
}

const starts = (counts: readonly number[]): Int32Array =>
  Int32Array.from([0, ...counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, one) => sum + one, 0))]);

/** Tries every plan. */
function cheapest({ problem, rules }: Round): number {
  const facts = factsOf(problem, rules);
  const { seatStart, pairs } = problem;
  const plan = { seatStart, partner: new Int32Array(seatStart[pairs.demands]!).fill(-1) };
  let best = Infinity;
  const from = (demand: number, pair: number, seat: number): void => {
    if (demand === pairs.demands) {
      const { faults, objective } = accountOf(facts, plan);
      if (faults.length === 0) best = Math.min(best, objective);
      return;
    }
    if (pair === pairs.start[demand + 1] || seat === seatStart[demand + 1])
      return from(demand + 1, pairs.start[demand + 1]!, seatStart[demand + 1]!);
    from(demand, pair + 1, seat);
    plan.partner[seat] = pairs.partner[pair]!;
    from(demand, pair + 1, seat + 1);
    plan.partner[seat] = -1;
  };
  from(0, 0, 0);
  return best;
}

describe('a round with hours and rules', () => {
  it('costs what the best of all plans costs, and never less than its bound', async () => {
    await fc.assert(
      fc.asyncProperty(round, async (drawn) => {
        const { objective, bound, gap } = await solveWithRules(drawn.problem, drawn.rules);
        const best = cheapest(drawn);
        expect(objective).toBe(best);
        expect(bound).toBeLessThanOrEqual(best);
        expect(gap).toBe(objective - bound);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('bounds every plan at whatever prices', () => {
    const prices = fc.array(whole(-5, 60_000), { minLength: 3, maxLength: 3 });
    const bills = fc.array(whole(0, 60_000), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(round, prices, bills, (drawn, demand, rule) => {
        const facts = factsOf(drawn.problem, drawn.rules);
        const bound = rulesBound(facts, { demand: Float64Array.from(demand), rule: Float64Array.from(rule) });
        expect(bound).toBeLessThanOrEqual(cheapest(drawn));
      }),
      { numRuns: 300 },
    );
  });

  it('says which rule it cannot keep', async () => {
    const problem = problemOf({
      partners: 2,
      demands: 1,
      scores: [9, 8],
      seats: [2],
      slots: [[0], [0]],
      empty: [[30, 30]],
    });
    const nobody = { demand: 0, members: new Uint8Array(2), min: 1, max: null, price: null };
    const { brokenQuotas, leastMissing, score } = await solveWithRules(problem, { quotas: [nobody] });
    expect({ brokenQuotas, leastMissing, score }).toEqual({
      brokenQuotas: [{ quota: 0, missing: 1 }],
      leastMissing: 1,
      score: 17,
    });
  });

  it('stops when told to', async () => {
    const problem = problemOf({ partners: 1, demands: 1, scores: [9], seats: [1], slots: [[0]], empty: [[30]] });
    await expect(solveWithRules(problem, { quotas: [] }, { signal: { aborted: true } })).rejects.toThrow(Cancelled);
  });
});
