import type { Id } from '../../../../kernel/id.js';
import type { DismissReason } from '../dismiss-reasons.js';
import type { RoundInput, Seating } from './round-input.js';

/** One person and one request, as a coordinator named them for a round. */
export interface NamedPair {
  readonly requestId: Id;
  readonly partnerId: Id;
}

/** Who is not to be proposed where, in this round. */
export interface RuledOut extends NamedPair {
  readonly reason: DismissReason;
}

/** What a coordinator settles before a round looks. Lists that are empty are left out, so that the settings stay what they were. */
export interface Wishes {
  readonly pinned?: readonly NamedPair[];
  readonly ruledOut?: readonly RuledOut[];
}

export const hasWishes = ({ pinned = [], ruledOut = [] }: Wishes): boolean => pinned.length + ruledOut.length > 0;

/** The pairs that a round knows, by their numbers. */
export function seatingsFor({ demands, partners }: RoundInput, pairs: readonly NamedPair[] = []): Seating[] {
  if (pairs.length === 0) return [];
  const demandOf = new Map(demands.map((id, d) => [id, d]));
  const partnerOf = new Map(partners.map((id, p) => [id, p]));
  return pairs.flatMap(({ requestId, partnerId }) => {
    const [demand, partner] = [demandOf.get(requestId), partnerOf.get(partnerId)];
    return demand === undefined || partner === undefined ? [] : [{ demand, partner }];
  });
}

/** The round without the pairs that were ruled out. */
export function withoutRuledOut(input: RoundInput, { ruledOut = [] }: Wishes): RoundInput {
  const out = new Set(seatingsFor(input, ruledOut).map(({ demand, partner }) => `${demand} ${partner}`));
  if (out.size === 0) return input;
  const { pairs, demands } = input;
  const start = new Int32Array(demands.length + 1);
  const kept = demands.flatMap((_, d) => {
    const ours = Array.from({ length: pairs.start[d + 1]! - pairs.start[d]! }, (__, i) => pairs.start[d]! + i);
    const left = ours.filter((pair) => !out.has(`${d} ${pairs.partner[pair]!}`));
    start[d + 1] = start[d]! + left.length;
    return left;
  });
  const partner = Int32Array.from(kept, (pair) => pairs.partner[pair]!);
  return { ...input, pairs: { ...pairs, start, partner, score: Uint16Array.from(kept, (pair) => pairs.score[pair]!) } };
}

/** Pinned pairs that a plan does not have. */
export const unmetPins = (input: RoundInput, planned: readonly (readonly number[])[], { pinned = [] }: Wishes) =>
  pinned.filter((pin) => {
    const [seating] = seatingsFor(input, [pin]);
    return !seating || !planned[seating.demand]?.includes(seating.partner);
  });
