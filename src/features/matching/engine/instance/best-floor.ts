import type { FlowProblem } from '../problem.js';

/** A problem, and whatever else its solver wants to know. */
interface Asked {
  readonly problem: FlowProblem;
}

/**
 * The highest score that can be asked of every freely filled seat while the empty seats cost no more than they must; null when
 * nobody can be seated at all. A search over the scores that occur; `least` finds the least cost of a problem.
 */
export async function bestFloor<Round extends Asked>(
  compileAt: (floor: number) => Round,
  least: (round: Round) => Promise<number>,
): Promise<number | null> {
  const open = compileAt(0);
  const scores = occurring(open.problem.pairs.score);
  if (scores.length === 0) return null;
  const target = await least(seatsOnly(open));
  if (target === Infinity) return null;
  let [low, high] = [0, scores.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const cost = await least(seatsOnly(compileAt(scores[middle]!)));
    if (cost <= target) low = middle;
    else high = middle - 1;
  }
  return scores[low]!;
}

/** The scores that occur, ascending. */
function occurring(scores: Uint16Array): number[] {
  const seen = new Uint8Array(65_536);
  for (let i = 0; i < scores.length; i += 1) seen[scores[i]!] = 1;
  return [...seen.keys()].filter((score) => seen[score] === 1);
}

/** The same round, where nothing counts but seats: every pair is perfect, asking is free, no seat is left empty for nothing. */
function seatsOnly<Round extends Asked>(round: Round): Round {
  const { problem } = round;
  const { pairs, emptyCost, slotCost } = problem;
  const seats = emptyCost.map((cost) => Math.max(1, cost - pairs.top));
  const perfect = { ...pairs, score: new Uint16Array(pairs.score.length).fill(pairs.top) };
  return { ...round, problem: { ...problem, pairs: perfect, emptyCost: seats, slotCost: slotCost.map(() => 0) } };
}
