import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import { record } from '../../../platform/timeline/record.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import { Seat } from '../data/seat.entity.js';
import { isCounted, seatPolicy } from '../domain/seat.policy.js';

interface RoleChange {
  readonly committeeId: Id;
  readonly seatId: Id;
  readonly role: SeatRole;
}

/** Says what a vacant seat is for. */
@Injectable()
export class ChangeSeatRole {
  constructor(
    private readonly db: DataSource,
    private readonly desk: CommitteeDesk,
  ) {}

  run(actor: Actor, { committeeId, seatId, role }: RoleChange): Promise<void> {
    return this.db.transaction(async (tx) => {
      const committee = await this.desk.holdForChange(tx, actor, committeeId);
      const seat = await this.desk.seatOf(tx, committee, seatId);
      if (seat.role === role) return;
      insist(seatPolicy.vacant(seat), 'conflict');
      const others = await tx.findBy(Seat, { committeeId: committee.id, id: Not(seat.id) });
      const counted = others.filter((other) => isCounted(other.role as SeatRole)).length;
      insist(seatPolicy.define(role, { seats: committee.seats, counted }), 'conflict');
      const detail = { from: seat.role, to: role };
      await tx.update(Seat, { id: seat.id }, { role });
      await record(tx, actor, 'seat.role-changed', { subject: { type: 'committee', id: committee.id }, detail });
    });
  }
}
