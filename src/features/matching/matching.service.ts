import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/days.js';
import type { Id } from '../../kernel/id.js';
import type { EndReason, TeamDeclineReason } from '../../kernel/vocabulary/index.js';
import { ApproveMatch } from './actions/approve-match.js';
import { ComeBack } from './actions/come-back.js';
import { DeclineOffer, type Decline } from './actions/decline-offer.js';
import { DismissMatch } from './actions/dismiss-match.js';
import { EndMatch } from './actions/end-match.js';
import { ExplainPairs, type Explained } from './actions/explain-pairs.js';
import { ExplainPlace } from './actions/explain-place.js';
import { ExplainVacancy } from './actions/explain-vacancy.js';
import { Introduce } from './actions/introduce.js';
import { ListRepairs, type Repairs } from './actions/list-repairs.js';
import { OfferAgain } from './actions/offer-again.js';
import { PartnerAnswer } from './actions/partner-answer.js';
import { PlanRepair } from './actions/plan-repair.js';
import type { RequestPlan } from './actions/plans-of.js';
import { PreviewOffer, type OfferPreview } from './actions/preview-offer.js';
import { ProposeAgain } from './actions/propose-again.js';
import { ProposeForRequest } from './actions/propose-for-request.js';
import { ProposeRound } from './actions/propose-round.js';
import { RecordAnswer, type Recorded } from './actions/record-answer.js';
import { ReleaseOffer } from './actions/release-offer.js';
import { SayGoodbye } from './actions/say-goodbye.js';
import { SayYes } from './actions/say-yes.js';
import { ShortlistRequest } from './actions/shortlist-request.js';
import { StartMatch } from './actions/start-match.js';
import { TakeABreak } from './actions/take-a-break.js';
import { TakeBack } from './actions/take-back.js';
import { TakeRepair, type Repair } from './actions/take-repair.js';
import { TeamAnswer } from './actions/team-answer.js';
import { TeamDecline } from './actions/team-decline.js';
import { WithdrawMatch } from './actions/withdraw-match.js';
import { WithdrawRequest } from './actions/withdraw-request.js';
import { MatchViewQuery, type MatchView } from './data/match-view.query.js';
import { StandingWaiversQuery } from './data/standing-waivers.query.js';
import type { DismissReason } from './domain/dismiss-reasons.js';
import type { MatchStatus } from './domain/match.lifecycle.js';
import type { RepairFocus, RepairOffer } from './domain/repair/repair.js';
import type { Place } from './domain/repair/why.js';
import type { Vacancy } from './domain/repair/why-vacant.js';
import type { Revealed } from './domain/reveal.js';
import type { Shortlist } from './domain/shortlist.js';
import type { StandingWaiver } from './domain/standing-waiver.js';

export type { Explained, JudgedRule } from './actions/explain-pairs.js';
export type { Repairs } from './actions/list-repairs.js';
export { fewMoves, type RepairFocus, type RepairOffer } from './domain/repair/repair.js';
export type { Absence, Chosen, Loss, Margin, Place } from './domain/repair/why.js';
export type { Vacancy } from './domain/repair/why-vacant.js';
export type { Planned, RequestPlan } from './actions/plans-of.js';
export type { MatchView } from './data/match-view.query.js';
export type { OfferPreview } from './actions/preview-offer.js';
export { breakLengths, breakUntil } from './domain/breaks.js';
export { criteria } from './domain/criteria.js';
export { dismissReasonLabels, dismissReasons, type DismissReason } from './domain/dismiss-reasons.js';
export { agreed, matchLifecycle, mayAnswer, partnerAnswers, takesAPlace } from './domain/match.lifecycle.js';
export type { MatchEvent, MatchStatus } from './domain/match.lifecycle.js';
export { couldBeAbout } from './domain/private-wish.js';
export type { ToldAnswer } from './actions/record-answer.js';
export { revealable, revealedLabels } from './domain/reveal.js';
export { rules } from './domain/rules.js';
export type { Scored } from './domain/score.js';
export type { NearMiss, Shortlist } from './domain/shortlist.js';
export { tellerLabels, tellers, type Told } from './domain/told-answer.js';
export type { StandingWaiver } from './domain/standing-waiver.js';
export { waiverPolicy } from './domain/waiver.policy.js';

/** The plan of a round: one entry for each open request. */
export type RoundPlan = readonly RequestPlan[];

/** What a partner answers to an offer. */
export type Answer =
  { readonly yes: true; readonly revealed: readonly Revealed[] } | ({ readonly yes: false } & Omit<Decline, 'matchId'>);

/** The door to matching: who fits, and the life of a match. Every verb throws a Refusal that a person can read. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly views: MatchViewQuery,
    private readonly waivers: StandingWaiversQuery,
    private readonly proposing: ProposeForRequest,
    private readonly proposingAll: ProposeRound,
    private readonly shortlisting: ShortlistRequest,
    private readonly explaining: ExplainPairs,
    private readonly listingRepairs: ListRepairs,
    private readonly planningRepair: PlanRepair,
    private readonly takingRepair: TakeRepair,
    private readonly explainingPlace: ExplainPlace,
    private readonly explainingVacancy: ExplainVacancy,
    private readonly previewing: PreviewOffer,
    private readonly approving: ApproveMatch,
    private readonly dismissing: DismissMatch,
    private readonly takingBack: TakeBack,
    private readonly proposingAgain: ProposeAgain,
    private readonly releasing: ReleaseOffer,
    private readonly offeringAgain: OfferAgain,
    private readonly introducing: Introduce,
    private readonly sayingYes: SayYes,
    private readonly declining: DeclineOffer,
    private readonly partnerAnswering: PartnerAnswer,
    private readonly recordingAnswer: RecordAnswer,
    private readonly teamAnswering: TeamAnswer,
    private readonly teamDeclining: TeamDecline,
    private readonly withdrawing: WithdrawMatch,
    private readonly starting: StartMatch,
    private readonly ending: EndMatch,
    private readonly withdrawingRequest: WithdrawRequest,
    private readonly takingABreak: TakeABreak,
    private readonly comingBack: ComeBack,
    private readonly leaving: SayGoodbye,
  ) {}

  // Who fits
  propose = (actor: Actor, requestId: Id): Promise<RequestPlan> => this.proposing.run(actor, requestId);
  proposeRound = (actor: Actor): Promise<RoundPlan> => this.proposingAll.run(actor);
  shortlist = (requestId: Id): Promise<Shortlist> => this.shortlisting.run(requestId);
  /** Why these people fit the request or not, today. */
  explain = (requestId: Id, partnerIds: readonly Id[]): Promise<Explained[]> =>
    this.explaining.run(requestId, partnerIds);

  // What a plan is mended with, and why it is as it is: worked out in a thread, from how things stand at this moment
  /** Places for which nobody is proposed, and people without a place. */
  repairs = (signal?: AbortSignal): Promise<Repairs> => this.listingRepairs.run(signal);
  /** Up to three ways to fill the empty places of a request, or to find somebody a place. */
  repairOffers = (focus: RepairFocus, signal?: AbortSignal): Promise<readonly RepairOffer[]> =>
    this.planningRepair.run(focus, signal);
  /** Proposes what an offer says, if it still is what was read. */
  takeRepair = (actor: Actor, repair: Repair): Promise<RepairOffer> => this.takingRepair.run(actor, repair);
  /** Why the best plan of today has the two together, and who would be next; or why it does not. */
  whyPlace = (requestId: Id, partnerId: Id, signal?: AbortSignal): Promise<Place> =>
    this.explainingPlace.run(requestId, partnerId, signal);
  /** What single change would fill a place that stays empty in the best plan of today; null when none does. */
  whyVacant = (requestId: Id, signal?: AbortSignal): Promise<Vacancy | null> =>
    this.explainingVacancy.run(requestId, signal);

  // What there is
  match = (id: Id): Promise<MatchView> => this.views.one(id);
  matchesOf = (requestId: Id): Promise<MatchView[]> => this.views.ofRequest(requestId);
  matchesOfPartner = (partnerId: Id): Promise<MatchView[]> => this.views.ofPartner(partnerId);
  /** The rules set aside in one request, newest first. */
  waiversOf = (requestId: Id): Promise<StandingWaiver[]> => this.waivers.of(requestId);
  /** What is due first comes first; for queues. */
  matchesIn = (...states: MatchStatus[]): Promise<MatchView[]> => this.views.inStates(states);

  /** The letter that would ask the partner, if it left now. */
  previewOffer = (matchId: Id): Promise<OfferPreview> => this.previewing.run(matchId);

  // A coordinator decides
  approve = (actor: Actor, matchId: Id): Promise<void> => this.approving.run(actor, matchId);
  dismiss = (actor: Actor, matchId: Id, reason: DismissReason): Promise<void> =>
    this.dismissing.run(actor, { matchId, reason });
  takeBack = (actor: Actor, matchId: Id): Promise<void> => this.takingBack.run(actor, matchId);
  proposeAgain = (actor: Actor, matchId: Id): Promise<void> => this.proposingAgain.run(actor, matchId);
  release = (actor: Actor, matchId: Id): Promise<void> => this.releasing.run(actor, matchId);
  offerAgain = (actor: Actor, matchId: Id): Promise<void> => this.offeringAgain.run(actor, matchId);
  introduce = (actor: Actor, matchId: Id, { meetingAt, note }: { meetingAt: Date; note: string }): Promise<void> =>
    this.introducing.run(actor, { matchId, meetingAt, note });

  // The partner and the team answer
  answer(actor: Actor, matchId: Id, answer: Answer): Promise<void> {
    if (answer.yes) return this.sayingYes.run(actor, { matchId, revealed: answer.revealed });
    const { reason, breakUntil } = answer;
    const rest = breakUntil === undefined ? {} : { breakUntil };
    return this.declining.run(actor, { matchId, reason, ...rest });
  }
  partnerAnswer = (actor: Actor, matchId: Id): Promise<void> => this.partnerAnswering.run(actor, matchId);
  /** What a partner told a coordinator, to an offer or after the meeting. */
  recordAnswer = (actor: Actor, recorded: Recorded): Promise<void> => this.recordingAnswer.run(actor, recorded);
  teamAnswer = (actor: Actor, matchId: Id): Promise<void> => this.teamAnswering.run(actor, matchId);
  teamDecline = (actor: Actor, matchId: Id, reason: TeamDeclineReason): Promise<void> =>
    this.teamDeclining.run(actor, { matchId, reason });
  withdraw = (actor: Actor, matchId: Id): Promise<void> => this.withdrawing.run(actor, matchId);
  start = (actor: Actor, matchId: Id): Promise<void> => this.starting.run(actor, matchId);
  end = (actor: Actor, matchId: Id, reason: EndReason): Promise<void> => this.ending.run(actor, { matchId, reason });

  // What closes several matches at once
  withdrawRequest = (actor: Actor, requestId: Id): Promise<void> => this.withdrawingRequest.run(actor, requestId);
  takeABreak = (actor: Actor, partnerId: Id, until: Day | null): Promise<void> =>
    this.takingABreak.run(actor, { partnerId, until });
  comeBack = (actor: Actor, partnerId: Id): Promise<void> => this.comingBack.run(actor, partnerId);
  /** For good: all that is under way of the partner closes with it. */
  leave = (actor: Actor, partnerId: Id): Promise<void> => this.leaving.run(actor, partnerId);
}
