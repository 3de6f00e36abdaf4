import type { Columns } from './columns.js';
import type { Facts } from './facts.js';
import type { Tolls } from './hours-cut.js';

/** What the linear programme asks for a seat, a partner and a rule, and for hours on top. */
export interface Duals {
  readonly demand: Float64Array;
  readonly partner: Float64Array;
  readonly rule: Float64Array;
  readonly tolls: Tolls;
}

/**
 * Takes in every pair of all that costs less than `slack` at these prices. Answers how many of them would have made the plan
 * cheaper: with none, the prices are good for all pairs and not only for those of the kernel.
 */
export function pricePairs(facts: Facts, duals: Duals, columns: Columns, slack: number): number {
  let negative = 0;
  for (let size = 0; size < facts.sizes.length; size++) {
    const toll = duals.partner.slice();
    duals.tolls.addTo(toll, size);
    closeTo(facts, toll, size);
    for (let demand = 0; demand < facts.demands; demand++)
      if (facts.sizeOf[demand] === size)
        negative += priceDemand(facts, { ...duals, partner: toll }, columns, { demand, slack });
  }
  return negative;
}

/** Nobody takes a place that asks more hours than they have at all. */
function closeTo(facts: Facts, toll: Float64Array, size: number): void {
  if (facts.hours)
    for (let partner = 0; partner < facts.partners; partner++) {
      const limit = facts.hours.partner[partner]!;
      if (limit >= 0 && limit < facts.sizes[size]!) toll[partner] = Infinity;
    }
}

function priceDemand(facts: Facts, duals: Duals, columns: Columns, at: { demand: number; slack: number }): number {
  const { demand, slack } = at;
  const { start, partner, score, top } = facts.problem.pairs;
  const extra = rulePrices(facts, duals, demand);
  const seat = duals.demand[demand]! - top + slack;
  const toll = duals.partner;
  const bar = -seat - extra.most;
  let negative = 0;
  for (let pair = start[demand]!; pair < start[demand + 1]!; pair++) {
    if (score[pair]! <= bar) continue;
    const who = partner[pair]!;
    const worth = seat + score[pair]! - toll[who]! + extra.of(who);
    if (worth <= 0 || columns.has(pair)) continue;
    columns.add(pair, demand);
    if (worth > slack + 1e-6) negative += 1;
  }
  return negative;
}

/** The rule prices that a person would earn in this demand, and what nobody earns more than. */
function rulePrices({ rows, rowsOf }: Facts, { rule }: Duals, demand: number): Extra {
  const priced = rowsOf[demand]!.filter((row) => rule[row] !== 0).map((row) => ({
    members: rows[row]!.members,
    price: rows[row]!.sign * rule[row]!,
  }));
  if (priced.length === 0) return nothing;
  return {
    most: priced.reduce((sum, { price }) => sum + Math.max(0, price), 0),
    of: (partner) => {
      let sum = 0;
      for (const { members, price } of priced) if (members[partner]) sum += price;
      return sum;
    },
  };
}

interface Extra {
  readonly most: number;
  readonly of: (partner: number) => number;
}

const nothing: Extra = { most: 0, of: () => 0 };
