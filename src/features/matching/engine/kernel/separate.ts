import type { HoursCut } from './hours-cut.js';
import { largest } from './small-simplex.js';

/** One partner: the sizes of places, the hours and the engagements that they have. */
export interface Room {
  readonly partner: number;
  readonly sizes: Int32Array;
  readonly limit: number;
  readonly slots: number;
}

/** A place that a partner has a share of. */
export interface Share {
  readonly demand: number;
  readonly size: number;
  readonly share: number;
}

const whole = 5040;

/** With more places than this, or more steps for one look at a partner’s choices, their mixtures are left as they are. */
const places = 40;
const steps = 2e6;

/**
 * What no real choice of places can do but this mixture does: a cut that the mixture breaks, or null. Weights come from a small
 * linear programme over the choices that fit; they are then made whole and the bound is computed afresh, so that the cut holds
 * whatever the programme said. Places that the mixture does not know get the most that leaves every choice within the bound.
 */
export function separate(room: Room, mixture: readonly Share[]): HoursCut | null {
  if (mixture.length > places || room.slots * (room.limit + 1) * room.sizes.length > steps) return null;
  const weights = weightsFor(room, mixture);
  if (weights === null) return null;
  const own = weights.map((weight) => Math.round(weight * whole));
  const broken = mixture.reduce((sum, { share }, index) => sum + own[index]! * share, 0);
  const table = tableOf(room, mixture, own);
  const most = table.at(-1)!;
  if (most <= 0 || broken <= most * (1 + 1e-4)) return null;
  return {
    ...{ partner: room.partner, most, weight: lifted(room, table) },
    own: new Map(mixture.map(({ demand }, index) => [demand, own[index]!])),
  };
}

function weightsFor(room: Room, mixture: readonly Share[]): number[] | null {
  const value = mixture.map(({ share }) => share);
  const choices = mixture.map((_, index) => mixture.map((_, other) => Number(other === index)));
  for (let round = 0; round < 60; round++) {
    const weights = largest(value, choices);
    if (weights.reduce((sum, one, index) => sum + one * value[index]!, 0) <= 1 + 1e-4) return null;
    const { sum, taken } = heaviest(room, mixture, weights);
    if (sum <= 1 + 1e-9) return weights;
    choices.push(taken);
  }
  return null;
}

/** The heaviest choice of places that fits, and 1 for each that is in it. */
function heaviest(room: Room, mixture: readonly Share[], weight: readonly number[]): { sum: number; taken: number[] } {
  const taken = mixture.map(() => 0);
  const chosen = mixture.map(() => new Uint8Array(0));
  const table = tableOf(room, mixture, weight, chosen);
  let [n, h] = [room.slots, room.limit];
  for (let index = mixture.length - 1; index >= 0; index--) {
    if (!chosen[index]![n * (room.limit + 1) + h]) continue;
    taken[index] = 1;
    n -= 1;
    h -= room.sizes[mixture[index]!.size]!;
  }
  return { sum: table.at(-1)!, taken };
}

/** most[n * (limit + 1) + h]: the heaviest choice of n places within h hours; and where each place was worth it. */
function tableOf(
  { sizes, limit, slots }: Room,
  mixture: readonly Share[],
  weight: readonly number[],
  chosen: Uint8Array[] = [],
): Float64Array {
  const width = limit + 1;
  const most = new Float64Array((slots + 1) * width);
  mixture.forEach(({ size }, index) => {
    const hours = sizes[size]!;
    const worth = new Uint8Array(most.length);
    for (let n = slots; n > 0; n--)
      for (let h = limit; h >= hours; h--) {
        const sum = most[(n - 1) * width + h - hours]! + weight[index]!;
        if (sum <= most[n * width + h]!) continue;
        most[n * width + h] = sum;
        worth[n * width + h] = 1;
      }
    chosen[index] = worth;
  });
  return most;
}

/** The largest weights for places of each size that leave every choice within the table’s bound, the largest sizes first. */
function lifted({ sizes, limit, slots }: Room, table: Float64Array): Int32Array {
  const width = limit + 1;
  const bound = table.at(-1)!;
  const weight = new Int32Array(sizes.length);
  for (let size = sizes.length - 1; size >= 0; size--) {
    const hours = sizes[size]!;
    let most = bound;
    for (let n = 1; n <= slots && n * hours <= limit; n++)
      most = Math.min(most, Math.floor((bound - table[(slots - n) * width + limit - n * hours]!) / n));
    weight[size] = most;
    if (most > 0)
      for (let n = 1; n <= slots; n++)
        for (let h = hours; h <= limit; h++)
          table[n * width + h] = Math.max(table[n * width + h]!, table[(n - 1) * width + h - hours]! + most);
  }
  return weight;
}
