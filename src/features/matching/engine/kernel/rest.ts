import type { Columns } from './columns.js';
import { hoursLimit, slotsOf, type Facts } from './facts.js';

/** A plan that is partly decided: the seats of some demands are open, all others are taken as they stand. */
export interface Rest {
  /** 1 for each demand whose seats are open. */
  readonly open: Uint8Array;
  /** Columns that are taken in the other demands. */
  readonly taken: readonly number[];
  /** Engagements and hours that each partner has given away in them. */
  readonly load: Int32Array;
  readonly hours: Int32Array;
}

const nearly = 1e-6;

/** Opens every demand in which something is halved, and those whose partners have promised more hours than they have. */
export function restOf(facts: Facts, columns: Columns, shares: Float64Array): Rest {
  const open = new Uint8Array(facts.demands);
  for (let column = 0; column < columns.count; column++)
    if (shares[column]! > nearly && shares[column]! < 1 - nearly) open[columns.demand[column]!] = 1;
  const whole = [...shares.keys()].filter((column) => shares[column]! >= 1 - nearly);
  for (;;) {
    const rest = decided(facts, columns, open, whole);
    const over = overpromised(facts, rest);
    const wrong = rest.taken.filter((column) => over.has(columns.partner(column)));
    if (wrong.length === 0) return rest;
    for (const column of wrong) open[columns.demand[column]!] = 1;
  }
}

/** What stands when these demands are open. */
export function decided(facts: Facts, columns: Columns, open: Uint8Array, whole: readonly number[]): Rest {
  const taken = whole.filter((column) => !open[columns.demand[column]!]);
  const load = new Int32Array(facts.partners);
  const hours = new Int32Array(facts.partners);
  for (const column of taken) {
    const partner = columns.partner(column);
    load[partner]! += 1;
    hours[partner]! += facts.hours?.demand[columns.demand[column]!] ?? 0;
  }
  return { open, taken, load, hours };
}

function overpromised(facts: Facts, { load, hours }: Rest): Set<number> {
  const over = new Set<number>();
  for (let partner = 0; partner < facts.partners; partner++) {
    const limit = hoursLimit(facts, partner);
    if ((limit >= 0 && hours[partner]! > limit) || load[partner]! > slotsOf(facts, partner)) over.add(partner);
  }
  return over;
}
