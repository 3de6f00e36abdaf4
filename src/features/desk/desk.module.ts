import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { PanelsModule } from '../matching/panels.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { DecideMatch } from './actions/decide-match.js';
import { MendJob } from './actions/mend-job.js';
import { LiftSuppression } from './actions/lift-suppression.js';
import { PersonMailQuery } from './data/person-mail.query.js';
import { FinishCall } from './actions/finish-call.js';
import { CallsQuery } from './data/calls.query.js';
import { FindQuery } from './data/find.query.js';
import { HistoryQuery } from './data/history.query.js';
import { LetterDeskQuery } from './data/letter-desk.query.js';
import { LetterKindsQuery } from './data/letter-kinds.query.js';
import { LettersQuery } from './data/letters.query.js';
import { MailLineQuery } from './data/mail-line.query.js';
import { MatchDeskQuery } from './data/match-desk.query.js';
import { NamesQuery } from './data/names.query.js';
import { OfferPreviewQuery } from './data/offer-preview.query.js';
import { PartnerCardsQuery } from './data/partner-cards.query.js';
import { PartnerListQuery } from './data/partner-list.query.js';
import { PersonDeskQuery } from './data/person-desk.query.js';
import { RepairDeskQuery } from './data/repair-desk.query.js';
import { RepliesQuery } from './data/replies.query.js';
import { RequestDeskQuery } from './data/request-desk.query.js';
import { RoundDeskQuery } from './data/round-desk.query.js';
import { RoundWishesQuery } from './data/round-wishes.query.js';
import { SlateDeskQuery } from './data/slate-desk.query.js';
import { WhyDeskQuery } from './data/why-desk.query.js';
import { WorkQuery } from './data/work.query.js';
import { AnswerController } from './web/answer.controller.js';
import { MatchController } from './web/match.controller.js';
import { OfferController } from './web/offer.controller.js';
import { CallsController } from './web/calls.controller.js';
import { LetterKindsController } from './web/letter-kinds.controller.js';
import { LetterStepsController } from './web/letter-steps.controller.js';
import { OutboxController } from './web/outbox.controller.js';
import { DeskPeopleController } from './web/people.controller.js';
import { QueuesController } from './web/queues.controller.js';
import { RepairController } from './web/repair.controller.js';
import { AskRound } from './web/ask-round.js';
import { LongAnswers, Patience } from './web/long-answers.js';
import { RequestController } from './web/request.controller.js';
import { RequestStepsController } from './web/request-steps.controller.js';
import { RoundsController } from './web/rounds.controller.js';
import { SearchController } from './web/search.controller.js';
import { SlateController } from './web/slate.controller.js';
import { TodayController } from './web/today.controller.js';
import { WhyController } from './web/why.controller.js';

const mail = [CallsQuery, FinishCall, LiftSuppression, PersonMailQuery, LetterDeskQuery, LetterKindsQuery];
const machines = [MailLineQuery, MendJob];
const lists = [WorkQuery, RepliesQuery, FindQuery, LettersQuery, PartnerListQuery, PartnerCardsQuery, HistoryQuery];
const reasons = [RoundWishesQuery, NamesQuery, RepairDeskQuery, SlateDeskQuery, WhyDeskQuery];
const pages = [RequestDeskQuery, MatchDeskQuery, PersonDeskQuery, RoundDeskQuery, OfferPreviewQuery];

/** The coordinator’s console: it reads from all, and decides through their doors. */
@Module({
  imports: [PeopleModule, PartnersModule, CommitteesModule, RequestsModule, MatchingModule, PanelsModule],
  controllers: [
    ...[TodayController, SearchController, RequestController, AnswerController, MatchController, OfferController],
    ...[
      RequestStepsController,
      DeskPeopleController,
      OutboxController,
      CallsController,
      LetterKindsController,
      LetterStepsController,
      QueuesController,
      RepairController,
      WhyController,
      SlateController,
      RoundsController,
    ],
  ],
  providers: [...lists, ...mail, ...machines, ...pages, ...reasons, DecideMatch, LongAnswers, Patience, AskRound],
})
export class DeskModule {}
