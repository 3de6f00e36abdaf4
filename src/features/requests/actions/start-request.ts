import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { newId } from '../../../platform/database/new-id.js';
import { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestTeam, type PossibleAsker } from '../data/request-team.query.js';
import { nextRequestCode } from './next-request-code.js';
import { note } from './tell.js';

/** Begins a request for a project or a committee of the actor's own. Answers its id. */
@Injectable()
export class StartRequest {
  constructor(
    private readonly db: DataSource,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, { kind, id }: PossibleAsker): Promise<Id> {
    return this.db.transaction(async (tx) => {
      const asker = { projectId: kind === 'project' ? id : null, committeeId: kind === 'committee' ? id : null };
      if (!(await this.team.isOurs(actor.id, asker, tx))) throw notFound();
      const answers = { for: { typed: { for: `${kind}-${id}` }, usable: true } };
      const code = await nextRequestCode(tx);
      const request = tx.create(PartnerRequest, { id: newId(), code, ...asker, askedById: actor.id, answers });
      await tx.save(request);
      await note(tx, actor, request, { did: 'started', detail: { code } });
      return request.id;
    });
  }
}
