import type { FlowProblem } from '../../src/features/matching/engine/problem.js';

/** The round without the pairs that score less than `floor`. */
export function atFloor(problem: FlowProblem, floor: number): FlowProblem {
  const { start, partner, score } = problem.pairs;
  const before = new Int32Array(score.length + 1);
  for (let pair = 0; pair < score.length; pair += 1) before[pair + 1] = before[pair]! + (score[pair]! >= floor ? 1 : 0);
  const enough = (_: number, pair: number) => score[pair]! >= floor;
  const pairs = {
    ...problem.pairs,
    start: start.map((pair) => before[pair]!),
    partner: partner.filter(enough),
    score: score.filter((points) => points >= floor),
  };
  return { ...problem, pairs };
}
