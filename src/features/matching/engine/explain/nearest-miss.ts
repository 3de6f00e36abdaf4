import { pairAt, pairCost, type Residual } from './residual.js';
import { heightOf, search } from './search.js';
import { forced, type WhyNot } from './why-not.js';

/** For somebody without a seat, or who could have one more: where seating them would cost least. Null when no demand can take them. One shortest path. */
export function nearestMiss(at: Residual, partner: number): WhyNot | null {
  const { demands } = at.problem.pairs;
  const root = demands + partner;
  let [best, cheapest] = [-1, Infinity];
  const found = search(at, {
    root,
    stops: (node, reduced) => {
      if (reduced >= cheapest) return true;
      const cost = node < demands ? reduced + seating(at, node, partner) : Infinity;
      if (cost < cheapest) [best, cheapest] = [node, cost];
      return false;
    },
  });
  return best < 0 ? null : forced(at, { demand: best, partner }, found.path(best));
}

/** What the arc that seats somebody costs on top of the prices; Infinity where they cannot sit or already do. */
function seating(at: Residual, demand: number, partner: number): number {
  const pair = pairAt(at.problem, demand, partner);
  if (pair < 0 || at.taken[pair] === 1) return Infinity;
  const { demands } = at.problem.pairs;
  return pairCost(at.problem, pair) + heightOf(at, demand) - heightOf(at, demands + partner);
}
