import { Module } from '@nestjs/common';
import { QueueModule } from '../../platform/queue/queue.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AcceptApplication } from './actions/accept-application.js';
import { AnswerOffers } from './actions/answer-offers.js';
import { AnswerQuestion } from './actions/answer-question.js';
import { ApplicationLetters } from './actions/application-letters.js';
import { AskApplicant } from './actions/ask-applicant.js';
import { ChangeProfile } from './actions/change-profile.js';
import { ConfirmApplication } from './actions/confirm-application.js';
import { ConfirmProfile } from './actions/confirm-profile.js';
import { DeclineApplication } from './actions/decline-application.js';
import { EndBreaks } from './actions/end-breaks.js';
import { FollowUpApplications } from './actions/follow-up-applications.js';
import { FollowUpQuestions } from './actions/follow-up-questions.js';
import { FollowUpPartners } from './actions/follow-up-partners.js';
import { ImportPartners } from './actions/import-partners.js';
import { ImportedPartner } from './actions/imported-partner.js';
import { LeaveNetwork } from './actions/leave-network.js';
import { PartnerMoves } from './actions/partner-moves.js';
import { PausePartner } from './actions/pause-partner.js';
import { ReceiveApplication } from './actions/receive-application.js';
import { ResumeDraft } from './actions/resume-draft.js';
import { ResumePartner } from './actions/resume-partner.js';
import { SaveDraft } from './actions/save-draft.js';
import { SendApplication } from './actions/send-application.js';
import { SendResumeLink } from './actions/send-resume-link.js';
import { WaitListApplication } from './actions/wait-list-application.js';
import { WithdrawApplication } from './actions/withdraw-application.js';
import { CandidatesQuery } from './data/candidates.query.js';
import { DraftQuery } from './data/draft.query.js';
import { MyDataQuery } from './data/my-data.query.js';
import { OffersConsentQuery } from './data/offers-consent.query.js';
import { PartnerViewQuery } from './data/partner-view.query.js';
import { PartnersService } from './partners.service.js';
import { followUpPartners } from './partners.ticks.js';
import { ApplicationController } from './web/application.controller.js';
import { ApplyController } from './web/apply.controller.js';
import { CheckController } from './web/check.controller.js';
import { ConfirmController } from './web/confirm.controller.js';
import { Decisions } from './web/decisions.js';
import { LaterController } from './web/later.controller.js';
import { LeaveController } from './web/leave.controller.js';
import { OffersController } from './web/offers.controller.js';
import { ProfileController } from './web/profile.controller.js';
import { ResumeLinks } from './web/resume-links.js';
import { DecisionController } from './web/decision.controller.js';
import { VisitorDrafts } from './web/visitor-drafts.js';
import { ReviewController } from './web/review.controller.js';

const queries = [CandidatesQuery, DraftQuery, MyDataQuery, OffersConsentQuery, PartnerViewQuery];
const applying = [
  SaveDraft,
  SendResumeLink,
  ResumeDraft,
  ResumeLinks,
  VisitorDrafts,
  SendApplication,
  ReceiveApplication,
  ConfirmApplication,
  ApplicationLetters,
];
const deciding = [AcceptApplication, AskApplicant, WaitListApplication, DeclineApplication, Decisions];
const answering = [AnswerQuestion, WithdrawApplication];
const living = [AnswerOffers, ChangeProfile, ConfirmProfile, PausePartner, ResumePartner, LeaveNetwork, PartnerMoves];
const following = [FollowUpPartners, FollowUpQuestions, FollowUpApplications, EndBreaks];
const importing = [ImportPartners, ImportedPartner];

/** Applications, profiles and breaks of Patient Perspective Partners. */
@Module({
  imports: [PeopleModule, QueueModule.register({ ticks: [followUpPartners] })],
  controllers: [
    ...[CheckController, ConfirmController, LaterController, ApplyController, ApplicationController],
    ...[LeaveController, OffersController, ProfileController, ReviewController, DecisionController],
  ],
  providers: [
    PartnersService,
    ...queries,
    ...applying,
    ...deciding,
    ...answering,
    ...living,
    ...following,
    ...importing,
  ],
  exports: [PartnersService, ImportPartners],
})
export class PartnersModule {}
