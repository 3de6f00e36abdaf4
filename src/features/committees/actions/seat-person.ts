import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService, type NewPerson } from '../../people/people.service.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import type { Committee } from '../data/committee.entity.js';
import { Seat } from '../data/seat.entity.js';
import { isCoChair, seatPolicy } from '../domain/seat.policy.js';
import { termEndsOn } from '../domain/term.js';
import { committeeSeat } from '../emails/committee-seat.email.js';

/** Whom to put into which vacant seat, from when. Somebody without an account gets one. */
export interface Seating {
  readonly committeeId: Id;
  readonly seatId: Id;
  readonly person: NewPerson;
  readonly startsOn: Day;
}

/** Puts a person into a vacant seat for one term. Somebody who now co-chairs gets the role for it. */
@Injectable()
export class SeatPerson {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly people: PeopleService,
    private readonly desk: CommitteeDesk,
  ) {}

  run(actor: Actor, { committeeId, seatId, person, startsOn }: Seating): Promise<void> {
    return this.db.transaction(async (tx) => {
      const committee = await this.desk.holdForChange(tx, actor, committeeId);
      const seat = await this.desk.seatOf(tx, committee, seatId);
      insist(seatPolicy.vacant(seat), 'conflict');
      const accountId = await this.people.findOrCreate(tx, person);
      await this.take(tx, actor, committee, { seat, accountId, startsOn });
    });
  }

  /** A partner whose match with a committee begins takes the first vacant seat for patients or caregivers. */
  async seatPartner(
    tx: EntityManager,
    actor: Actor,
    place: { committeeId: Id; accountId: Id; startsOn: Day },
  ): Promise<Id> {
    const committee = await this.desk.hold(tx, place.committeeId);
    const vacant = await tx.find(Seat, {
      where: { committeeId: committee.id, holderId: IsNull() },
      order: { id: 'ASC' },
    });
    const seat = forPatients.flatMap((role) => vacant.filter((one) => one.role === role))[0];
    if (!seat) throw new Refusal('conflict', noSeat);
    await this.take(tx, actor, committee, { seat, ...place });
    return seat.id;
  }

  private async take(
    tx: EntityManager,
    actor: Actor,
    committee: Committee,
    { seat, accountId, startsOn }: { seat: Seat; accountId: Id; startsOn: Day },
  ): Promise<void> {
    const { id: committeeId, nameEn: en, nameFr: fr } = committee;
    const term = { termStart: startsOn, termEnd: termEndsOn(startsOn, committee.termYears) };
    insist(
      seatPolicy.once(await tx.existsBy(Seat, { committeeId, holderId: accountId, id: Not(seat.id) })),
      'conflict',
    );
    await tx.update(Seat, { id: seat.id }, { holderId: accountId, ...term });
    if (isCoChair(seat.role as SeatRole)) await this.people.grant(tx, actor, accountId, 'committee_chair');
    const detail = { role: seat.role, ...term };
    await record(tx, actor, 'seat.taken', {
      subject: { type: 'committee', id: committeeId },
      about: [accountId],
      detail,
    });
    const payload = { committeeId, committee: { en, fr }, ...term };
    await this.mailer.queue(tx, committeeSeat, { to: accountId, once: `${seat.id}-${startsOn}`, payload });
  }
}

const forPatients: readonly SeatRole[] = ['member_patient', 'member_caregiver'];

const noSeat = {
  en: 'This committee has no vacant seat for a patient or a caregiver. Add one on the committee’s page first.',
  fr: 'Ce comité n’a aucun siège vacant pour un patient ou une personne aidante. Ajoutez-en d’abord un sur la page du comité.',
};
