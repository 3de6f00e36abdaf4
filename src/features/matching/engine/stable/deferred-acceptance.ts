import { type Preferences, type Room } from './preferences.js';

/**
 * Deferred acceptance (Gale and Shapley 1962) with room for several on both sides. Those who propose ask down their lists while
 * they have room; those who are asked keep the best that they have room for. The outcome is stable, whoever proposes, and of all
 * stable outcomes the best for every one of the proposers (Roth 1984). Answers with the partners of each demand, ascending.
 */
export function deferredAcceptance(
  { partners, demands }: Preferences,
  room: Room,
  proposing: 'partners' | 'demands' = 'partners',
): number[][] {
  if (proposing === 'demands')
    return propose({ lists: demands, room: room.demands }, { lists: partners, room: room.partners }).map(ascending);
  const held = propose({ lists: partners, room: room.partners }, { lists: demands, room: room.demands });
  const seated: number[][] = demands.map(() => []);
  held.forEach((those, p) => those.forEach((d) => seated[d]!.push(p)));
  return seated.map(ascending);
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

interface Side {
  readonly lists: readonly Int32Array[];
  readonly room: ArrayLike<number>;
}

/** Whom each proposer ends up with. */
function propose(proposers: Side, askers: Side): number[][] {
  const standing = standingOf(proposers.lists, askers.lists);
  const next = new Int32Array(proposers.lists.length);
  const mine: Set<number>[] = proposers.lists.map(() => new Set());
  const held: Offer[][] = askers.lists.map(() => []);
  const open = Array.from(proposers.lists.keys()).reverse();
  while (open.length > 0) {
    const from = open.at(-1)!;
    const at = next[from]!;
    if (mine[from]!.size >= proposers.room[from]! || at === proposers.lists[from]!.length) {
      open.pop();
      continue;
    }
    next[from] = at + 1;
    const to = proposers.lists[from]![at]!;
    mine[from]!.add(to);
    const refused = keepBest(held[to]!, { from, standing: standing[from]![at]! }, askers.room[to]!);
    if (refused < 0) continue;
    mine[refused]!.delete(to);
    if (refused !== from) open.push(refused);
  }
  return mine.map((those) => [...those]);
}

interface Offer {
  readonly from: number;
  /** The lower, the better liked. */
  readonly standing: number;
}

/** Takes an offer, and answers with whom it sends away for it: -1 for nobody. */
function keepBest(held: Offer[], offer: Offer, room: number): number {
  let at = held.length;
  while (at > 0 && held[at - 1]!.standing > offer.standing) at -= 1;
  held.splice(at, 0, offer);
  return held.length > room ? held.pop()!.from : -1;
}

/** How each proposer stands with those in their list, entry by entry. */
function standingOf(proposers: readonly Int32Array[], askers: readonly Int32Array[]): Int32Array[] {
  const known = proposers.map(() => new Map<number, number>());
  askers.forEach((list, to) => list.forEach((from, standing) => known[from]!.set(to, standing)));
  return proposers.map((list, from) => list.map((to) => known[from]!.get(to)!));
}
