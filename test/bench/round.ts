import { type FlowProblem, type Pairs } from '../../src/features/matching/engine/problem.js';
import { type Synth } from './generate.js';

/** What an empty seat costs: more than any chain of better pairs could win. */
export const emptySeat = 1_000_000;

/** Where each row's places start, given how many it has. */
export function startsOf(counts: ArrayLike<number>): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!;
  return start;
}

/** The round of a network: every seat counts the same, every engagement is free. */
export function roundOf(synth: Synth, pairs: Pairs): FlowProblem {
  const seatStart = startsOf(synth.demands.seats);
  const slotStart = startsOf(synth.partners.capacity);
  return {
    pairs,
    seatStart,
    emptyCost: new Int32Array(seatStart[pairs.demands]!).fill(emptySeat),
    slotStart,
    slotCost: new Int32Array(slotStart[pairs.partners]!),
  };
}
