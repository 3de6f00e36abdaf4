import { Module } from '@nestjs/common';
import { QueueModule } from '../../platform/queue/queue.module.js';
import { CommitteesModule } from '../committees/committees.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { ApproveRequest } from './actions/approve-request.js';
import { AskForChanges } from './actions/ask-for-changes.js';
import { CloseRequest } from './actions/close-request.js';
import { FillRequest } from './actions/fill-request.js';
import { followUpRequests } from './actions/follow-up-requests.job.js';
import { FollowUpRequests } from './actions/follow-up-requests.js';
import { ImportRequests } from './actions/import-requests.js';
import { RefuseRequest } from './actions/refuse-request.js';
import { ReopenRequest } from './actions/reopen-request.js';
import { SaveRequestPart } from './actions/save-request-part.js';
import { StartRequest } from './actions/start-request.js';
import { SubmitRequest } from './actions/submit-request.js';
import { TakeBackRequest } from './actions/take-back-request.js';
import { WithdrawRequest } from './actions/withdraw-request.js';
import { MyRequests } from './data/my-requests.query.js';
import { RequestAskers } from './data/request-askers.query.js';
import { RequestTeam } from './data/request-team.query.js';
import { RequestsQuery } from './data/requests.query.js';
import { RequestsService } from './requests.service.js';
import { EditController } from './web/edit.controller.js';
import { RequestsController } from './web/requests.controller.js';
import { ReviewController } from './web/review.controller.js';

/** Projects and committees ask for partners; a coordinator reads what they ask. */
@Module({
  imports: [PeopleModule, ProjectsModule, CommitteesModule, QueueModule.register({ ticks: [followUpRequests] })],
  controllers: [RequestsController, EditController, ReviewController],
  providers: [
    ...[RequestsService, RequestsQuery, MyRequests, RequestTeam, RequestAskers],
    ...[StartRequest, SaveRequestPart, SubmitRequest, TakeBackRequest],
    ...[ApproveRequest, AskForChanges, RefuseRequest, FillRequest, ReopenRequest, CloseRequest, WithdrawRequest],
    ...[FollowUpRequests, ImportRequests],
  ],
  exports: [RequestsService],
})
export class RequestsModule {}
