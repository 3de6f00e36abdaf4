import { flowProblem, type PlainProblem } from './flow-problems.js';
import { referenceFlow } from './reference-flow.js';

/** No real cost comes near it. */
export const never = 100_000_000;

type Pair = PlainProblem['pairs'][number];

const at = (d: number, p: number) => (pair: Pair) => pair[1] === d && pair[0] === p;

/** The best cost of a problem, by a full solve of the reference. */
export const best = (plain: PlainProblem): number => referenceFlow(flowProblem(plain)).cost;

/** The best cost when a pair must not be. */
export const bestWithout = (plain: PlainProblem, d: number, p: number): number =>
  best({ ...plain, pairs: plain.pairs.filter((pair) => !at(d, p)(pair)) });

/** The best cost when a pair must be; null when there is no room for it. */
export function bestWith(plain: PlainProblem, d: number, p: number): number | null {
  const pair = plain.pairs.find(at(d, p));
  const [slot, ...slots] = plain.slots[p] ?? [];
  if (!pair || slot === undefined || plain.seats[d]?.length === 0) return null;
  const rest = {
    ...plain,
    pairs: plain.pairs.filter((one) => one !== pair),
    seats: plain.seats.map((costs, i) => (i === d ? costs.slice(0, -1) : costs)),
    slots: plain.slots.map((costs, i) => (i === p ? slots : costs)),
  };
  return best(rest) + slot + (plain.top ?? 10_000) - pair[2];
}

/** The same problem where a demand must not have so many empty seats. */
export const filled = (plain: PlainProblem, d: number, empty: number): PlainProblem => ({
  ...plain,
  seats: plain.seats.map((costs, i) => (i === d ? costs.map((cost, n) => (n >= empty ? never : cost)) : costs)),
});

/** The same problem with one engagement more for a partner. */
export const withSlot = (plain: PlainProblem, p: number, cost: number): PlainProblem => ({
  ...plain,
  slots: plain.slots.map((costs, i) => (i === p ? [...costs, cost] : costs)),
});

/** The same problem with one pair more. */
export const withPair = (plain: PlainProblem, pair: Pair): PlainProblem => ({
  ...plain,
  pairs: [...plain.pairs, pair],
});
