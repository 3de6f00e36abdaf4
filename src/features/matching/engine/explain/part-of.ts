import type { Focus } from './focus.js';
import { weigh, type Change, type Seating } from './change.js';
import type { Residual } from './residual.js';

/**
 * The part of a change that hangs together with a demand or a partner: whoever comes or goes there, where those people come from
 * or go to, and so on. It can be made alone, and costs what it costs within the whole. Null when nothing happens there.
 */
export function partOf(at: Residual, change: Change, { demand, partner }: Focus): Change | null {
  const all = [...change.comes, ...change.goes];
  const inPart = new Set(all.filter((one) => one.demand === demand || one.partner === partner));
  for (let grown = -1; grown !== inPart.size;) {
    grown = inPart.size;
    const joined = all.filter((one) => [...inPart].some((other) => touches(one, other)));
    for (const one of joined) inPart.add(one);
  }
  if (inPart.size === 0) return null;
  return weigh(
    at,
    change.comes.filter((one) => inPart.has(one)),
    change.goes.filter((one) => inPart.has(one)),
  );
}

const touches = (a: Seating, b: Seating): boolean => a.demand === b.demand || a.partner === b.partner;
