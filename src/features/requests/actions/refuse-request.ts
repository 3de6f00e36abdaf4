import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { RequestRefusalReason } from '../../../kernel/vocabulary/index.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { requestRefused } from '../emails/request-refused.email.js';
import { note as write, tell } from './tell.js';

interface Refusing {
  readonly id: Id;
  readonly reason: RequestRefusalReason;
  readonly note: string;
}

/** A coordinator says no to a request, and why. */
@Injectable()
export class RefuseRequest {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, { id, reason, note }: Refusing): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdToDecide(tx, actor, id);
      request.status = requestLifecycle.move(request.status, 'refuse', actor);
      Object.assign(request, {
        refusalReason: reason,
        reviewNote: note,
        promisedOn: null,
        dueAt: null,
        nudgedAt: null,
      });
      await tx.save(request);
      await write(tx, actor, request, { did: 'refused', detail: { reason } });
      const payload = { requestId: request.id, code: request.code, reason };
      await tell(tx, requestRefused, request, {
        mailer: this.mailer,
        to: await this.team.toTell(request, tx),
        payload,
      });
    });
  }
}
