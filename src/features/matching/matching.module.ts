import { Module } from '@nestjs/common';
import { QueueModule } from '../../platform/queue/queue.module.js';
import { CommitteesModule } from '../committees/committees.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { AskSituation } from './actions/ask-situation.js';
import { AcceptMatch } from './actions/accept-match.js';
import { ApproveMatch } from './actions/approve-match.js';
import { CheckRules } from './actions/check-rules.js';
import { CheckWishes } from './actions/check-wishes.js';
import { CloseMatches } from './actions/close-matches.js';
import { CloseWork } from './actions/close-work.js';
import { ComeBack } from './actions/come-back.js';
import { DeclineOffer } from './actions/decline-offer.js';
import { DismissMatch } from './actions/dismiss-match.js';
import { EndMatch } from './actions/end-match.js';
import { ExpireMatch } from './actions/expire-match.js';
import { ExplainPlace } from './actions/explain-place.js';
import { ExplainVacancy } from './actions/explain-vacancy.js';
import { ListRepairs } from './actions/list-repairs.js';
import { PlanRepair } from './actions/plan-repair.js';
import { TakeRepair } from './actions/take-repair.js';
import { ExplainPairs } from './actions/explain-pairs.js';
import { FollowUpMatch } from './actions/follow-up-match.js';
import { FollowUpMatches } from './actions/follow-up-matches.js';
import { followUpTick } from './actions/follow-up-matches.job.js';
import { GatherFacts } from './actions/gather-facts.js';
import { HoldMatch } from './actions/hold-match.js';
import { Introduce } from './actions/introduce.js';
import { NudgeMatch } from './actions/nudge-match.js';
import { OfferAgain } from './actions/offer-again.js';
import { PartnerAnswer } from './actions/partner-answer.js';
import { PreviewOffer } from './actions/preview-offer.js';
import { PlanRound } from './actions/plan-round.js';
import { ProposeAgain } from './actions/propose-again.js';
import { ProposeForRequest } from './actions/propose-for-request.js';
import { ProposeRound } from './actions/propose-round.js';
import { RecordAnswer } from './actions/record-answer.js';
import { RecordDeath } from './actions/record-death.js';
import { ReleaseOffer } from './actions/release-offer.js';
import { ResidentIndex } from './actions/resident-index.js';
import { SayGoodbye } from './actions/say-goodbye.js';
import { SayYes } from './actions/say-yes.js';
import { SendOffer } from './actions/send-offer.js';
import { ShortlistRequest } from './actions/shortlist-request.js';
import { StartMatch } from './actions/start-match.js';
import { TakeABreak } from './actions/take-a-break.js';
import { TakeBack } from './actions/take-back.js';
import { TeamAnswer } from './actions/team-answer.js';
import { TeamDecline } from './actions/team-decline.js';
import { TellPeople } from './actions/tell-people.js';
import { WithdrawMatch } from './actions/withdraw-match.js';
import { WithdrawRequest } from './actions/withdraw-request.js';
import { WriteProposals } from './actions/write-proposals.js';
import { CancelRound } from './actions/cancel-round.js';
import { ChangesSince } from './actions/changes-since.js';
import { ConfirmRound } from './actions/confirm-round.js';
import { QueueRound } from './actions/queue-round.js';
import { ReadNetwork } from './actions/read-network.js';
import { ReadPanelRules } from './actions/read-panel-rules.js';
import { ReadSeated } from './actions/read-seated.js';
import { ReadTables } from './actions/read-tables.js';
import { ReplayRound } from './actions/replay-round.js';
import { runRound, sweepTick } from './actions/rounds.job.js';
import { RunRound } from './actions/run-round.js';
import { StartRound } from './actions/start-round.js';
import { SweepRounds } from './actions/sweep-rounds.js';
import { RoundQuery } from './data/round.query.js';
import { CandidateChangesQuery } from './data/candidate-changes.query.js';
import { CommitmentsQuery } from './data/commitments.query.js';
import { ExclusionsQuery } from './data/exclusions.query.js';
import { MatchViewQuery } from './data/match-view.query.js';
import { OpenPlacesQuery } from './data/open-places.query.js';
import { PanelRulesQuery } from './data/panel-rules.query.js';
import { PrivateWishesQuery } from './data/private-wishes.query.js';
import { StandingWaiversQuery } from './data/standing-waivers.query.js';
import { WaiversQuery } from './data/waivers.query.js';
import { WeightsQuery } from './data/weights.query.js';
import { MatchingService } from './matching.service.js';
import { RoundsService } from './rounds.service.js';
import { SplitRoundsModule } from './split-rounds.module.js';
import { HomeFacts } from './web/home-facts.js';
import { HomeController } from './web/home.controller.js';
import { InvitationController } from './web/invitation.controller.js';
import { LeaveController } from './web/leave.controller.js';
import { MeetingAnswerController } from './web/meeting-answer.controller.js';
import { MyInvitation } from './web/my-invitation.js';
import { PauseController } from './web/pause.controller.js';
import { TeamMatchController } from './web/team-match.controller.js';
import { TeamMatches } from './web/team-match.js';
import { WithdrawRequestController } from './web/withdraw-request.controller.js';

const queries = [
  ...[CandidateChangesQuery, CommitmentsQuery, ExclusionsQuery, MatchViewQuery, OpenPlacesQuery],
  ...[PanelRulesQuery, PrivateWishesQuery, RoundQuery, StandingWaiversQuery, WaiversQuery, WeightsQuery],
];
const engine = [
  ...[ReadNetwork, StartRound, QueueRound, RunRound, SweepRounds, CancelRound, ChangesSince, ConfirmRound, ReplayRound],
  ...[AskSituation, ListRepairs, PlanRepair, TakeRepair, ExplainPlace, ExplainVacancy],
  ...[CheckRules, CheckWishes],
  ReadPanelRules,
  ...[ReadSeated, ReadTables],
  ExplainPairs,
  GatherFacts,
  PlanRound,
  ProposeForRequest,
  ProposeRound,
  ResidentIndex,
  ShortlistRequest,
  WriteProposals,
];
const shared = [
  AcceptMatch,
  CloseMatches,
  CloseWork,
  ExpireMatch,
  FollowUpMatch,
  FollowUpMatches,
  HoldMatch,
  NudgeMatch,
  RecordDeath,
  SendOffer,
  TellPeople,
];
const steps = [
  ...[ApproveMatch, TakeBack, DismissMatch, ProposeAgain, ReleaseOffer, OfferAgain, Introduce, PreviewOffer],
  ...[SayYes, DeclineOffer, PartnerAnswer, RecordAnswer],
  ...[TeamAnswer, TeamDecline, WithdrawMatch, StartMatch, EndMatch],
  ...[WithdrawRequest, TakeABreak, ComeBack, SayGoodbye],
];

/** Who fits whom, and the life of a match. */
@Module({
  imports: [
    QueueModule.register({ jobs: [runRound], ticks: [followUpTick, sweepTick] }),
    PeopleModule,
    PartnersModule,
    CommitteesModule,
    RequestsModule,
    SplitRoundsModule,
  ],
  controllers: [
    ...[HomeController, InvitationController, MeetingAnswerController, PauseController, LeaveController],
    ...[TeamMatchController, WithdrawRequestController],
  ],
  providers: [
    ...queries,
    ...engine,
    ...shared,
    ...steps,
    HomeFacts,
    MyInvitation,
    TeamMatches,
    MatchingService,
    RoundsService,
  ],
  exports: [
    MatchingService,
    RoundsService,
    GatherFacts,
    HoldMatch,
    OpenPlacesQuery,
    PanelRulesQuery,
    PrivateWishesQuery,
    ReadPanelRules,
    ReadSeated,
    ResidentIndex,
    WeightsQuery,
    WriteProposals,
  ],
})
export class MatchingModule {}
