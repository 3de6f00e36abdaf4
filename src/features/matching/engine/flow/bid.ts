import type { Network } from './network.js';
import { ask, demandWidth, emptySeat, held, load, partnerWidth, tagWidth, worth } from './node.js';

/** What a demand sees when it looks for one more partner: the cheapest at today’s prices, and what the next one would cost. */
export class Look {
  partner = -1;
  cost = 0;
  best = 0;
  second = 0;

  constructor(private readonly network: Network) {}

  /** Looks on behalf of the demand. Without anybody cheaper than an empty seat, `partner` is -1. */
  at(demand: number): void {
    const { network } = this;
    const { candidates, tags, demands } = network;
    const busy = demands[demand * demandWidth + held]! > 0;
    candidates.refresh(demand);
    const limit = demands[demand * demandWidth + emptySeat]!;
    for (;;) {
      this.partner = -1;
      this.best = this.second = limit;
      const { entries } = candidates;
      const start = candidates.at[demand]!;
      const end = start + 3 * candidates.size[demand]!;
      for (let e = start; e < end && entries[e + 2]! < this.second; e += 3) {
        const partner = entries[e]!;
        const value = entries[e + 1]! + tags[partner * tagWidth]!;
        if (value >= this.second || (busy && network.holds(demand, partner))) continue;
        if (value < this.best) {
          this.second = this.best;
          this.best = value;
          this.partner = partner;
          this.cost = entries[e + 1]!;
        } else this.second = value;
      }
      // Only the reach bounds who is not on the list: a scan may also have stopped at somebody dear.
      if (candidates.reach[demand]! >= this.second || candidates.whole(demand)) return;
      candidates.lengthen(demand, Math.max(16, candidates.size[demand]!));
    }
  }
}

/**
 * Price bidding: each open seat takes the cheapest partner and raises the price as far as it can without wishing for another
 * one, so that whoever sat there moves on (Bertsekas’ auction with no slack at all, known as augmenting row reduction). It seats
 * about half of everybody at next to no cost and keeps every price exact. Answers the demands of the seats that are still open.
 */
export function bid(network: Network, open: number[], most: number): number[] {
  const look = new Look(network);
  const left: number[] = [];
  for (let next = 0; next < open.length; next++) {
    const demand = open[next]!;
    if (next < most && place(network, look, demand, open)) continue;
    left.push(demand);
  }
  return left;
}

function place(network: Network, look: Look, demand: number, open: number[]): boolean {
  look.at(demand);
  const { partner, cost, best, second } = look;
  if (partner < 0) return false;
  const { tags } = network;
  const gap = network.partners[partner * partnerWidth + ask]! - tags[partner * tagWidth]!;
  if (gap === 0) {
    network.engage(partner, demand, cost);
    network.sit(demand, partner, cost);
    return true;
  }
  const weakest = weakestHolder(network, look, partner);
  if (gap <= second - best && gap <= weakest.margin) {
    tags[partner * tagWidth]! += gap;
    network.engage(partner, demand, cost);
    network.sit(demand, partner, cost);
    return true;
  }
  const raise = Math.min(second - best, weakest.next, gap);
  if (raise <= 0 || !leavesGladly(network, weakest.demand, partner, raise)) return false;
  tags[partner * tagWidth]! += raise;
  network.stand(weakest.demand, partner);
  network.swapEngagement(partner, weakest.demand, demand, cost);
  network.sit(demand, partner, cost);
  open.push(weakest.demand);
  return true;
}

/** Of the demands that hold a partner, the one that loses least by letting go; and what the next one would lose. */
function weakestHolder(network: Network, look: Look, partner: number) {
  const { engagement, engagementCost, partners, tags } = network;
  const node = partner * partnerWidth;
  let [margin, next, demand] = [Infinity, Infinity, -1];
  for (let i = network.slotAt[partner]!, end = i + partners[node + load]!; i < end; i++) {
    look.at(engagement[i]!);
    const loses = look.best - (engagementCost[i]! + tags[partner * tagWidth]!);
    if (loses < margin) {
      next = margin;
      margin = loses;
      demand = engagement[i]!;
    } else if (loses < next) next = loses;
  }
  return { margin, next, demand };
}

/** Would the demand hold nothing dearer than this partner at the higher price? Then its seat may be opened again. */
function leavesGladly(network: Network, demand: number, partner: number, raise: number): boolean {
  const { sitter, sitterCost, tags } = network;
  let [dearest, own] = [0, 0];
  for (let i = network.seatAt[demand]!, end = i + network.demands[demand * demandWidth + held]!; i < end; i++) {
    const value = sitterCost[i]! + tags[sitter[i]! * tagWidth]!;
    dearest = Math.max(dearest, value);
    if (sitter[i] === partner) own = value;
  }
  return dearest - own <= raise;
}

/** Prices every demand by the cheapest partner it does not hold: what one more seat would cost it. */
export function priceDemands(network: Network): void {
  const look = new Look(network);
  for (let demand = 0; demand < network.problem.pairs.demands; demand++) priceDemand(network, look, demand);
}

/** The same for one demand; without seats it has no price. */
export function priceDemand(network: Network, look: Look, demand: number): void {
  if (network.seats(demand) === 0) return;
  look.at(demand);
  network.demands[demand * demandWidth + worth] = look.best;
}
