import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { addWorkingDays } from '../../../kernel/working-days.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay, today } from '../../../platform/clock/today.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { daysToRead, requestPolicy } from '../domain/request.policy.js';
import { requestBack } from '../emails/request-back.email.js';
import { requestNew } from '../emails/request-new.email.js';
import { requestReceived } from '../emails/request-received.email.js';
import { note, tell } from './tell.js';

/** Sends a request to the coordinators, for the first time or with changes, and promises an answer in three working days. */
@Injectable()
export class SubmitRequest {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
    private readonly team: RequestTeam,
  ) {}

  async run(actor: Actor, id: Id): Promise<void> {
    const coordinators = await this.team.coordinators();
    const day = today(this.clock);
    await this.db.transaction(async (tx) => {
      const request = await this.team.holdOurs(tx, actor, id);
      const again = request.status === 'changes_requested';
      request.status = requestLifecycle.move(request.status, 'submit', actor);
      insist(requestPolicy.submit(request, day), 'invalid');
      const promisedOn = addWorkingDays(day, daysToRead);
      Object.assign(request, { askedById: actor.id, submittedAt: this.clock.now(), promisedOn });
      Object.assign(request, { dueAt: endOfDay(promisedOn), nudgedAt: null });
      await tx.save(request);
      await note(tx, actor, request, { did: again ? 'sent-again' : 'sent', detail: { promisedOn } });
      const told = { mailer: this.mailer, payload: { requestId: request.id, code: request.code, promisedOn } };
      await tell(tx, requestReceived, request, { ...told, to: actor.id === null ? [] : [actor.id] });
      await tell(tx, again ? requestBack : requestNew, request, { ...told, to: coordinators });
    });
  }
}
