import { type Preferences, type Room } from './preferences.js';

/** Two who would both rather have each other than what the plan gives them. */
export interface BlockingPair {
  readonly partner: number;
  readonly demand: number;
}

/**
 * The pairs that block a plan, by demand and partner; none for a stable one. Each of the two has room left, or likes the other
 * better than somebody whom they have. Whoever sits somewhere without being in the list there is liked least of all.
 */
export function blockingPairs(
  { partners, demands }: Preferences,
  room: Room,
  seated: readonly (readonly number[])[],
): BlockingPair[] {
  const engaged: number[][] = partners.map(() => []);
  seated.forEach((people, d) => people.forEach((p) => engaged[p]!.push(d)));
  const likedBy = partners.map((list, p) => new Set(likedBetter(list, engaged[p]!, room.partners[p]!)));
  return demands.flatMap((list, demand) =>
    likedBetter(list, seated[demand]!, room.demands[demand]!)
      .filter((partner) => likedBy[partner]!.has(demand))
      .sort((a, b) => a - b)
      .map((partner) => ({ partner, demand })),
  );
}

/** Those in a list whom its owner would take beside, or instead of, those they have. */
function likedBetter(list: Int32Array, has: readonly number[], room: number): number[] {
  if (room === 0) return [];
  const mine = new Set(has);
  if (has.length < room) return [...list].filter((one) => !mine.has(one));
  const listed = new Set(list);
  if (has.some((one) => !listed.has(one))) return [...list].filter((one) => !mine.has(one));
  let last = list.length - 1;
  while (last >= 0 && !mine.has(list[last]!)) last -= 1;
  return [...list.subarray(0, last + 1)].filter((one) => !mine.has(one));
}
