import type { Id } from '../../../../kernel/id.js';
import { pairOf, type RoundInput, type Seating } from './round-input.js';
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
  /** Proposals that wait now, and did not then; or that did, but not in the same place. */
  readonly newProposals: readonly Pair[];
  /** Pairs of the plan that can no longer be proposed: whoever confirms leaves them out. */
  readonly dropped: readonly Pair[];
}

interface Pair {
  readonly demand: Id;
  readonly partner: Id;
}

/** The network now beside the network then, as far as it touches the plan. */
export function changesSince(then: RoundInput, now: RoundInput, { requests }: RoundResult): RoundChanges {
  const demandNow = new Map(now.demands.map((id, d) => [id, d]));
  const demandThen = new Map(then.demands.map((id, d) => [id, d]));
  const known = new Set(seatable(then));
  const stands = standing(now, demandNow, new Set(requests.map(({ demand }) => demand)));
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
    newProposals: [
      ...notIn(waitingIn(then, then.current), waitingIn(now, now.current)),
      ...notIn(waitingIn(then, then.standingBy), waitingIn(now, now.standingBy)),
    ],
    dropped: pairs.filter((pair) => pair.now === null).map(({ demand, partner }) => ({ demand, partner })),
  };
}

export const nothingChanged = ({ otherScores, newPartners, ...lists }: RoundChanges): boolean =>
  otherScores + newPartners === 0 && Object.values(lists).every(({ length }) => length === 0);

/**
 * The plan without the pairs that can no longer be. Whoever was to make room for somebody who fell away keeps the place, unless
 * the plan has another one for them.
 */
export function withoutDropped(requests: readonly RequestResult[], { dropped }: RoundChanges): RequestResult[] {
  const gone = new Set(dropped.map(nameOf));
  const left = requests.map((request) => {
    const stays = ({ partner }: { readonly partner: Id }) => !gone.has(nameOf({ demand: request.demand, partner }));
    return { ...request, people: request.people.filter(stays), alternates: request.alternates.filter(stays) };
  });
  const seated = new Set(left.flatMap(({ people }) => people.map(({ partner }) => partner)));
  return left.map((request, i) => {
    const lost = requests[i]!.people.length - request.people.length;
    const back = request.replaced.filter((partner) => !seated.has(partner)).slice(0, lost);
    const replaced = request.replaced.filter((partner) => !back.includes(partner));
    return { ...request, replaced, empty: request.empty + lost - back.length };
  });
}

const nameOf = ({ demand, partner }: Pair): string => `${demand} ${partner}`;

const waitingIn = ({ demands, partners }: RoundInput, seatings: readonly Seating[]): Pair[] =>
  seatings.map((one) => ({ demand: demands[one.demand]!, partner: partners[one.partner]! }));

function notIn(before: readonly Pair[], after: readonly Pair[]): Pair[] {
  const known = new Set(before.map(nameOf));
  return after.filter((pair) => !known.has(nameOf(pair)));
}

/** Ids of those whom at least one request could take. */
function seatable({ partners, room, pairs }: RoundInput): Id[] {
  const paired = new Set(pairs.partner);
  return partners.filter((_, p) => room[p]! > 0 && paired.has(p));
}

/**
 * Answers with the score of a planned pair now, or null when it can no longer be. Asked in the order of the plan. First choices
 * who wait in requests that the plan does not know are left where they are.
 */
function standing(now: RoundInput, demandNow: ReadonlyMap<Id, number>, planned: ReadonlySet<Id>) {
  const partnerNow = new Map(now.partners.map((id, p) => [id, p]));
  const left = { room: now.room.slice(), free: now.free.slice(), hours: now.hoursLeft.slice() };
  const take = ({ demand, partner }: Seating) => {
    left.room[partner]! -= 1;
    left.free[demand]! -= 1;
    left.hours[partner]! -= now.hours[demand]!;
  };
  const fits = ({ demand, partner }: Seating) =>
    left.room[partner]! > 0 && left.free[demand]! > 0 && left.hours[partner]! >= now.hours[demand]!;
  now.current.filter(({ demand }) => !planned.has(now.demands[demand]!)).forEach(take);
  return ({ demand: request, partner: person, first }: Pair & { first: boolean }): number | null => {
    const [demand, partner] = [demandNow.get(request), partnerNow.get(person)];
    if (demand === undefined || partner === undefined) return null;
    const pair = pairOf(now.pairs, { demand, partner });
    if (pair < 0 || (first && !fits({ demand, partner }))) return null;
    if (first) take({ demand, partner });
    return now.pairs.score[pair]!;
  };
}
