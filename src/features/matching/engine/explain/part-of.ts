import { weigh, type Change, type Seating } from './change.js';
import type { Focus } from './focus.js';
import type { Residual } from './residual.js';

/**
 * The part of a change that hangs together with a demand or a partner: whoever comes or goes there, where those people come from
 * or go to, and so on. It can be made alone, and costs what it costs within the whole. Null when nothing happens there.
 */
export function partOf(at: Residual, change: Change, focus: Focus): Change | null {
  const inPart = joined([...change.comes, ...change.goes], focus);
  if (inPart.size === 0) return null;
  return weigh(
    at,
    change.comes.filter((one) => inPart.has(one)),
    change.goes.filter((one) => inPart.has(one)),
  );
}

/** Those that a walk from the focus reaches, from a demand to its people and from a person to their demands. */
function joined(all: readonly Seating[], focus: Focus): Set<Seating> {
  const beside = [grouped(all, 'demand'), grouped(all, 'partner')] as const;
  const found = new Set<Seating>();
  const reach = (demand: number | undefined, partner: number | undefined) => {
    for (const [side, number] of [demand, partner].entries()) {
      if (number === undefined) continue;
      for (const one of beside[side]?.get(number) ?? []) found.add(one);
      beside[side]?.delete(number);
    }
  };
  reach(focus.demand, focus.partner);
  // A set that grows while it is walked through hands out what was added too.
  for (const { demand, partner } of found) reach(demand, partner);
  return found;
}

function grouped(all: readonly Seating[], side: keyof Seating): Map<number, Seating[]> {
  const groups = new Map<number, Seating[]>();
  for (const one of all) {
    const group = groups.get(one[side]);
    if (group) group.push(one);
    else groups.set(one[side], [one]);
  }
  return groups;
}
