import { type FlowProblem } from '../problem.js';
import { type Frame, type Part } from './part.js';

/** A part as a round of its own: its people and demands numbered from 0, and what their numbers are in the whole round. */
export interface SubRound {
  readonly problem: FlowProblem;
  readonly demands: Int32Array;
  readonly partners: Int32Array;
}

/** A part as a round of its own. Every partner brings all their slots, whoever else may want them. */
export function subRound(frame: Frame, part: Part): SubRound {
  const partners = partnersOf(part);
  const seats = pick(frame.seatStart, frame.emptyCost, part.demands);
  const slots = pick(frame.slotStart, frame.slotCost, partners);
  const pairs = {
    partners: partners.length,
    demands: part.demands.length,
    start: part.start,
    partner: renumber(part.partner, partners, frame.partners),
    score: part.score,
    top: frame.top,
  };
  const problem = {
    pairs,
    seatStart: seats.start,
    emptyCost: seats.cost,
    slotStart: slots.start,
    slotCost: slots.cost,
  };
  return { problem, demands: part.demands, partners };
}

/** Everybody who has a pair in the part, ascending. */
function partnersOf({ partner }: Part): Int32Array {
  const sorted = partner.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  return sorted.slice(0, count);
}

function renumber(partner: Int32Array, partners: Int32Array, all: number): Int32Array {
  const local = new Int32Array(all);
  partners.forEach((p, i) => {
    local[p] = i;
  });
  return partner.map((p) => local[p]!);
}

function pick(start: Int32Array, cost: Int32Array, rows: Int32Array): { start: Int32Array; cost: Int32Array } {
  const picked = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    picked[i + 1] = picked[i]! + start[row + 1]! - start[row]!;
  });
  const costs = new Int32Array(picked[rows.length]!);
  rows.forEach((row, i) => costs.set(cost.subarray(start[row], start[row + 1]), picked[i]));
  return { start: picked, cost: costs };
}
