import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/days.js';
import type { Id } from '../../kernel/id.js';
import type { EndReason, TeamDeclineReason } from '../../kernel/vocabulary/index.js';
import { Closings } from './actions/closings.js';
import type { Decline } from './actions/decline-offer.js';
import { MatchSteps } from './actions/match-steps.js';
import type { Explained } from './actions/explain-pairs.js';
import type { OfferPreview } from './actions/preview-offer.js';
import type { RequestPlan } from './actions/plan-round.js';
import { Rounds } from './actions/rounds.js';
import { MatchViewQuery, type MatchView } from './data/match-view.query.js';
import type { DismissReason } from './domain/dismiss-reasons.js';
import type { MatchStatus } from './domain/match.lifecycle.js';
import type { Revealed } from './domain/reveal.js';
import type { Shortlist } from './domain/shortlist.js';

export type { Explained, JudgedRule } from './actions/explain-pairs.js';
export type { Planned, RequestPlan } from './actions/plan-round.js';
export type { MatchView } from './data/match-view.query.js';
export type { OfferPreview } from './actions/preview-offer.js';
export { breakLengths, breakUntil } from './domain/breaks.js';
export { criteria, criteriaVersion } from './domain/criteria.js';
export { dismissReasonLabels, dismissReasons, type DismissReason } from './domain/dismiss-reasons.js';
export { agreed, matchLifecycle, takesAPlace, type MatchEvent, type MatchStatus } from './domain/match.lifecycle.js';
export { revealedLabels } from './domain/reveal.js';
export { rules } from './domain/rules.js';
export type { Scored } from './domain/score.js';
export type { NearMiss, Shortlist } from './domain/shortlist.js';

/** The plan of a round: one entry for each open request. */
export type RoundPlan = readonly RequestPlan[];

/** What a partner answers to an offer. */
export type Answer =
  { readonly yes: true; readonly revealed: readonly Revealed[] } | ({ readonly yes: false } & Omit<Decline, 'matchId'>);

/** The door to matching: who fits, and the life of a match. Every verb throws a Refusal that a person can read. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly rounds: Rounds,
    private readonly views: MatchViewQuery,
    private readonly steps: MatchSteps,
    private readonly closings: Closings,
  ) {}

  // Who fits
  propose = (actor: Actor, requestId: Id): Promise<RequestPlan> => this.rounds.proposing.run(actor, requestId);
  proposeRound = (actor: Actor): Promise<RoundPlan> => this.rounds.round.run(actor);
  /** The same plan without writing it. */
  previewRound = (): Promise<RoundPlan> => this.rounds.looking.planning.run();
  shortlist = (requestId: Id): Promise<Shortlist> => this.rounds.looking.shortlist.run(requestId);
  /** Why these people fit the request or not, today. */
  explain = (requestId: Id, partnerIds: readonly Id[]): Promise<Explained[]> =>
    this.rounds.looking.explaining.run(requestId, partnerIds);

  // What there is
  match = (id: Id): Promise<MatchView> => this.views.one(id);
  matchesOf = (requestId: Id): Promise<MatchView[]> => this.views.ofRequest(requestId);
  matchesOfPartner = (partnerId: Id): Promise<MatchView[]> => this.views.ofPartner(partnerId);
  /** What is due first comes first; for queues. */
  matchesIn = (...states: MatchStatus[]): Promise<MatchView[]> => this.views.inStates(states);

  /** The letter that would ask the partner, if it left now. */
  previewOffer = (matchId: Id): Promise<OfferPreview> => this.rounds.looking.previewing.run(matchId);

  // A coordinator decides
  approve = (actor: Actor, matchId: Id): Promise<void> => this.steps.proposal.approving.run(actor, matchId);
  dismiss = (actor: Actor, matchId: Id, reason: DismissReason): Promise<void> =>
    this.steps.proposal.dismissing.run(actor, { matchId, reason });
  takeBack = (actor: Actor, matchId: Id): Promise<void> => this.steps.proposal.takingBack.run(actor, matchId);
  proposeAgain = (actor: Actor, matchId: Id): Promise<void> => this.steps.proposal.proposingAgain.run(actor, matchId);
  release = (actor: Actor, matchId: Id): Promise<void> => this.steps.offer.releasing.run(actor, matchId);
  offerAgain = (actor: Actor, matchId: Id): Promise<void> => this.steps.offer.offeringAgain.run(actor, matchId);
  introduce = (actor: Actor, matchId: Id, { meetingAt, note }: { meetingAt: Date; note: string }): Promise<void> =>
    this.steps.offer.introducing.run(actor, { matchId, meetingAt, note });

  // The partner and the team answer
  answer(actor: Actor, matchId: Id, answer: Answer): Promise<void> {
    if (answer.yes) return this.steps.offer.sayingYes.run(actor, { matchId, revealed: answer.revealed });
    const { reason, breakUntil } = answer;
    const rest = breakUntil === undefined ? {} : { breakUntil };
    return this.steps.answer.declining.run(actor, { matchId, reason, ...rest });
  }
  partnerAnswer = (actor: Actor, matchId: Id): Promise<void> => this.steps.answer.partnerAnswering.run(actor, matchId);
  teamAnswer = (actor: Actor, matchId: Id): Promise<void> => this.steps.answer.teamAnswering.run(actor, matchId);
  teamDecline = (actor: Actor, matchId: Id, reason: TeamDeclineReason): Promise<void> =>
    this.steps.answer.teamDeclining.run(actor, { matchId, reason });
  withdraw = (actor: Actor, matchId: Id): Promise<void> => this.steps.work.withdrawing.run(actor, matchId);
  start = (actor: Actor, matchId: Id): Promise<void> => this.steps.work.starting.run(actor, matchId);
  end = (actor: Actor, matchId: Id, reason: EndReason): Promise<void> =>
    this.steps.work.ending.run(actor, { matchId, reason });

  // What closes several matches at once
  withdrawRequest = (actor: Actor, requestId: Id): Promise<void> => this.closings.requests.run(actor, requestId);
  takeABreak = (actor: Actor, partnerId: Id, until: Day | null): Promise<void> =>
    this.closings.breaks.run(actor, { partnerId, until });
  comeBack = (actor: Actor, partnerId: Id): Promise<void> => this.closings.returns.run(actor, partnerId);
  /** For good: all that is under way of the partner closes with it. */
  leave = (actor: Actor, partnerId: Id): Promise<void> => this.closings.goodbyes.run(actor, partnerId);
}
