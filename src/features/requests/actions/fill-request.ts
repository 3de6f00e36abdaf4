import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { hold } from '../../../platform/database/hold.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { requestFilled } from '../emails/request-filled.email.js';
import { note, tell } from './tell.js';

/** All places are taken. Only the system decides that, when the last place is agreed on. */
@Injectable()
export class FillRequest {
  constructor(
    private readonly mailer: Mailer,
    private readonly team: RequestTeam,
  ) {}

  /** In the caller's transaction, which counted the places while it held the request. */
  async within(tx: EntityManager, id: Id): Promise<void> {
    const request = await hold(tx, PartnerRequest, id);
    request.status = requestLifecycle.move(request.status, 'fill', system);
    Object.assign(request, { dueAt: null, nudgedAt: null });
    await tx.save(request);
    await note(tx, system, request, { did: 'filled' });
    const payload = { requestId: request.id, code: request.code };
    await tell(tx, requestFilled, request, { mailer: this.mailer, to: await this.team.toTell(request, tx), payload });
  }
}
