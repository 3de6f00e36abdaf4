import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { today } from '../../../platform/clock/today.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { seatPolicy } from '../domain/seat.policy.js';
import { Committee } from './committee.entity.js';
import { CommitteesQuery } from './committees.query.js';
import { Seat } from './seat.entity.js';

/** Who holds a committee may count its seats: every change of a seat holds the committee first. */
@Injectable()
export class CommitteeDesk {
  constructor(
    private readonly committees: CommitteesQuery,
    private readonly clock: SystemClock,
  ) {}

  hold(tx: EntityManager, committeeId: Id): Promise<Committee> {
    return hold(tx, Committee, committeeId);
  }

  /** Throws `not-found`, or `not-allowed` unless the actor chairs this committee or coordinates. */
  async holdForChange(tx: EntityManager, actor: Actor, committeeId: Id): Promise<Committee> {
    const committee = await hold(tx, Committee, committeeId);
    insist(seatPolicy.change(actor, await this.chairs(actor, committee.id, tx)));
    return committee;
  }

  /** Does the actor chair this committee today? */
  async chairs(actor: Actor, committeeId: Id, tx?: EntityManager): Promise<boolean> {
    const chairs = await this.committees.chairs(committeeId, today(this.clock), tx);
    return actor.id !== null && chairs.includes(actor.id);
  }

  /** A seat of this committee. Throws `not-found` for any other. */
  async seatOf(tx: EntityManager, committee: Committee, seatId: Id): Promise<Seat> {
    const seat = isId(seatId) ? await tx.findOneBy(Seat, { id: seatId, committeeId: committee.id }) : null;
    if (!seat) throw notFound();
    return seat;
  }
}
