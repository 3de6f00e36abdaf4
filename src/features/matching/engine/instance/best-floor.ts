import { type Compiled } from './compile.js';

/** Finds the least cost of a problem, exactly. */
type LeastCost = (compiled: Compiled) => Promise<number>;

/**
 * The highest score that can be asked of every freely filled seat while the empty seats cost no more than they must; null when
 * nobody can be seated at all. A search over the scores that occur, each step exact.
 */
export async function bestFloor(compileAt: (floor: number) => Compiled, least: LeastCost): Promise<number | null> {
  const open = compileAt(0);
  const scores = occurring(open.problem.pairs.score);
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

/** The scores that occur, ascending. */
function occurring(scores: Uint16Array): number[] {
  const seen = new Uint8Array(65_536);
  for (let i = 0; i < scores.length; i += 1) seen[scores[i]!] = 1;
  return [...seen.keys()].filter((score) => seen[score] === 1);
}

/** The same round, where nothing counts but seats: every pair is perfect, asking is free, no seat is left empty for nothing. */
function seatsOnly({ problem, ...rest }: Compiled): Compiled {
  const { pairs, emptyCost, slotCost } = problem;
  const seats = emptyCost.map((cost) => Math.max(1, cost - pairs.top));
  const perfect = { ...pairs, score: new Uint16Array(pairs.score.length).fill(pairs.top) };
  return { ...rest, problem: { ...problem, pairs: perfect, emptyCost: seats, slotCost: slotCost.map(() => 0) } };
}
