import { daysBetween, type Day } from '../../../../kernel/days.js';
import type { Id } from '../../../../kernel/id.js';
import type { Candidate } from '../candidate.js';
import type { Need } from '../need.js';
import { pairsOf } from '../pairs.js';
import { quotasOf, type PanelRule } from '../panel-rules.js';
import { offersIn90Days } from '../partner-rules.js';
import type { WeightVersion } from '../weights.js';
import { apartIn } from './apart.js';
import { pairOf, type RoundInput, type RoundQuota, type Seating } from './round-input.js';

/** A request with what a round must know beside its wishes. `places` of the need are those still free. */
export interface RoundNeed {
  readonly need: Need;
  /** People approved before the round. */
  readonly taken: number;
  readonly replyBy: Day | null;
  /** What its table still asks beside the people approved. */
  readonly rules: readonly PanelRule[];
}

/** A proposal that waits for a decision. */
export interface Waiting {
  readonly requestId: Id;
  readonly partnerId: Id;
  readonly alternate: boolean;
}

/** The network as a round finds it. Candidates count no proposal of these requests, and are paired with none of them. */
export interface RoundWorld {
  readonly needs: readonly RoundNeed[];
  readonly candidates: readonly Candidate[];
  readonly waiting: readonly Waiting[];
  readonly weights: WeightVersion;
  /** Pairs of whom one named the other as somebody not to meet; left out when there are none. */
  readonly apart?: readonly (readonly [Id, Id])[];
}

/** Turns facts into ids and whole numbers, in the order of the ids. */
export function compileRound({ needs, candidates, waiting, weights, apart = [] }: RoundWorld): RoundInput {
  const asked = [...needs].sort((a, b) => byId(a.need, b.need));
  const people = [...candidates].sort(byId);
  const pairs = pairsOf({ needs: asked.map(({ need }) => need), candidates: people, weights });
  const seatings = seatingsOf(asked, people, waiting).filter((one) => pairOf(pairs, one) >= 0);
  const firsts = firstsOf(seatings, asked);
  const partners = people.map(({ id }) => id);
  return {
    ...{ partners, apart: apartIn(partners, apart) },
    ...{ room: Int32Array.from(people, roomOf), held: Int32Array.from(people, heldBy) },
    hoursLeft: Int32Array.from(people, ({ hoursPerMonth, hoursCommitted }) => hoursPerMonth - hoursCommitted),
    demands: asked.map(({ need }) => need.id),
    free: Int32Array.from(asked, ({ need }) => need.places),
    taken: Int32Array.from(asked, ({ taken }) => taken),
    hours: Int32Array.from(asked, ({ need }) => need.hoursPerMonth),
    ...{ days: Int32Array.from(asked, daysLeft), place: placesOf(asked) },
    pairs,
    current: firsts.map(({ demand, partner }) => ({ demand, partner })),
    standingBy: seatings.filter((one) => !firsts.includes(one)).map(({ demand, partner }) => ({ demand, partner })),
    quotas: asked.flatMap(({ rules }, demand) => quotasOf(demand, rules, people).map((quota) => fitting(quota, pairs))),
  };
}

/** Only who fits a request can sit there. */
const fitting = ({ members, ...quota }: RoundQuota, pairs: RoundInput['pairs']): RoundQuota => ({
  ...quota,
  members: members.filter((partner) => pairOf(pairs, { demand: quota.demand, partner }) >= 0),
});

/**
 * Engagements that somebody can still take: within their own limit, and within the offers of 90 days. Whoever has a yearly limit
 * of pay takes one at a time, since two together could pass it.
 */
export function roomOf({
  maxEngagements,
  engagementsNow,
  openOffers,
  offersInLast90Days,
  payCeiling,
}: Candidate): number {
  const own = maxEngagements - engagementsNow - openOffers;
  const rested = offersIn90Days - Math.max(openOffers, offersInLast90Days);
  return Math.max(0, Math.min(own, rested, payCeiling === null ? own : 1));
}

/** What counts against asking somebody once more: what they hold, and what they were asked lately. */
const heldBy = ({ engagementsNow, openOffers, offersInLast90Days }: Candidate): number =>
  Math.max(engagementsNow + openOffers, offersInLast90Days);

const daysLeft = ({ replyBy, need }: RoundNeed): number =>
  replyBy === null ? -1 : Math.max(0, daysBetween(need.askedOn, replyBy));

/** Requests that meet alike have the same number. */
function placesOf(asked: readonly RoundNeed[]): Int32Array {
  const names = asked.map(({ need }) => [need.mode, need.meetingLanguage, ...need.provinces].join(' '));
  const numbers = new Map([...new Set(names)].sort().map((name, i) => [name, i]));
  return Int32Array.from(names, (name) => numbers.get(name)!);
}

interface WaitingSeat extends Seating {
  readonly alternate: boolean;
}

/** Who waits, by request and then by partner. */
function seatingsOf(
  needs: readonly RoundNeed[],
  people: readonly Candidate[],
  waiting: readonly Waiting[],
): WaitingSeat[] {
  const demandOf = new Map(needs.map(({ need }, d) => [need.id, d]));
  const partnerOf = new Map(people.map(({ id }, p) => [id, p]));
  return waiting
    .flatMap(({ requestId, partnerId, alternate }) => {
      const [demand, partner] = [demandOf.get(requestId), partnerOf.get(partnerId)];
      return demand === undefined || partner === undefined ? [] : [{ demand, partner, alternate }];
    })
    .sort((a, b) => a.demand - b.demand || a.partner - b.partner);
}

/** First choices, no more than there are free places. */
function firstsOf(seatings: readonly WaitingSeat[], needs: readonly RoundNeed[]): WaitingSeat[] {
  const left = needs.map(({ need }) => need.places);
  return seatings.filter(({ demand, alternate }) => {
    if (alternate || left[demand] === 0) return false;
    left[demand]! -= 1;
    return true;
  });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
