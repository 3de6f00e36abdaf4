import type { Favourites } from './favourites.js';
import type { Network } from './network.js';
import { ask, demandWidth, load, partnerWidth, tagWidth, unreached, worth } from './node.js';

/** After so many bids in a row that raised no price and filled no seat, for each open seat, the bidding is stuck. */
const patience = 8;

/**
 * Price bidding: each open seat takes the cheapest partner and raises the price as far as it can without wishing for another
 * one, so that whoever sat there moves on; where the holder would pay more, the price rises to what the holder would pay and the
 * seat looks on (Bertsekas’ auction with no slack at all, akin to augmenting row reduction). Every price stays exact.
 */
export class Bidding {
  /** The demands of the seats that are still to bid. */
  private readonly open: number[];
  private next = 0;
  /** Bids in a row that changed nothing but who sits where. */
  private idle = 0;
  /** Of the holders of a partner, the one that loses least by letting go, what that one would lose, and what the next one. */
  private weakest = -1;
  private weakestCost = 0;
  private margin = 0;
  private nextMargin = 0;

  constructor(
    private readonly network: Network,
    private readonly favourites: Favourites,
    open: readonly number[],
  ) {
    this.open = [...open];
  }

  /** Answers the demands of the seats that found nobody. */
  run(): number[] {
    const most = 24 * this.open.length;
    const left: number[] = [];
    while (this.next < this.open.length) {
      const demand = this.open[this.next++]!;
      const stuck = this.next > most || this.idle > patience * (this.open.length - this.next + 1);
      if (stuck || !this.place(demand)) left.push(demand);
    }
    return left;
  }

  private place(demand: number): boolean {
    const { network, favourites } = this;
    favourites.look(demand);
    const { partner, cost, best, second } = favourites;
    if (partner < 0 || best > network.problem.pairs.top) return false;
    const { tags } = network;
    const gap = network.partners[partner * partnerWidth + ask]! - tags[partner * tagWidth]!;
    const margin = second - best;
    if (gap > 0) this.findWeakest(partner);
    if (gap === 0 || (gap <= margin && gap <= this.margin)) {
      tags[partner * tagWidth]! += gap;
      network.engage(partner, demand, cost);
      this.idle = 0;
    } else if (this.margin > margin) {
      tags[partner * tagWidth]! += Math.min(this.margin, gap);
      this.open.push(demand);
      this.idle = 0;
      return true;
    } else this.outbid(demand, cost, partner, Math.min(margin, this.nextMargin, gap));
    favourites.take(demand, partner);
    network.sit(demand, partner, cost);
    return true;
  }

  /** The weakest holder of the partner lets go. */
  private outbid(demand: number, cost: number, partner: number, raise: number): void {
    const { network, weakest } = this;
    network.tags[partner * tagWidth]! += raise;
    this.idle = raise > 0 ? 0 : this.idle + 1;
    network.stand(weakest, partner);
    network.swapEngagement(partner, weakest, demand, cost);
    this.favourites.release(weakest, partner, this.weakestCost);
    this.open.push(weakest);
  }

  /** Finds the weakest of the partner’s holders. */
  private findWeakest(partner: number): void {
    const { network, favourites } = this;
    const { engagement, engagementCost, partners } = network;
    const paid = network.tags[partner * tagWidth]!;
    this.margin = this.nextMargin = unreached;
    for (let i = network.slotAt[partner]!, end = i + partners[partner * partnerWidth + load]!; i < end; i++) {
      favourites.look(engagement[i]!);
      const loses = favourites.best - engagementCost[i]! - paid;
      if (loses < this.margin) {
        this.nextMargin = this.margin;
        this.margin = loses;
        this.weakest = engagement[i]!;
        this.weakestCost = engagementCost[i]!;
      } else if (loses < this.nextMargin) this.nextMargin = loses;
    }
  }
}

/** Prices every demand by the cheapest partner it does not hold: what one more seat would cost it. */
export function priceDemands(network: Network, favourites: Favourites): void {
  for (let demand = 0; demand < network.problem.pairs.demands; demand++) priceDemand(network, favourites, demand);
}

/** The same for one demand; without seats it has no price. */
export function priceDemand(network: Network, favourites: Favourites, demand: number): void {
  if (network.seats(demand) === 0) return;
  favourites.look(demand);
  network.demands[demand * demandWidth + worth] = favourites.best;
}
