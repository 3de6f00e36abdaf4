import { maxCost, type FlowProblem, type Pairs } from '../../src/features/matching/engine/problem.js';

export type Draw = () => number;

const top = 10_000;

/** A whole number from 0 to `most`. */
export const upTo = (draw: Draw, most: number): number => Math.floor(draw() * (most + 1));

export const oneOf = <T>(draw: Draw, of: readonly T[]): T => of[upTo(draw, of.length - 1)]!;

/** Ways to score: all over, many ties, all the same, only the ends. */
const scorings: readonly ((draw: Draw) => number)[] = [
  (draw) => upTo(draw, top),
  (draw) => 5_000 + upTo(draw, 2),
  () => 7_000,
  (draw) => top * upTo(draw, 1),
];

/** What the n-th costs: nothing, the same, more each time, or as much as is allowed. */
const costings: readonly ((draw: Draw) => (n: number) => number)[] = [
  () => () => 0,
  (draw) => {
    const cost = upTo(draw, 2 * top);
    return () => cost;
  },
  (draw) => {
    const [first, more] = [upTo(draw, top), upTo(draw, 3_000)];
    return (n) => first + n * n * more;
  },
  () => () => 1_000_000,
  () => () => maxCost,
];

function pairsOf(draw: Draw, partners: number, demands: number): Pairs {
  const density = oneOf(draw, [0, 0.3, 0.7, 1]);
  const score = oneOf(draw, scorings);
  const everybody = Array.from({ length: partners }, (_, p) => p);
  const start = [0];
  const partner: number[] = [];
  for (let d = 0; d < demands; d++) {
    partner.push(...everybody.filter(() => draw() < density));
    start.push(partner.length);
  }
  return {
    partners,
    demands,
    start: Int32Array.from(start),
    partner: Int32Array.from(partner),
    score: Uint16Array.from(partner, () => score(draw)),
    top,
  };
}

/** How many places each row has, and what they cost. */
function places(draw: Draw, rows: number, most: number): { start: Int32Array; cost: Int32Array } {
  const start = [0];
  const cost: number[] = [];
  const costing = oneOf(draw, costings);
  for (let row = 0; row < rows; row++) {
    const nth = costing(draw);
    const count = upTo(draw, most);
    for (let n = 0; n < count; n++) cost.push(nth(n));
    start.push(cost.length);
  }
  return { start: Int32Array.from(start), cost: Int32Array.from(cost) };
}

/**
 * A round in which demands have more candidates than a solver would like to look at, and few partners have room: what is cheapest
 * may be nobody’s to give, and the next best lies far down the list.
 */
export function wideRound(draw: Draw): FlowProblem {
  const pairs = pairsOf(draw, 100 + upTo(draw, 300), 2 + upTo(draw, 6));
  const seats = places(draw, pairs.demands, 4);
  const slots = places(draw, pairs.partners, oneOf(draw, [1, 2]));
  return { pairs, seatStart: seats.start, emptyCost: seats.cost, slotStart: slots.start, slotCost: slots.cost };
}

/** A small round of any shape: no demands, no pairs, no room, only ties, seats that nobody may leave empty, dear engagements. */
export function randomRound(draw: Draw, most = 5): FlowProblem {
  const pairs = pairsOf(draw, upTo(draw, most + 1), upTo(draw, most));
  const seats = places(draw, pairs.demands, 3);
  const slots = places(draw, pairs.partners, 3);
  return { pairs, seatStart: seats.start, emptyCost: seats.cost, slotStart: slots.start, slotCost: slots.cost };
}
