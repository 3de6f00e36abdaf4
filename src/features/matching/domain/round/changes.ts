import type { Id } from '../../../../kernel/id.js';
import { pairOf, type RoundInput } from './round-input.js';
import { sameRules } from './same-rules.js';
import type { RequestResult, RoundResult } from './round-result.js';

/** What is no longer as it was when a round read the network. */
export interface RoundChanges {
  readonly newRequests: readonly Id[];
  /** No longer open. */
  readonly goneRequests: readonly Id[];
  /** More or fewer free places, or other people approved. */
  readonly changedRequests: readonly Id[];
  /** The rules of the table are others, or other people count for them. */
  readonly otherRules: readonly Id[];
  /** People who could not be seated anywhere before, and now can. */
  readonly newPartners: number;
  /** Pairs of the plan that score otherwise now. */
  readonly otherScores: number;
  /** Pairs of the plan that can no longer be proposed: whoever confirms leaves them out. */
  readonly dropped: readonly { readonly demand: Id; readonly partner: Id }[];
}

/** The network now beside the network then, as far as it touches the plan. */
export function changesSince(then: RoundInput, now: RoundInput, { requests }: RoundResult): RoundChanges {
  const demandNow = new Map(now.demands.map((id, d) => [id, d]));
  const demandThen = new Map(then.demands.map((id, d) => [id, d]));
  const known = new Set(seatable(then));
  const stands = standing(now, demandNow);
  const planned = requests.flatMap(({ demand, people, alternates }) => [
    ...people.map((one) => ({ demand, ...one, first: true })),
    ...alternates.map((one) => ({ demand, ...one, first: false })),
  ]);
  const pairs = planned.map((one) => ({ ...one, now: stands(one) }));
  return {
    newRequests: now.demands.filter((id) => !demandThen.has(id)),
    goneRequests: then.demands.filter((id) => !demandNow.has(id)),
    changedRequests: then.demands.filter((id, d) => {
      const at = demandNow.get(id);
      return at !== undefined && (now.free[at] !== then.free[d] || now.taken[at] !== then.taken[d]);
    }),
    otherRules: then.demands.filter((id) => demandNow.has(id) && !sameRules(then, now, id)),
    newPartners: seatable(now).filter((id) => !known.has(id)).length,
    otherScores: pairs.filter((pair) => pair.now !== null && pair.now !== pair.score).length,
    dropped: pairs.filter((pair) => pair.now === null).map(({ demand, partner }) => ({ demand, partner })),
  };
}

export const nothingChanged = ({ otherScores, newPartners, ...lists }: RoundChanges): boolean =>
  otherScores + newPartners === 0 && Object.values(lists).every(({ length }) => length === 0);

/** The plan without the pairs that can no longer be. */
export const withoutDropped = (requests: readonly RequestResult[], { dropped }: RoundChanges): RequestResult[] =>
  requests.map((request) => {
    const gone = dropped.filter(({ demand }) => demand === request.demand).map(({ partner }) => partner);
    const stays = ({ partner }: { readonly partner: Id }) => !gone.includes(partner);
    return { ...request, people: request.people.filter(stays), alternates: request.alternates.filter(stays) };
  });

/** Ids of those whom at least one request could take. */
function seatable({ partners, room, pairs }: RoundInput): Id[] {
  const paired = new Set(pairs.partner);
  return partners.filter((_, p) => room[p]! > 0 && paired.has(p));
}

/** Answers with the score of a planned pair now, or null when it can no longer be. Asked in the order of the plan. */
function standing(now: RoundInput, demandNow: ReadonlyMap<Id, number>) {
  const partnerNow = new Map(now.partners.map((id, p) => [id, p]));
  const room = now.room.slice();
  const free = now.free.slice();
  return ({ demand: request, partner: person, first }: { demand: Id; partner: Id; first: boolean }): number | null => {
    const [demand, partner] = [demandNow.get(request), partnerNow.get(person)];
    if (demand === undefined || partner === undefined) return null;
    const pair = pairOf(now.pairs, { demand, partner });
    if (pair < 0 || (first && (room[partner]! <= 0 || free[demand]! <= 0))) return null;
    if (first) {
      room[partner]! -= 1;
      free[demand]! -= 1;
    }
    return now.pairs.score[pair]!;
  };
}
