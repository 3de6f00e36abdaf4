import type { Plan, Prices } from '../problem.js';
import { Columns } from './columns.js';
import type { Facts } from './facts.js';
import { Tolls } from './hours-cut.js';
import { pricePairs } from './price-pairs.js';

/** A first kernel: the flow's own pairs, those that cost little at its prices, and the best for every rule. */
export function seed(facts: Facts, plan: Plan, prices: Prices): { columns: Columns; taken: Set<number> } {
  const columns = new Columns(facts);
  const taken = columns.addPlan(plan);
  const duals = {
    demand: Float64Array.from(prices.demand),
    partner: Float64Array.from(prices.partner),
    rule: new Float64Array(facts.rows.length),
    tolls: new Tolls([], []),
  };
  pricePairs(facts, duals, columns, 60);
  for (let row = 0; row < facts.rows.length; row++) bestFor(facts, row, duals.partner, columns);
  return { columns, taken };
}

const few = 6;

/** The few members who are best at these prices. */
function bestFor(facts: Facts, row: number, price: Float64Array, columns: Columns): void {
  const { demand, members, sign } = facts.rows[row]!;
  if (sign < 0) return;
  const { start, partner, score } = facts.problem.pairs;
  const best: { pair: number; worth: number }[] = [];
  for (let pair = start[demand]!; pair < start[demand + 1]!; pair++) {
    const who = partner[pair]!;
    if (!members[who]) continue;
    const worth = score[pair]! - price[who]!;
    if (best.length === few && worth <= best[few - 1]!.worth) continue;
    const at = best.findIndex((one) => one.worth < worth);
    best.splice(at < 0 ? best.length : at, 0, { pair, worth });
    if (best.length > few) best.pop();
  }
  for (const { pair } of best) if (columns.fits(pair, demand)) columns.add(pair, demand);
}
