import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/days.js';
import type { Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { today } from '../../platform/clock/today.js';
import { EndTerm } from './actions/end-term.js';
import { SeatPerson } from './actions/seat-person.js';
import { CommitteesQuery } from './data/committees.query.js';
import type { CommitteeView } from './domain/committee-view.js';
import { composition, type RuleResult } from './domain/composition.js';

export type { CommitteeView, RuleResult };

/** What other features may ask of committees. */
@Injectable()
export class CommitteesService {
  constructor(
    private readonly committees: CommitteesQuery,
    private readonly clock: SystemClock,
    private readonly seating: SeatPerson,
    private readonly ending: EndTerm,
  ) {}

  /** Throws the `not-found` Refusal. */
  async committee(id: Id): Promise<CommitteeView> {
    const committee = await this.committees.committee(id);
    if (!committee) throw notFound();
    return committee;
  }

  /** Give the transaction to read as it does. */
  some(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, CommitteeView>> {
    return this.committees.some(ids, tx);
  }

  byCode(code: string): Promise<CommitteeView | null> {
    return this.committees.byCode(code);
  }

  all(): Promise<CommitteeView[]> {
    return this.committees.all();
  }

  /** Committees that the person co-chairs today. */
  chairedBy(accountId: Id): Promise<CommitteeView[]> {
    return this.committees.chairedBy(accountId, today(this.clock));
  }

  /** Who co-chairs today. Give the transaction to read as it does. */
  chairs(committeeId: Id, tx?: EntityManager): Promise<Id[]> {
    return this.committees.chairs(committeeId, today(this.clock), tx);
  }

  /** Each rule of composition: needed, there, met. Throws the `not-found` Refusal. */
  async composition(committeeId: Id): Promise<RuleResult[]> {
    const committee = await this.committee(committeeId);
    return composition(committee, await this.committees.seats([committee.id]), today(this.clock));
  }

  /** The same for some committees at once, by committee. Give the transaction to read as it does. */
  async compositions(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, RuleResult[]>> {
    if (ids.length === 0) return new Map();
    const committees = await this.committees.some(ids, tx);
    const seats = await this.committees.seats(ids, tx);
    const on = today(this.clock);
    const seatsOf = (id: Id) => seats.filter(({ committeeId }) => committeeId === id);
    return new Map([...committees].map(([id, committee]) => [id, composition(committee, seatsOf(id), on)]));
  }

  /**
   * Puts a partner into the first vacant seat for patients or caregivers and answers its id. Throws `conflict` when there is
   * none, or when the person already sits on this committee.
   */
  seatPartner(tx: EntityManager, actor: Actor, place: { committeeId: Id; accountId: Id; startsOn: Day }): Promise<Id> {
    return this.seating.seatPartner(tx, actor, place);
  }

  /** Makes the person's seat vacant. Nothing happens when they hold none. `quiet`: nobody is written to. */
  vacate(tx: EntityManager, actor: Actor, place: { committeeId: Id; accountId: Id; quiet?: boolean }): Promise<void> {
    return this.ending.vacate(tx, actor, place);
  }
}
