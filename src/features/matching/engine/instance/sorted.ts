import { type Instance, type InstanceDemand, type Seating } from './instance.js';
import { orderById, sortedBy, type Order } from './order.js';

/**
 * The same instance in the one order that it has however its file was shuffled: people and demands by id, pairs by demand and
 * partner, seatings likewise, quotas by name, members ascending.
 */
export function sortInstance(instance: Instance): Instance {
  const { pairs, settings } = instance;
  const partners = orderById(instance.partners);
  const demands = orderById(instance.demands);
  const partner = pairs.partner.map((p) => partners.rank[p]!);
  const demand = pairs.demand.map((d) => demands.rank[d]!);
  const all = Int32Array.from(partner.keys());
  const rows = sortedBy(sortedBy(all, partner, partners.order.length), demand, demands.order.length);
  return {
    partners: [...partners.order].map((old) => {
      const one = instance.partners[old]!;
      return { ...one, ranks: one.ranks?.map((d) => demands.rank[d]!) ?? null };
    }),
    demands: [...demands.order].map((old) => sortDemand(instance.demands[old]!, partners)),
    pairs: {
      partner: rows.map((row) => partner[row]!),
      demand: rows.map((row) => demand[row]!),
      score: Uint16Array.from(rows, (row) => pairs.score[row]!),
    },
    locks: sortSeatings(instance.locks, partners, demands),
    forbidden: sortSeatings(instance.forbidden, partners, demands),
    current: sortSeatings(instance.current, partners, demands),
    settings,
  };
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
