import type { Columns } from './columns.js';
import { hoursLimit, slotsOf, type Facts } from './facts.js';
import { commonDivisor } from './bundle.js';
import type { HoursCut } from './hours-cut.js';
import { separate, type Room, type Share } from './separate.js';

/** Cuts for every partner whose shares no real choice of places could mix. */
export function findCuts(facts: Facts, columns: Columns, shares: Float64Array): HoursCut[] {
  return [...mixed(facts, columns, shares)].flatMap(
    ([partner, mixture]) => separate(roomOf(facts, partner), mixture) ?? [],
  );
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

/** The shares of every partner whose places are halved, or ask more hours than there are. */
export function mixed(facts: Facts, columns: Columns, shares: Float64Array): Map<number, Share[]> {
  const mixtures = new Map<number, Share[]>();
  for (let column = 0; column < columns.count; column++) {
    const share = shares[column]!;
    if (share < 1e-7) continue;
    const [demand, partner] = [columns.demand[column]!, columns.partner(column)];
    if (hoursLimit(facts, partner) < 0) continue;
    const one = { demand, size: facts.sizeOf[demand]!, share };
    const mixture = mixtures.get(partner);
    if (mixture) mixture.push(one);
    else mixtures.set(partner, [one]);
  }
  for (const [partner, mixture] of mixtures) if (fits(facts, partner, mixture)) mixtures.delete(partner);
  return mixtures;
}

/** A mixture by the sizes of its places. */
export function bySize(facts: Facts, mixture: readonly Share[]): Float64Array {
  const sum = new Float64Array(facts.sizes.length);
  for (const { size, share } of mixture) sum[size]! += share;
  return sum;
}

/** Whole places within the hours and the engagements need no cut. */
function fits(facts: Facts, partner: number, mixture: readonly Share[]): boolean {
  const shares = bySize(facts, mixture);
  let hours = 0;
  for (let size = 0; size < shares.length; size++) {
    const count = Math.round(shares[size]!);
    if (Math.abs(shares[size]! - count) > 1e-6) return false;
    hours += count * facts.sizes[size]!;
  }
  return hours <= hoursLimit(facts, partner);
}
