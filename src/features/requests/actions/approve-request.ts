import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay, today } from '../../../platform/clock/today.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { requestPolicy } from '../domain/request.policy.js';
import { requestApproved } from '../emails/request-approved.email.js';
import { note, tell } from './tell.js';

/** A coordinator lets a request go ahead: from now on partners can be found for it. */
@Injectable()
export class ApproveRequest {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, id: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdToDecide(tx, actor, id);
      request.status = requestLifecycle.move(request.status, 'approve', actor);
      insist(requestPolicy.approve(request, today(this.clock)), 'conflict');
      request.openedAt = this.clock.now();
      request.dueAt = endOfDay(request.replyBy ?? today(this.clock));
      request.nudgedAt = null;
      await tx.save(request);
      await note(tx, actor, request, { did: 'approved' });
      const payload = { requestId: request.id, code: request.code, replyBy: request.replyBy ?? '' };
      await tell(tx, requestApproved, request, {
        mailer: this.mailer,
        to: await this.team.toTell(request, tx),
        payload,
      });
    });
  }
}
