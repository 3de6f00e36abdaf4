import type { Columns } from './columns.js';
import { hoursLimit, slotsOf, type Facts } from './facts.js';
import { commonDivisor } from './bundle.js';
import type { HoursCut } from './hours-cut.js';
import { separate, type Room, type Share } from './separate.js';

/** Cuts for every partner whose shares no real choice of places could mix. */
export function findCuts(facts: Facts, columns: Columns, shares: Float64Array): HoursCut[] {
  const cuts: HoursCut[] = [];
  const mixtures = mixed(facts, columns, shares);
  const parts = new Map<number, Share[]>([...mixtures.keys()].map((partner) => [partner, []]));
  for (let column = 0; column < columns.count; column++) {
    if (shares[column]! < 1e-7) continue;
    const demand = columns.demand[column]!;
    parts.get(columns.partner(column))?.push({ demand, size: facts.sizeOf[demand]!, share: shares[column]! });
  }
  for (const [partner, mixture] of parts) {
    const cut = separate(roomOf(facts, partner), mixture);
    if (cut) cuts.push(cut);
  }
  return cuts;
}

/** A partner’s room, in the largest unit of time of which every place takes a whole number. */
export function roomOf(facts: Facts, partner: number): Room {
  const limit = hoursLimit(facts, partner);
  const fit = facts.sizes.filter((size) => size <= limit);
  const unit = fit.reduce(commonDivisor, 0) || 1;
  const most = fit[0] === undefined || fit[0] === 0 ? Infinity : Math.floor(limit / fit[0]);
  return {
    partner,
    sizes: facts.sizes.map((size) => Math.ceil(size / unit)),
    limit: Math.floor(limit / unit),
    slots: Math.min(slotsOf(facts, partner), most),
  };
}

/** How much of each size every partner has whose places are halved, or ask more hours than there are. */
export function mixed(facts: Facts, columns: Columns, shares: Float64Array): Map<number, Float64Array> {
  const mixtures = new Map<number, Float64Array>();
  for (let column = 0; column < columns.count; column++) {
    const [share, partner] = [shares[column]!, columns.partner(column)];
    if (share < 1e-7 || hoursLimit(facts, partner) < 0) continue;
    const mixture = mixtures.get(partner) ?? new Float64Array(facts.sizes.length);
    mixture[facts.sizeOf[columns.demand[column]!]!]! += share;
    mixtures.set(partner, mixture);
  }
  for (const [partner, mixture] of mixtures) if (fits(roomOf(facts, partner), mixture)) mixtures.delete(partner);
  return mixtures;
}

/** Whole places within the hours and the engagements need no cut. */
function fits({ sizes, limit }: Room, mixture: Float64Array): boolean {
  let hours = 0;
  for (let size = 0; size < sizes.length; size++) {
    const share = mixture[size]!;
    if (Math.abs(share - Math.round(share)) > 1e-6) return false;
    hours += Math.round(share) * sizes[size]!;
  }
  return hours <= limit;
}
