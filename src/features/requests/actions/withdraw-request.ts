import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { note } from './tell.js';

/** The team no longer needs partners, or a coordinator ends the request. Whoever calls closes its matches. */
@Injectable()
export class WithdrawRequest {
  constructor(private readonly team: RequestTeam) {}

  /** In the caller's transaction. Throws `not-found` for somebody else's request. */
  async within(tx: EntityManager, actor: Actor, id: Id): Promise<void> {
    const request = await this.team.holdOursOrAny(tx, actor, id);
    const from = request.status;
    request.status = requestLifecycle.move(from, 'withdraw', actor);
    Object.assign(request, { dueAt: null, nudgedAt: null, promisedOn: null });
    await tx.save(request);
    await note(tx, actor, request, { did: 'withdrawn', detail: { from } });
  }
}
