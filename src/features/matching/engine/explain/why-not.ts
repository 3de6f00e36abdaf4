import { changeAlong, type Change } from './change.js';
import { pairAt, type Residual } from './residual.js';
import { search, upTo } from './search.js';

/** What it would take to seat somebody in a demand where the best plan does not. `displaced` + `elsewhere` = `cost`, to the point. */
export interface WhyNot {
  readonly demand: number;
  readonly partner: number;
  /** Exactly what the best plan loses when these two must be paired; 0 when another plan with them is as good. */
  readonly cost: number;
  /** Who would leave the demand for them; null when a seat is empty. */
  readonly instead: number | null;
  /** How much better the other one does there; below 0 when they do worse. The cost of the pair itself, less the empty seat, without another one. */
  readonly displaced: number;
  /** What is lost everywhere else. */
  readonly elsewhere: number;
  /** The demand that wants them more: the best plan has them there, and would give them up. Null when they have room. */
  readonly wantedBy: number | null;
  readonly change: Change;
}

/** Why a demand does not have a partner: null when it has, or when the two cannot be paired at all. One shortest path. */
export function whyNot(at: Residual, demand: number, partner: number): WhyNot | null {
  const pair = pairAt(at.problem, demand, partner);
  if (pair < 0 || at.taken[pair] === 1) return null;
  const root = at.problem.pairs.demands + partner;
  return forced(at, { demand, partner }, search(at, { root, stops: upTo(demand) }).path(demand));
}

/** What seating somebody costs when the rest of the change follows a way from them back to the demand; null when there is none. */
export function forced(
  at: Residual,
  { demand, partner }: { demand: number; partner: number },
  way: readonly number[],
): WhyNot | null {
  const { problem, pool } = at;
  const { demands, score, top } = problem.pairs;
  if (way.length < 2) return null;
  const change = changeAlong(at, way, { demand, partner });
  const [after, last] = [way[1]!, way[way.length - 2]!];
  const instead = last === pool ? null : last - demands;
  const hers = score[pairAt(problem, demand, partner)]!;
  const before =
    instead === null
      ? top - problem.emptyCost[problem.seatStart[demand]! + at.empty[demand]! - 1]!
      : score[pairAt(problem, demand, instead)]!;
  const displaced = before - hers;
  return {
    ...{ demand, partner, cost: change.cost, instead, displaced, elsewhere: change.cost - displaced },
    ...{ wantedBy: after < demands ? after : null, change },
  };
}
