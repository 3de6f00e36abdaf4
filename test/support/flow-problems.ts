import fc from 'fast-check';
import { type FlowProblem } from '../../src/features/matching/engine/problem.js';

/** A problem as a test writes it down: one list of costs for each demand (a seat each) and for each partner (an engagement each). */
export interface PlainProblem {
  readonly seats: readonly (readonly number[])[];
  readonly slots: readonly (readonly number[])[];
  /** [partner, demand, score], in any order. */
  readonly pairs: readonly (readonly [number, number, number])[];
  readonly top?: number;
}

/** The same problem as the engine wants it. */
export function flowProblem({ seats, slots, pairs, top = 10_000 }: PlainProblem): FlowProblem {
  const sorted = [...pairs].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return {
    pairs: {
      partners: slots.length,
      demands: seats.length,
      start: startsOf(seats.map((_, d) => pairs.filter((pair) => pair[1] === d).length)),
      partner: Int32Array.from(sorted, ([p]) => p),
      score: Uint16Array.from(sorted, ([, , score]) => score),
      top,
    },
    seatStart: startsOf(seats.map((costs) => costs.length)),
    emptyCost: Int32Array.from(seats.flat()),
    slotStart: startsOf(slots.map((costs) => costs.length)),
    slotCost: Int32Array.from(slots.flat()),
  };
}

const startsOf = (sizes: readonly number[]): Int32Array => {
  const start = new Int32Array(sizes.length + 1);
  sizes.forEach((size, i) => (start[i + 1] = start[i]! + size));
  return start;
};

interface Sizes {
  readonly partners: number;
  readonly demands: number;
  readonly seats?: number;
  readonly capacity?: number;
}

/**
 * Problems of up to these sizes, with what goes wrong in practice: ties, demands without seats or pairs, partners without room,
 * empty seats that are cheaper than a bad pair and ones that cost very much, costs that rise with each engagement.
 */
export const plainProblems = ({ partners, demands, seats = 3, capacity = 3 }: Sizes): fc.Arbitrary<PlainProblem> =>
  fc
    .record({
      slots: fc.array(rising(fc.oneof(fc.constant(0), fc.nat(6), fc.nat(3000)), capacity), { maxLength: partners }),
      seats: fc.array(rising(fc.oneof(fc.nat(12), fc.nat(20_000), fc.constant(1_000_000)), seats), {
        maxLength: demands,
      }),
      top: fc.constantFrom(10, 10_000),
    })
    .chain(({ slots, seats, top }) =>
      pairsOf(slots.length, seats.length, top).map((pairs) => ({ slots, seats, top, pairs })),
    );

/** As `plainProblems`, in the engine's form. */
export const flowProblems = (sizes: Sizes): fc.Arbitrary<FlowProblem> => plainProblems(sizes).map(flowProblem);

const rising = (cost: fc.Arbitrary<number>, maxLength: number) =>
  fc.array(cost, { maxLength }).map((costs) => costs.sort((a, b) => a - b));

function pairsOf(partners: number, demands: number, top: number): fc.Arbitrary<[number, number, number][]> {
  if (partners === 0 || demands === 0) return fc.constant([]);
  const score = fc.oneof(fc.nat(Math.min(top, 5)), fc.nat(top), fc.constant(top));
  const pair = fc.tuple(fc.nat(partners - 1), fc.nat(demands - 1), score);
  return fc.uniqueArray(pair, {
    maxLength: partners * demands,
    selector: ([p, d]) => p * demands + d,
    size: 'max',
  });
}
