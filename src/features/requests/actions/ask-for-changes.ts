import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { daysToNudge } from '../domain/waiting.js';
import { requestChanges } from '../emails/request-changes.email.js';
import { note as write, tell } from './tell.js';

/** A coordinator says what must change before the request can go ahead. The note is read on the page, not in the letter. */
@Injectable()
export class AskForChanges {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, { id, note }: { id: Id; note: string }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdToDecide(tx, actor, id);
      request.status = requestLifecycle.move(request.status, 'ask', actor);
      request.reviewNote = note;
      request.promisedOn = null;
      request.dueAt = daysAfter(this.clock.now(), daysToNudge);
      request.nudgedAt = null;
      await tx.save(request);
      await write(tx, actor, request, { did: 'changes-asked' });
      const payload = { requestId: request.id, code: request.code };
      await tell(tx, requestChanges, request, {
        mailer: this.mailer,
        to: await this.team.toTell(request, tx),
        payload,
      });
    });
  }
}
