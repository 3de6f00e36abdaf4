import type { FlowProblem } from '../problem.js';
import type { Focus } from './focus.js';
import { slotsOf, type Residual } from './residual.js';

/** What is left to fill when everybody in a plan stays: the empty seats of the focus, and the room of whoever can take one. */
export function leftOver({ problem, taken, demandOf, empty, used }: Residual, focus: Focus): FlowProblem {
  const { pairs, seatStart, slotStart } = problem;
  const isOpen = (pair: number) => taken[pair] === 0 && isIn(focus, demandOf[pair]!, pairs.partner[pair]!);
  const open = [...pairs.partner.keys()].filter(isOpen);
  const seats = Array.from(empty, (count, d) => problem.emptyCost.subarray(seatStart[d], seatStart[d]! + count));
  const slots = Array.from(used, (count, p) =>
    problem.slotCost.subarray(slotStart[p]! + count, slotStart[p]! + slotsOf(problem, p)),
  );
  const openOf = Array.from(empty, () => 0);
  for (const pair of open) openOf[demandOf[pair]!]! += 1;
  return {
    pairs: {
      ...pairs,
      start: startsOf(openOf),
      partner: Int32Array.from(open, (pair) => pairs.partner[pair]!),
      score: Uint16Array.from(open, (pair) => pairs.score[pair]!),
    },
    ...{ seatStart: startsOf(seats.map(({ length }) => length)), emptyCost: joined(seats) },
    ...{ slotStart: startsOf(slots.map(({ length }) => length)), slotCost: joined(slots) },
  };
}

const isIn = ({ demand, partner }: Focus, d: number, p: number): boolean => demand === d || partner === p;

const joined = (lists: readonly Int32Array[]): Int32Array => Int32Array.from(lists.flatMap((list) => [...list]));

function startsOf(sizes: readonly number[]): Int32Array {
  const start = new Int32Array(sizes.length + 1);
  sizes.forEach((size, i) => (start[i + 1] = start[i]! + size));
  return start;
}
