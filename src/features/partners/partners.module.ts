import { Module } from '@nestjs/common';
import { QueueModule } from '../../platform/queue/queue.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AcceptApplication } from './actions/accept-application.js';
import { AnswerQuestion } from './actions/answer-question.js';
import { ApplicationLetters } from './actions/application-letters.js';
import { AskApplicant } from './actions/ask-applicant.js';
import { ChangeProfile } from './actions/change-profile.js';
import { ConfirmProfile } from './actions/confirm-profile.js';
import { DeclineApplication } from './actions/decline-application.js';
import { EndBreaks } from './actions/end-breaks.js';
import { FollowUpQuestions } from './actions/follow-up-questions.js';
import { FollowUpPartners } from './actions/follow-up-partners.js';
import { ImportPartners } from './actions/import-partners.js';
import { ImportedPartner } from './actions/imported-partner.js';
import { LeaveNetwork } from './actions/leave-network.js';
import { PartnerMoves } from './actions/partner-moves.js';
import { PausePartner } from './actions/pause-partner.js';
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
import { PartnerViewQuery } from './data/partner-view.query.js';
import { PartnersService } from './partners.service.js';
import { followUpPartners } from './partners.ticks.js';
import { ApplicationController } from './web/application.controller.js';
import { ApplyController } from './web/apply.controller.js';
import { CheckController } from './web/check.controller.js';
import { Decisions } from './web/decisions.js';
import { LaterController } from './web/later.controller.js';
import { LeaveController } from './web/leave.controller.js';
import { ProfileController } from './web/profile.controller.js';
import { ResumeLinks } from './web/resume-links.js';
import { DecisionController } from './web/decision.controller.js';
import { VisitorDrafts } from './web/visitor-drafts.js';
import { ReviewController } from './web/review.controller.js';

const queries = [CandidatesQuery, DraftQuery, MyDataQuery, PartnerViewQuery];
const applying = [
  SaveDraft,
  SendResumeLink,
  ResumeDraft,
  ResumeLinks,
  VisitorDrafts,
  SendApplication,
  ApplicationLetters,
];
const deciding = [AcceptApplication, AskApplicant, WaitListApplication, DeclineApplication, Decisions];
const answering = [AnswerQuestion, WithdrawApplication];
const living = [ChangeProfile, ConfirmProfile, PausePartner, ResumePartner, LeaveNetwork, PartnerMoves];
const following = [FollowUpPartners, FollowUpQuestions, EndBreaks];
const importing = [ImportPartners, ImportedPartner];

/** Applications, profiles and breaks of Patient Perspective Partners. */
@Module({
  imports: [PeopleModule, QueueModule.register({ ticks: [followUpPartners] })],
  controllers: [
    ...[CheckController, LaterController, ApplyController, ApplicationController],
    ...[LeaveController, ProfileController, ReviewController, DecisionController],
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
