import { changeAlong, type Change } from './change.js';
import { pairAt, type Residual } from './residual.js';
import { search, upTo } from './search.js';

/** What a seat would be without the person who has it. */
export interface WhyThis {
  /** Exactly what the best plan loses when these two must not be paired; 0 when another plan is as good. */
  readonly cost: number;
  /** Who would sit there instead; null when the seat would be empty. */
  readonly next: number | null;
  /** The whole change to that other plan. */
  readonly change: Change;
}

/** Why a demand has a partner, or null when the best plan does not pair them. One shortest path. */
export function whyThis(at: Residual, demand: number, partner: number): WhyThis | null {
  const pair = pairAt(at.problem, demand, partner);
  if (pair < 0 || at.taken[pair] === 0) return null;
  const { demands } = at.problem.pairs;
  const goal = demands + partner;
  const way = search(at, { root: demand, stops: upTo(goal) }).path(goal);
  const without = changeAlong(at, [...way, demand]);
  const after = way[1]!;
  return { cost: without.cost, next: after === at.pool ? null : after - demands, change: without };
}
