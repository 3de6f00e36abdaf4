import { emptyLast } from './arcs.js';
import { changeAlong, type Change } from './change.js';
import type { Residual } from './residual.js';
import { search, type Found } from './search.js';

/** Somebody whom exactly one rule keeps out of a demand. */
export interface KeptOut {
  readonly partner: number;
  /** The rule, by any number or name of the caller’s. */
  readonly rule: string;
  /** What the pair would score, 0 to `top`. */
  readonly score: number;
}

/** The seat is filled when this partner takes one engagement more. */
export interface OneMore {
  readonly partner: number;
  /** Exactly what the best plan with this seat filled loses against the best plan of today; below 0: it wins. */
  readonly cost: number;
  /** Who moves so that the seat is filled. */
  readonly change: Change;
}

/** What waiving one rule for this demand would bring. */
export interface Waiver {
  readonly rule: string;
  /** How many people the best plan would then seat here in the empty place, one by one. */
  readonly people: number;
  /** The one who makes the plan best, and exactly how much better it is (below 0: cheaper). */
  readonly best: { readonly partner: number; readonly score: number; readonly cost: number };
}

export interface WhyEmpty {
  /** Filling the seat with nothing else changed: another seat is emptied, or somebody is asked too often. Null when it cannot be done. */
  readonly swap: Change | null;
  readonly oneMore: readonly OneMore[];
  readonly waivers: readonly Waiver[];
}

interface Asked {
  readonly demand: number;
  /** What one engagement beyond a partner’s last would cost. */
  readonly extraCost: (partner: number) => number;
  readonly keptOut?: readonly KeptOut[];
}

/**
 * The single changes that fill an empty seat, the best first; null when the demand has no empty seat. Two searches of the whole
 * graph: what each partner can bring comes out of the same two.
 */
export function whyEmpty(at: Residual, { demand, extraCost, keptOut = [] }: Asked): WhyEmpty | null {
  if (at.empty[demand] === 0) return null;
  const filled = -emptyLast(at, demand);
  const onward = search(at, { root: demand, without: at.pool });
  const swap = onward.cost(at.pool) < Infinity ? changeAlong(at, [at.pool, ...onward.path(at.pool)]) : null;
  return {
    swap,
    oneMore: oneMore(at, onward, { filled, extraCost, swap: swap?.cost ?? Infinity }),
    waivers: waivers(at, demand, keptOut),
  };
}

interface Price {
  readonly filled: number;
  readonly swap: number;
  readonly extraCost: (partner: number) => number;
}

/** Partners whose one engagement more wins something that a swap does not. */
function oneMore(at: Residual, onward: Found, { filled, extraCost, swap }: Price): OneMore[] {
  const { demands, partners } = at.problem.pairs;
  const all = Array.from({ length: partners }, (_, partner) => {
    const cost = filled + onward.cost(demands + partner) + extraCost(partner);
    return { partner, cost };
  });
  return all
    .filter(({ cost }) => cost < Math.min(0, swap))
    .sort((a, b) => a.cost - b.cost || a.partner - b.partner)
    .map(({ partner, cost }) => ({
      ...{ partner, cost },
      change: changeAlong(at, [at.pool, ...onward.path(demands + partner)], undefined, extraCost),
    }));
}

function waivers(at: Residual, demand: number, keptOut: readonly KeptOut[]): Waiver[] {
  if (keptOut.length === 0) return [];
  const { demands, top } = at.problem.pairs;
  const back = search(at, { root: demand, backwards: true });
  const fills = keptOut.flatMap(({ partner, rule, score }) => {
    const [way, cost] = [back.path(demands + partner), top - score + back.cost(demands + partner)];
    return cost < 0 && way[way.length - 2] === at.pool ? [{ rule, partner, score, cost }] : [];
  });
  fills.sort((a, b) => a.cost - b.cost || a.partner - b.partner);
  const rules = [...new Set(fills.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const those = fills.filter((one) => one.rule === rule);
    return those[0] ? [{ rule, people: those.length, best: without(those[0]) }] : [];
  });
}

const without = ({ partner, score, cost }: Waiver['best']): Waiver['best'] => ({ partner, score, cost });
