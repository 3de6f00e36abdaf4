import type { HoursCut } from './hours-cut.js';
import { largest } from './small-simplex.js';

/** One partner: the sizes of places, the hours and the engagements that they have. */
export interface Room {
  readonly partner: number;
  readonly sizes: Int32Array;
  readonly limit: number;
  readonly slots: number;
}

const whole = 5040;

/** With more steps than this for one look at a partner’s choices, their mixtures are left as they are. */
const steps = 2e6;

/**
 * What no real choice of places can do but this mixture does: a cut that the mixture (so much of each size) breaks, or null. Weights
 * come from a small linear programme over the choices that fit; they are then made whole and the bound is computed afresh, so
 * that the cut holds whatever the programme said.
 */
export function separate(room: Room, mixture: Float64Array): HoursCut | null {
  if (room.slots * (room.limit + 1) * room.sizes.length > steps) return null;
  const support = [...room.sizes.keys()].filter((size) => mixture[size]! > 1e-7 && room.sizes[size]! <= room.limit);
  const weights = weightsFor(room, mixture, support);
  if (weights === null) return null;
  const weight = new Int32Array(room.sizes.length);
  support.forEach((size, index) => (weight[size] = Math.round(weights[index]! * whole)));
  lift(room, weight, new Set(support));
  const most = heaviest(room, weight).sum;
  const broken = support.reduce((sum, size) => sum + weight[size]! * mixture[size]!, 0);
  return most > 0 && broken > most * (1 + 1e-4) ? { partner: room.partner, weight, most } : null;
}

function weightsFor(room: Room, mixture: Float64Array, support: readonly number[]): number[] | null {
  const value = support.map((size) => mixture[size]!);
  const choices = support.map((size, index) => alone(room, size, index, support.length));
  for (let round = 0; round < 40; round++) {
    const weights = largest(value, choices);
    if (weights.reduce((sum, one, index) => sum + one * value[index]!, 0) <= 1 + 1e-4) return null;
    const all = new Float64Array(room.sizes.length);
    support.forEach((size, index) => (all[size] = weights[index]!));
    const { sum, taken } = heaviest(room, all);
    if (sum <= 1 + 1e-9) return weights;
    choices.push(support.map((size) => taken[size]!));
  }
  return null;
}

/** As many places of one size as fit. */
function alone({ sizes, limit, slots }: Room, size: number, index: number, length: number): number[] {
  const fit = sizes[size] === 0 ? slots : Math.min(slots, Math.floor(limit / sizes[size]!));
  return Array.from({ length }, (_, other) => (other === index ? fit : 0));
}

/** Gives sizes outside the mixture the most that leaves every choice within the bound. */
function lift(room: Room, weight: Int32Array, known: ReadonlySet<number>): void {
  for (let size = room.sizes.length - 1; size >= 0; size--) {
    if (known.has(size) || room.sizes[size]! > room.limit) continue;
    const rest = { ...room, limit: room.limit - room.sizes[size]!, slots: room.slots - 1 };
    weight[size] = Math.max(0, whole - Math.ceil(heaviest(rest, weight).sum));
  }
}

/** The heaviest choice of places that fits, and how many of each size are in it. */
function heaviest({ sizes, limit, slots }: Room, weight: ArrayLike<number>): { sum: number; taken: Int32Array } {
  const width = limit + 1;
  const most = new Float64Array((slots + 1) * width);
  const last = new Int32Array((slots + 1) * width).fill(-1);
  for (let n = 1; n <= slots; n++)
    for (let h = 0; h <= limit; h++) {
      const at = n * width + h;
      most[at] = most[at - width]!;
      for (let size = 0; size < sizes.length && sizes[size]! <= h; size++) {
        const sum = most[at - width - sizes[size]!]! + weight[size]!;
        if (weight[size]! > 0 && sum > most[at]) [most[at], last[at]] = [sum, size];
      }
    }
  const taken = new Int32Array(sizes.length);
  for (let [n, h] = [slots, limit]; n > 0; n--) {
    const size = last[n * width + h]!;
    if (size < 0) continue;
    taken[size]! += 1;
    h -= sizes[size]!;
  }
  return { sum: most[slots * width + limit]!, taken };
}
