import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { note } from './tell.js';

/** A coordinator puts a filled request away: nothing of it opens again by itself. */
@Injectable()
export class CloseRequest {
  constructor(
    private readonly db: DataSource,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, id: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdToDecide(tx, actor, id);
      request.status = requestLifecycle.move(request.status, 'close', actor);
      Object.assign(request, { dueAt: null, nudgedAt: null });
      await tx.save(request);
      await note(tx, actor, request, { did: 'closed' });
    });
  }
}
