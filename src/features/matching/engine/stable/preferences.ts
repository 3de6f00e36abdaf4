import { type Pairs } from '../problem.js';
import { lottery } from './lottery.js';

/**
 * Whom each side would have, best first, without ties. Only pairs that both sides would have are in the lists, so that everybody
 * in somebody’s list also has them in theirs.
 */
export interface Preferences {
  readonly partners: readonly Int32Array[];
  readonly demands: readonly Int32Array[];
}

/** Room on each side: places of every partner, seats of every demand. */
export interface Room {
  readonly partners: ArrayLike<number>;
  readonly demands: ArrayLike<number>;
}

/** What each side said. Whoever said nothing goes by the scores of their pairs. */
export interface Rankings {
  readonly partners: readonly (readonly number[] | null)[];
  readonly demands: readonly (readonly number[] | null)[];
}

/**
 * Preferences without ties from rankings, scores and a lottery. Equal scores are broken by one number for each person, the same
 * in every demand (“single tie-breaking”): one drawn anew for each demand would break ties that nobody cares about in ways that
 * two people would then want to trade back.
 */
export function preferencesOf(pairs: Pairs, rankings: Rankings, seed: number): Preferences {
  const demands = rowsOf(pairs);
  const partners = transposed(demands, pairs.partners);
  const tickets = { partners: lottery(pairs.partners, seed), demands: lottery(pairs.demands, seed) };
  const wanted = {
    partners: partners.map((row, p) => ordered(row, rankings.partners[p] ?? null, tickets.demands)),
    demands: demands.map((row, d) => ordered(row, rankings.demands[d] ?? null, tickets.partners)),
  };
  return mutual(wanted, pairs);
}

interface Row {
  readonly other: Int32Array;
  readonly score: Uint16Array;
}

const rowsOf = ({ start, partner, score, demands }: Pairs): Row[] =>
  Array.from({ length: demands }, (_, d) => ({
    other: partner.subarray(start[d], start[d + 1]),
    score: score.subarray(start[d], start[d + 1]),
  }));

/** The same pairs, gathered by partner. */
function transposed(rows: readonly Row[], partners: number): Row[] {
  const lists = Array.from({ length: partners }, () => ({ other: [] as number[], score: [] as number[] }));
  rows.forEach(({ other, score }, d) =>
    other.forEach((p, i) => {
      lists[p]!.other.push(d);
      lists[p]!.score.push(score[i]!);
    }),
  );
  return lists.map(({ other, score }) => ({ other: Int32Array.from(other), score: Uint16Array.from(score) }));
}

function ordered({ other, score }: Row, ranking: readonly number[] | null, tickets: Int32Array): Int32Array {
  if (ranking) {
    const there = new Set(other);
    return Int32Array.from(ranking.filter((one) => there.has(one)));
  }
  const order = Array.from(other.keys()).sort(
    (a, b) => score[b]! - score[a]! || tickets[other[a]!]! - tickets[other[b]!]!,
  );
  return Int32Array.from(order, (i) => other[i]!);
}

/** Takes out whoever is not wanted back. */
function mutual({ partners, demands }: Preferences, { partners: count }: Pairs): Preferences {
  const wanting = Array.from({ length: count }, (_, p) => new Set(partners[p]));
  const wanted = Array.from({ length: count }, () => new Set<number>());
  const kept = demands.map((list, d) =>
    list.filter((p) => {
      if (!wanting[p]!.has(d)) return false;
      wanted[p]!.add(d);
      return true;
    }),
  );
  return { partners: partners.map((list, p) => list.filter((d) => wanted[p]!.has(d))), demands: kept };
}
