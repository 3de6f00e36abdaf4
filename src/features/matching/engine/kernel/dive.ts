import type { Columns } from './columns.js';
import type { Facts } from './facts.js';
import { bySize, mixed, roomOf } from './find-cuts.js';
import type { Master } from './master.js';
import { bestPattern, rowsOfPattern, type Pattern } from './pattern.js';
import type { Room } from './separate.js';

/** A partner whose hours are mixed, and the pattern that comes closest. */
interface Choice {
  readonly room: Room;
  readonly pattern: Pattern;
}

/**
 * Gives partners with mixed hours a pattern each, the clearest first, and asks the programme again, until nobody's hours are
 * mixed. Patterns nest, so what is left is almost a flow and its answer almost whole. Answers the share of each column, or null when
 * rules and patterns left no way.
 */
export function dive(facts: Facts, columns: Columns, master: Master, again: () => void): Float64Array | null {
  const settled = new Set<number>();
  for (;;) {
    if (!master.keepsRows()) return null;
    const shares = master.shares();
    const choices = choicesOf(facts, columns, shares, settled);
    if (choices.length === 0) return shares;
    const clear = choices.filter(({ pattern }) => pattern.kept > 0.9).length;
    const now = choices.slice(0, Math.max(clear, Math.ceil(choices.length / 4), 4));
    settle(facts, columns, master, now);
    for (const { room } of now) settled.add(room.partner);
    master.run();
    again();
  }
}

/** The clearest first; ties by partner. */
function choicesOf(facts: Facts, columns: Columns, shares: Float64Array, settled: ReadonlySet<number>): Choice[] {
  return [...mixed(facts, columns, shares)]
    .filter(([partner]) => !settled.has(partner))
    .map(([partner, mixture]) => {
      const room = roomOf(facts, partner);
      return { room, pattern: bestPattern(room, bySize(facts, mixture)) };
    })
    .sort((a, b) => b.pattern.kept - a.pattern.kept || a.room.partner - b.room.partner);
}

function settle(facts: Facts, columns: Columns, master: Master, choices: readonly Choice[]): void {
  const largest = new Map(choices.map(({ room, pattern }) => [room.partner, pattern.sizes[0] ?? -1]));
  for (let column = 0; column < columns.count; column++) {
    const bar = largest.get(columns.partner(column));
    if (bar !== undefined && facts.sizeOf[columns.demand[column]!]! > bar) master.close(column);
  }
  const rows = choices.flatMap(({ room, pattern }) => rowsOfPattern(room, pattern));
  if (rows.length > 0) master.addCuts(rows);
}
