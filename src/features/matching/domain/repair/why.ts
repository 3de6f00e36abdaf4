import type { Id } from '../../../../kernel/id.js';
import type { Change } from '../../engine/explain/change.js';
import { nearestMiss } from '../../engine/explain/nearest-miss.js';
import { seatsIn, slotsOf, type Residual } from '../../engine/explain/residual.js';
import { whyNot, type WhyNot } from '../../engine/explain/why-not.js';
import { whyThis } from '../../engine/explain/why-this.js';
import { pointsOf } from './repair.js';
import { bestOf, type Situation } from './situation.js';

/** A price in points and in places. Both are exact; a place is worth more than any points. */
export interface Loss {
  /** Points that the sum of all scores falls by; below 0 when it grows. */
  readonly points: number;
  /** Places that would stay empty in addition. */
  readonly places: number;
  /** Points for asking the same people less often, which this would undo; below 0 when it helps. */
  readonly fairness: number;
  /** Points for a place that is needed sooner than the one that would be empty instead; only counted when as many are filled. */
  readonly urgency: number;
  /** All of it as the engine weighs it; 0 when another plan is as good. Without lost places it is points, fairness and urgency together. */
  readonly total: number;
}

/** Why a person has a place. */
export interface Chosen {
  readonly loss: Loss;
  /** Who would have the place instead; null when nobody would. */
  readonly next: Id | null;
}

/** What stands between somebody and a request, when no rule does. */
export interface Margin {
  readonly requestId: Id;
  readonly loss: Loss;
  /** Who would make room. */
  readonly instead: Id | null;
  /** How many points more that person brings there; below 0: fewer. Null when a place is empty. */
  readonly more: number | null;
  /** Points lost everywhere else. */
  readonly elsewhere: number | null;
  /** The request for which the best plan has them. */
  readonly wantedBy: Id | null;
}

/** Null when the best plan of today does not have them there. */
export function whyChosen(situation: Situation, requestId: Id, partnerId: Id): Chosen | null {
  const pair = numbersOf(situation, requestId, partnerId);
  const why = pair && whyThis(bestOf(situation), pair.demand, pair.partner);
  if (!why) return null;
  return { loss: lossOf(why.change), next: why.next === null ? null : situation.input.partners[why.next]! };
}

/** Why not, as far as places and points go. */
export type Absence =
  | { readonly kind: 'chosen' }
  /** Nobody is looked for: every place has somebody who was approved. */
  | { readonly kind: 'full' }
  /** They have no engagement left. */
  | { readonly kind: 'busy' }
  /** They cannot be paired: a rule, or a match that there is already. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'margin'; readonly margin: Margin };

/** A pair of a request and a person as the best plan of today sees it. */
export interface Place {
  /** Null when the plan does not have them there. */
  readonly chosen: Chosen | null;
  readonly absence: Absence;
  /** Where that person would cost least; null when no open request can take them, or they have a place in the best plan. */
  readonly nearest: Margin | null;
}

export const placeOf = (situation: Situation, requestId: Id, partnerId: Id): Place => ({
  chosen: whyChosen(situation, requestId, partnerId),
  absence: whyAbsent(situation, requestId, partnerId),
  nearest: nearest(situation, partnerId),
});

/** Answers for a pair of a request that is open and somebody who is with the network. */
export function whyAbsent(situation: Situation, requestId: Id, partnerId: Id): Absence {
  const { problem } = situation;
  const pair = numbersOf(situation, requestId, partnerId);
  if (!pair) return { kind: 'apart' };
  const at = bestOf(situation);
  const found = whyNot(at, pair.demand, pair.partner);
  if (found) return { kind: 'margin', margin: marginOf(situation, found) };
  if (isSeated(at, pair)) return { kind: 'chosen' };
  if (seatsIn(problem, pair.demand) === 0) return { kind: 'full' };
  return { kind: slotsOf(problem, pair.partner) === 0 ? 'busy' : 'apart' };
}

/** Where somebody would cost least; null when no open request can take them. */
export function nearest(situation: Situation, partnerId: Id): Margin | null {
  const partner = situation.partnerOf(partnerId);
  const found = partner === undefined ? null : nearestMiss(bestOf(situation), partner);
  return found && marginOf(situation, found);
}

export function lossOf({ score, seats, overUse, cost }: Change): Loss {
  const [points, fairness, total] = [0 - pointsOf(score), pointsOf(overUse), pointsOf(cost)];
  return { points, places: 0 - seats, fairness, urgency: seats === 0 ? total - points - fairness : 0, total };
}

function marginOf({ input }: Situation, { demand, change, instead, displaced, wantedBy }: WhyNot): Margin {
  const loss = lossOf(change);
  const more = instead === null ? null : pointsOf(displaced);
  return {
    ...{ requestId: input.demands[demand]!, loss, more, instead: instead === null ? null : input.partners[instead]! },
    elsewhere: more === null ? null : loss.points - more,
    wantedBy: wantedBy === null ? null : input.demands[wantedBy]!,
  };
}

interface Numbers {
  readonly demand: number;
  readonly partner: number;
}

function numbersOf({ demandOf, partnerOf }: Situation, requestId: Id, partnerId: Id): Numbers | null {
  const [demand, partner] = [demandOf(requestId), partnerOf(partnerId)];
  return demand === undefined || partner === undefined ? null : { demand, partner };
}

const isSeated = (at: Residual, { demand, partner }: Numbers): boolean =>
  at.seated[partner]!.some((pair) => at.demandOf[pair] === demand);
