import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import type { Committee } from '../data/committee.entity.js';
import { Seat } from '../data/seat.entity.js';
import { isCoChair, seatPolicy } from '../domain/seat.policy.js';
import { committeeSeatEnded } from '../emails/committee-seat-ended.email.js';

/** Ends a term today: the seat is vacant again. Somebody who now chairs nothing loses the role for it. */
@Injectable()
export class EndTerm {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly people: PeopleService,
    private readonly desk: CommitteeDesk,
  ) {}

  run(actor: Actor, { committeeId, seatId }: { committeeId: Id; seatId: Id }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const committee = await this.desk.holdForChange(tx, actor, committeeId);
      const seat = await this.desk.seatOf(tx, committee, seatId);
      await this.end(tx, actor, committee, seat);
      await this.tell(tx, committee, seat);
    });
  }

  /** When a partner's work with a committee ends, their seat is vacant. Nothing happens when they hold none. `quiet`: no letter. */
  async vacate(
    tx: EntityManager,
    actor: Actor,
    { committeeId, accountId, quiet = false }: { committeeId: Id; accountId: Id; quiet?: boolean },
  ): Promise<void> {
    const committee = await this.desk.hold(tx, committeeId);
    const seat = await tx.findOneBy(Seat, { committeeId: committee.id, holderId: accountId });
    if (!seat) return;
    await this.end(tx, actor, committee, seat);
    if (!quiet) await this.tell(tx, committee, seat);
  }

  private async end(tx: EntityManager, actor: Actor, committee: Committee, seat: Seat): Promise<void> {
    const { holderId, termStart } = seat;
    insist(seatPolicy.held(seat), 'conflict');
    if (holderId === null) return;
    await tx.update(Seat, { id: seat.id }, { holderId: null, termStart: null, termEnd: null });
    if (isCoChair(seat.role as SeatRole)) await this.takeChairRole(tx, actor, holderId);
    const detail = { role: seat.role, termStart };
    await record(tx, actor, 'seat.vacated', {
      subject: { type: 'committee', id: committee.id },
      about: [holderId],
      detail,
    });
  }

  private async tell(tx: EntityManager, committee: Committee, { id, holderId, termStart }: Seat): Promise<void> {
    if (holderId === null) return;
    const payload = { committeeId: committee.id, committee: { en: committee.nameEn, fr: committee.nameFr } };
    await this.mailer.queue(tx, committeeSeatEnded, { to: holderId, once: `${id}-${termStart ?? ''}`, payload });
  }

  private async takeChairRole(tx: EntityManager, actor: Actor, accountId: Id): Promise<void> {
    const seats = await tx.findBy(Seat, { holderId: accountId });
    if (seats.some(({ role }) => isCoChair(role as SeatRole))) return;
    await this.people.take(tx, actor, accountId, 'committee_chair');
  }
}
