import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay, today } from '../../../platform/clock/today.js';
import { hold } from '../../../platform/database/hold.js';
import { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { requestPolicy } from '../domain/request.policy.js';
import { reopenedUntil } from '../domain/waiting.js';
import { note } from './tell.js';

/** A place is free again, or a coordinator gives a request more time. */
@Injectable()
export class ReopenRequest {
  constructor(
    private readonly db: DataSource,
    private readonly team: RequestTeam,
    private readonly clock: SystemClock,
  ) {}

  /** By a coordinator, until a day that lies ahead. */
  run(actor: Actor, { id, replyBy }: { id: Id; replyBy: Day }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdToDecide(tx, actor, id);
      insist(requestPolicy.moreTime(replyBy, today(this.clock)), 'invalid');
      await this.until(tx, actor, request, replyBy);
    });
  }

  /** In the caller's transaction, for at least two weeks. */
  async within(tx: EntityManager, actor: Actor, id: Id): Promise<void> {
    const request = await hold(tx, PartnerRequest, id);
    await this.until(tx, actor, request, reopenedUntil(request.replyBy, today(this.clock)));
  }

  private async until(tx: EntityManager, actor: Actor, request: PartnerRequest, replyBy: Day): Promise<void> {
    request.status = requestLifecycle.move(request.status, 'reopen', actor);
    Object.assign(request, { replyBy, dueAt: endOfDay(replyBy), nudgedAt: null });
    await tx.save(request);
    await note(tx, actor, request, { did: 'reopened', detail: { replyBy } });
  }
}
