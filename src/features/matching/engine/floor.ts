import { planCost } from './certificate.js';
import { solveFlow } from './flow/solve-flow.js';
import type { FlowProblem, Pairs } from './problem.js';

/** The round without the pairs that score less than `floor`. */
export function atFloor(problem: FlowProblem, floor: number): FlowProblem {
  return { ...problem, pairs: keep(problem.pairs, floor) };
}

/**
 * The highest score that can be asked of every filled seat without leaving a dearer set of seats empty than anybody must: exact
 * max-min. Null when no seat can be filled. Found by a search over the scores that occur; every step is an exact flow in which
 * only empty seats cost something (a single worst seat can be maximised in polynomial time, sums of seats cannot).
 */
export function bestFloor(problem: FlowProblem): number | null {
  const seatsOnly = { ...problem, slotCost: problem.slotCost.map(() => 0) };
  const emptiness = (floor: number): number => {
    const open = atFloor(seatsOnly, floor);
    const flat = { ...open, pairs: { ...open.pairs, score: open.pairs.score.map(() => open.pairs.top) } };
    return planCost(flat, solveFlow(flat).plan);
  };
  const scores = [...new Set(problem.pairs.score)].sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const least = emptiness(0);
  let [low, high] = [0, scores.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (emptiness(scores[middle]!) === least) low = middle;
    else high = middle - 1;
  }
  return scores[low]!;
}

function keep(pairs: Pairs, floor: number): Pairs {
  const { start, partner, score, demands } = pairs;
  let count = 0;
  for (const points of score) if (points >= floor) count++;
  const kept = { start: new Int32Array(demands + 1), partner: new Int32Array(count), score: new Uint16Array(count) };
  let at = 0;
  for (let demand = 0; demand < demands; demand++) {
    for (let e = start[demand]!; e < start[demand + 1]!; e++) {
      if (score[e]! < floor) continue;
      kept.partner[at] = partner[e]!;
      kept.score[at++] = score[e]!;
    }
    kept.start[demand + 1] = at;
  }
  return { ...pairs, ...kept };
}
