import { type Instance, type InstanceDemand, type PairColumns, type Seating } from './instance.js';
import { orderById, type Order } from './order.js';
import { byDemand } from './read-pairs.js';

/**
 * The same instance in the one order that it has however its file was shuffled: people and demands by id, pairs by demand and
 * partner, seatings likewise, quotas by name, members ascending.
 */
export function sortInstance(instance: Instance): Instance {
  const { settings } = instance;
  const partners = orderById(instance.partners);
  const demands = orderById(instance.demands);
  return {
    partners: [...partners.order].map((old) => {
      const one = instance.partners[old]!;
      return { ...one, ranks: one.ranks?.map((d) => demands.rank[d]!) ?? null };
    }),
    demands: [...demands.order].map((old) => sortDemand(instance.demands[old]!, partners)),
    pairs: sortPairs(instance.pairs, partners, demands),
    locks: sortSeatings(instance.locks, partners, demands),
    forbidden: sortSeatings(instance.forbidden, partners, demands),
    current: sortSeatings(instance.current, partners, demands),
    settings,
  };
}

/** Loops and not `map`: a call for each of ten million pairs would take seconds. */
function sortPairs(pairs: PairColumns, partners: Order, demands: Order): PairColumns {
  const partner = renumbered(pairs.partner, partners.rank);
  const demand = renumbered(pairs.demand, demands.rank);
  const { start, rows } = byDemand(demand, demands.order.length);
  for (let d = 0; d < demands.order.length; d += 1) sortRows(rows.subarray(start[d], start[d + 1]), partner);
  const score = new Uint16Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) score[i] = pairs.score[rows[i]!]!;
  return { partner: renumbered(rows, partner), demand: renumbered(rows, demand), score };
}

/** Puts the rows of one demand in the order of their partners, each of whom is there once. */
function sortRows(rows: Int32Array, partner: Int32Array): void {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < keys.length; i += 1) keys[i] = partner[rows[i]!]! * rowsAtMost + rows[i]!;
  keys.sort();
  for (let i = 0; i < keys.length; i += 1) rows[i] = keys[i]! % rowsAtMost;
}

/** With fewer than 2^31 rows, a partner and a row fit into one exact number up to four million partners. */
const rowsAtMost = 2 ** 31;

function renumbered(numbers: Int32Array, to: Int32Array): Int32Array {
  const now = new Int32Array(numbers.length);
  for (let i = 0; i < now.length; i += 1) now[i] = to[numbers[i]!]!;
  return now;
}

function sortDemand(demand: InstanceDemand, { rank }: Order): InstanceDemand {
  const named = [...demand.quotas.keys()].map((q) => ({ id: demand.quotas[q]!.name }));
  return {
    ...demand,
    quotas: [...orderById(named).order].map((q) => {
      const quota = demand.quotas[q]!;
      return { ...quota, members: quota.members.map((p) => rank[p]!).sort((a, b) => a - b) };
    }),
    ranks: demand.ranks?.map((p) => rank[p]!) ?? null,
  };
}

const sortSeatings = (seatings: readonly Seating[], partners: Order, demands: Order): Seating[] =>
  seatings
    .map(({ partner, demand }) => ({ partner: partners.rank[partner]!, demand: demands.rank[demand]! }))
    .sort(inOrder);

/** By demand, then partner. */
export const inOrder = (a: Seating, b: Seating): number => a.demand - b.demand || a.partner - b.partner;
