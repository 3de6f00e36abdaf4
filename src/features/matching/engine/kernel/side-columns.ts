import type { Facts } from './facts.js';

/** A column that is no pair: empty seats, dear engagements, missing members. */
export interface SideColumn {
  readonly row: number;
  readonly value: 1 | -1;
  readonly cost: number;
  readonly most: number;
}

/** Where each kind of row begins: demands, then partners, then rules. */
export const partnerRow = ({ demands }: Facts, partner: number): number => demands + partner;
export const ruleRow = ({ demands, partners }: Facts, rule: number): number => demands + partners + rule;
export const rowCount = ({ demands, partners, rows }: Facts): number => demands + partners + rows.length;

/** Seats that stay empty, by demand and cost; engagements that cost something, by partner and cost; missing members, by rule. */
export function sideColumns(facts: Facts): SideColumn[] {
  const { seatStart, emptyCost, slotStart, slotCost } = facts.problem;
  const columns: SideColumn[] = [];
  for (let demand = 0; demand < facts.demands; demand++)
    for (const [cost, most] of steps(emptyCost, seatStart[demand]!, seatStart[demand + 1]!))
      columns.push({ row: demand, value: 1, cost, most });
  for (let partner = 0; partner < facts.partners; partner++)
    for (const [cost, most] of steps(slotCost, slotStart[partner]!, slotStart[partner + 1]!))
      if (cost > 0) columns.push({ row: partnerRow(facts, partner), value: -1, cost, most });
  facts.rows.forEach(({ price, need }, rule) => {
    if (Number.isFinite(price)) columns.push({ row: ruleRow(facts, rule), value: 1, cost: price, most: need });
  });
  return columns;
}

/** Engagements that cost nothing. */
export function freeSlots({ problem: { slotStart, slotCost } }: Facts, partner: number): number {
  let count = 0;
  for (let slot = slotStart[partner]!; slot < slotStart[partner + 1]!; slot++) if (slotCost[slot] === 0) count += 1;
  return count;
}

/** Equal costs and how many there are. */
function* steps(costs: Int32Array, from: number, to: number): Generator<[cost: number, count: number]> {
  for (let at = from; at < to;) {
    let next = at;
    while (next < to && costs[next] === costs[at]) next += 1;
    yield [costs[at]!, next - at];
    at = next;
  }
}
