import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ChangeSeatRole } from './actions/change-seat-role.js';
import { DefineSeat } from './actions/define-seat.js';
import { EndTerm } from './actions/end-term.js';
import { ImportCommittees } from './actions/import-committees.js';
import { SeatPerson } from './actions/seat-person.js';
import { CommitteesService } from './committees.service.js';
import { CommitteeDesk } from './data/committee-desk.query.js';
import { CommitteesQuery } from './data/committees.query.js';
import { CommitteesController } from './web/committees.controller.js';
import { SeatsController } from './web/seats.controller.js';

/** Committees, their seats and terms, and the rules of who must sit at the table. */
@Module({
  imports: [PeopleModule],
  controllers: [CommitteesController, SeatsController],
  providers: [
    ...[CommitteesService, CommitteesQuery, CommitteeDesk],
    ...[DefineSeat, ChangeSeatRole, SeatPerson, EndTerm, ImportCommittees],
  ],
  exports: [CommitteesService],
})
export class CommitteesModule {}
