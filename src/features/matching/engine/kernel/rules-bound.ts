import { bestBundle, type Offer } from './bundle.js';
import { discount, hoursLimit, seatsOf, type Facts } from './facts.js';

/** Prices of seats and of rules, in whole thousandths of a point. */
export interface RulePrices {
  readonly demand: Float64Array;
  readonly rule: Float64Array;
}

/** Thousandths of a point: fine enough that rounding prices costs nothing, coarse enough that every sum is exact. */
export const fine = 1000;

/**
 * What no plan can cost less than, whatever the prices: seats and rules are paid at their prices, and every partner takes what
 * brings most within their own hours and engagements. One pass over every pair, whole numbers only, and no trust in a solver.
 */
export function rulesBound(facts: Facts, prices: RulePrices): number {
  const offers = gains(facts, prices);
  let sum = 0;
  for (let demand = 0; demand < facts.demands; demand++) sum += seatsAt(facts, demand, prices.demand[demand]!);
  facts.rows.forEach(({ need, price }, row) => {
    const at = prices.rule[row]!;
    sum += at * need + (Number.isFinite(price) ? need * Math.min(0, price * fine - at) : 0);
  });
  const { slotStart, slotCost } = facts.problem;
  for (const [partner, some] of offers) {
    const slots = slotCost.subarray(slotStart[partner], slotStart[partner + 1]);
    sum -= bestBundle(
      some,
      Float64Array.from(slots, (cost) => cost * fine),
      hoursLimit(facts, partner),
    );
  }
  return Math.ceil(sum / fine);
}

/** The seats of one demand at its price: bought, or left empty where that is cheaper. */
function seatsAt(facts: Facts, demand: number, price: number): number {
  const { seatStart, emptyCost } = facts.problem;
  let sum = price * seatsOf(facts, demand);
  for (let seat = seatStart[demand]!; seat < seatStart[demand + 1]!; seat++)
    sum += Math.min(0, emptyCost[seat]! * fine - price);
  return sum;
}

/** Every pair that brings more than it costs, by partner. */
function gains(facts: Facts, prices: RulePrices): Map<number, Offer[]> {
  const { pairs } = facts.problem;
  const offers = new Map<number, Offer[]>();
  for (let demand = 0; demand < facts.demands; demand++) {
    const hours = facts.hours?.demand[demand] ?? 0;
    const extra = facts.rowsOf[demand]!.reduce(
      (sum, row) => sum + Math.max(0, facts.rows[row]!.sign * prices.rule[row]!),
      0,
    );
    const plain = facts.rowsOf[demand]!.length === 0;
    const bar = pairs.top - (prices.demand[demand]! + extra) / fine;
    for (let pair = pairs.start[demand]!; pair < pairs.start[demand + 1]!; pair++) {
      if (pairs.score[pair]! < bar) continue;
      const partner = pairs.partner[pair]!;
      const cost = (pairs.top - pairs.score[pair]!) * fine;
      const gain = prices.demand[demand]! - cost + (plain ? 0 : discount(facts, prices.rule, demand, partner));
      if (gain <= 0) continue;
      const some = offers.get(partner);
      if (some) some.push({ gain, hours });
      else offers.set(partner, [{ gain, hours }]);
    }
  }
  return offers;
}
