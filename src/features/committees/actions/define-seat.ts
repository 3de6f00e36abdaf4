import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { CommitteeDesk } from '../data/committee-desk.query.js';
import { Seat } from '../data/seat.entity.js';
import { isCounted, seatPolicy } from '../domain/seat.policy.js';

/** Adds a vacant seat to a committee, as far as its terms of reference allow. */
@Injectable()
export class DefineSeat {
  constructor(
    private readonly db: DataSource,
    private readonly desk: CommitteeDesk,
  ) {}

  run(actor: Actor, { committeeId, role }: { committeeId: Id; role: SeatRole }): Promise<Id> {
    return this.db.transaction(async (tx) => {
      const committee = await this.desk.holdForChange(tx, actor, committeeId);
      const existing = await tx.findBy(Seat, { committeeId: committee.id });
      const counted = existing.filter((seat) => isCounted(seat.role as SeatRole)).length;
      insist(seatPolicy.define(role, { seats: committee.seats, counted }), 'conflict');
      const id = newId();
      await tx.insert(Seat, { id, committeeId: committee.id, role });
      await record(tx, actor, 'seat.defined', { subject: { type: 'committee', id: committee.id }, detail: { role } });
      return id;
    });
  }
}
