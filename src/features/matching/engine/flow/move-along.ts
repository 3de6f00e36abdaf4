import type { Network } from './network.js';
import { demandWidth, fromCost, fromDemand, fromPartner, partnerWidth } from './node.js';

/** Where a path ends: at a partner with room, or (partner -1) at a demand that leaves a seat empty. */
export interface PathEnd {
  readonly partner: number;
  readonly demand: number;
}

/**
 * Moves everybody on a path by one, from its end back to where it began: at an open seat (`source` -1), or at the partner `source`,
 * who loses an engagement. Answers how many moved.
 */
export function moveAlong(network: Network, end: PathEnd, source: number): number {
  const { demands, partners } = network;
  let { partner, demand } = end;
  if (partner < 0) network.leaveEmpty(demand, 1);
  else {
    demand = partners[partner * partnerWidth + fromDemand]!;
    network.engage(partner, demand, partners[partner * partnerWidth + fromCost]!);
  }
  for (let moved = 0; ; moved++) {
    const before = demands[demand * demandWidth + fromPartner]!;
    replace(network, demand, before, partner);
    if (before < 0) return moved;
    if (before === source) {
      network.disengage(before, demand);
      return moved;
    }
    const next = partners[before * partnerWidth + fromDemand]!;
    network.swapEngagement(before, demand, next, partners[before * partnerWidth + fromCost]!);
    partner = before;
    demand = next;
  }
}

/** The demand seats `partner` (nobody: -1) in place of `before` (an open seat: -1). */
function replace(network: Network, demand: number, before: number, partner: number): void {
  const cost = partner < 0 ? 0 : network.partners[partner * partnerWidth + fromCost]!;
  if (before < 0 && partner >= 0) network.sit(demand, partner, cost);
  if (before >= 0 && partner >= 0) network.swapSitter(demand, before, partner, cost);
  if (before >= 0 && partner < 0) network.stand(demand, before);
}
