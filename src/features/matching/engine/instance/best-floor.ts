import { type Compiled } from './compile.js';

/** Finds the least cost of a problem, exactly. */
type LeastCost = (compiled: Compiled) => Promise<number>;

/**
 * The highest score that can be asked of every freely filled seat while the empty seats cost no more than they must; null when
 * nobody can be seated at all. A search over the scores that occur, each step exact.
 */
export async function bestFloor(compileAt: (floor: number) => Compiled, least: LeastCost): Promise<number | null> {
  const open = compileAt(0);
  const scores = [...new Set(open.problem.pairs.score)].sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const target = await least(seatsOnly(open));
  let [low, high] = [0, scores.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const cost = await least(seatsOnly(compileAt(scores[middle]!)));
    if (cost === target) low = middle;
    else high = middle - 1;
  }
  return scores[low]!;
}

/** The same round, where nothing counts but seats: every pair is perfect, asking is free, no seat is left empty for nothing. */
function seatsOnly({ problem, ...rest }: Compiled): Compiled {
  const { pairs, emptyCost, slotCost } = problem;
  const seats = emptyCost.map((cost) => Math.max(1, cost - pairs.top));
  const perfect = { ...pairs, score: pairs.score.map(() => pairs.top) };
  return { ...rest, problem: { ...problem, pairs: perfect, emptyCost: seats, slotCost: slotCost.map(() => 0) } };
}
