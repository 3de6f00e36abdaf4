import { emptyLast, emptyNext, slotNext } from './arcs.js';
import { weigh, type Change, type Seating } from './change.js';
import { pairCost, slotsOf, type Residual } from './residual.js';

/** Somebody who comes to a demand; before them, those who made the way free for it. */
interface Link extends Seating {
  readonly cost: number;
  readonly before: Link | null;
}

/** An end of a chain: what all of it costs, and the demand that the last one leaves empty, if any. */
interface End {
  readonly cost: number;
  readonly last: Link;
  readonly emptied: number | null;
}

/**
 * The cheapest chain that fills one empty seat of a demand: somebody comes, from another demand if need be, where somebody else
 * comes, and so on; at most `most` people move. Exact when the plan was a best one before the seat opened: then the best repair
 * with so few moves is a chain. Null when there is none, or when the cheapest one goes
 * in a circle.
 */
export function shortChain(at: Residual, demand: number, most: number): Change | null {
  if (at.empty[demand] === 0) return null;
  let best: End | null = null;
  let reached = comers(at, demand, { cost: -emptyLast(at, demand), before: null });
  for (let moves = 0; moves <= most; moves += 1) {
    best = cheaper([best, ...ends(at, reached)]);
    if (moves === most) break;
    const next = new Map<number, Link>();
    for (const link of reached.values()) best = cheaper([best, ...goOn(at, link, next)]);
    reached = next;
  }
  return best && told(at, best);
}

/** Who could take a seat, each at what the chain then costs. */
function comers(at: Residual, demand: number, { cost, before }: Pick<Link, 'cost' | 'before'>): Map<number, Link> {
  const { start, partner } = at.problem.pairs;
  const links = new Map<number, Link>();
  for (let pair = start[demand]!; pair < start[demand + 1]!; pair += 1) {
    const p = partner[pair]!;
    if (at.taken[pair] === 0) links.set(p, { demand, partner: p, cost: cost + pairCost(at.problem, pair), before });
  }
  return links;
}

/** Chains that end with somebody who has room. */
const ends = (at: Residual, reached: ReadonlyMap<number, Link>): End[] =>
  [...reached.values()]
    .filter(({ partner }) => at.used[partner]! < slotsOf(at.problem, partner))
    .map((last) => ({ cost: last.cost + slotNext(at, last.partner), last, emptied: null }));

/** Lets somebody leave each of their seats: somebody else takes it, or it stays empty. Adds to `next`; answers with the ends. */
function goOn(at: Residual, link: Link, next: Map<number, Link>): End[] {
  return at.seated[link.partner]!.map((pair) => {
    const demand = at.demandOf[pair]!;
    const cost = link.cost - pairCost(at.problem, pair);
    for (const [p, one] of comers(at, demand, { cost, before: link }))
      if (one.cost < (next.get(p)?.cost ?? Infinity)) next.set(p, one);
    return { cost: cost + emptyNext(at, demand), last: link, emptied: demand };
  });
}

const cheaper = (all: readonly (End | null)[]): End | null =>
  all.reduce((best, next) => (next && next.cost < (best?.cost ?? Infinity) ? next : best), null);

function told(at: Residual, { last, emptied }: End): Change | null {
  const links: Link[] = [];
  for (let link: Link | null = last; link; link = link.before) links.unshift(link);
  const people = new Set(links.map(({ partner }) => partner));
  const leaves = (i: number): number | null => links[i + 1]?.demand ?? emptied;
  const goes = links.flatMap(({ partner }, i) => {
    const demand = leaves(i);
    return demand === null ? [] : [{ demand, partner }];
  });
  const demands = new Set([...links.map(({ demand }) => demand), ...goes.map(({ demand }) => demand)]);
  const circle = people.size < links.length || demands.size < links.length + (emptied === null ? 0 : 1);
  if (circle) return null;
  return weigh(
    at,
    links.map(({ demand, partner }) => ({ demand, partner })),
    goes,
  );
}
