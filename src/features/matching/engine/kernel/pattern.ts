import type { HoursCut } from './hours-cut.js';
import type { Room } from './separate.js';

/** The sizes that a partner may take, one for each engagement, largest first: together they fit. */
export interface Pattern {
  readonly sizes: readonly number[];
  /** How much of a mixture it keeps, from 0 to 1. */
  readonly kept: number;
}

const enough = 2000;

/** The pattern that keeps most of a mixture. Within a pattern, no choice of places asks too many hours. */
export function bestPattern(room: Room, mixture: Float64Array): Pattern {
  const total = mixture.reduce((sum, share) => sum + share, 0);
  let best: Pattern = { sizes: [], kept: -1 };
  let tried = 0;
  const extend = (sizes: readonly number[], left: number): void => {
    if (tried >= enough) return;
    const top = sizes.at(-1) ?? room.sizes.length - 1;
    let maximal = true;
    if (sizes.length < room.slots)
      for (let size = top; size >= 0; size--) {
        if (room.sizes[size]! > left) continue;
        maximal = false;
        extend([...sizes, size], left - room.sizes[size]!);
      }
    if (!maximal) return;
    tried += 1;
    const kept = keptOf(sizes, mixture) / total;
    if (kept > best.kept + 1e-9) best = { sizes, kept };
  };
  extend([], room.limit);
  return best;
}

/** What of a mixture finds a place: the largest sizes first, each into an engagement that is large enough. */
function keptOf(sizes: readonly number[], mixture: Float64Array): number {
  let kept = 0;
  for (let size = mixture.length - 1; size >= 0; size--) {
    const places = sizes.filter((one) => one >= size).length;
    kept = Math.min(places, kept + mixture[size]!);
  }
  return kept;
}

/** The pattern as rows: of what is larger than the n-th engagement, fewer than n. */
export function rowsOfPattern({ partner, sizes, slots }: Room, pattern: Pattern): HoursCut[] {
  const bars = [...new Set([...pattern.sizes, ...(pattern.sizes.length < slots ? [-1] : [])])];
  return bars
    .map((bar) => ({ bar, most: pattern.sizes.filter((size) => size > bar).length }))
    .filter(({ most }) => most > 0)
    .map(({ bar, most }) => {
      const weight = Int32Array.from(sizes, (_, size) => (size > bar ? 1 : 0));
      return { partner, most, weight, own: new Map() };
    });
}
