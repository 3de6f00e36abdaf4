import { Injectable } from '@nestjs/common';
import { ChangeSeatRole } from './change-seat-role.js';
import { DefineSeat } from './define-seat.js';
import { EndTerm } from './end-term.js';
import { SeatPerson } from './seat-person.js';

/** What chairs and coordinators may do with a seat. */
@Injectable()
export class SeatActions {
  constructor(
    readonly defining: DefineSeat,
    readonly changing: ChangeSeatRole,
    readonly seating: SeatPerson,
    readonly ending: EndTerm,
  ) {}
}
