import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { PartnerRequest } from '../data/partner-request.entity.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { reopenedUntil } from '../domain/waiting.js';
import { endOfDay, today } from '../../../platform/clock/today.js';
import { note } from './tell.js';

/** A place is free again, or a coordinator gives a request more time. */
@Injectable()
export class ReopenRequest {
  constructor(private readonly clock: SystemClock) {}

  /** In the caller's transaction. */
  async within(tx: EntityManager, actor: Actor, id: Id): Promise<void> {
    const request = await hold(tx, PartnerRequest, id);
    request.status = requestLifecycle.move(request.status, 'reopen', actor);
    request.replyBy = reopenedUntil(request.replyBy, today(this.clock));
    request.dueAt = endOfDay(request.replyBy);
    request.nudgedAt = null;
    await tx.save(request);
    await note(tx, actor, request, { did: 'reopened', detail: { replyBy: request.replyBy } });
  }
}
