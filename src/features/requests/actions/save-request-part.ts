import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import type { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestTeam } from '../data/request-team.query.js';
import type { PartAnswers, RequestPart } from '../domain/request-parts.js';
import { requestPolicy } from '../domain/request.policy.js';

/** What a part's page may change. */
export type RequestColumns = Partial<
  Omit<PartnerRequest, 'id' | 'code' | 'status' | 'askedById' | 'answers' | 'version'>
>;

interface Saving {
  readonly id: Id;
  readonly part: RequestPart;
  readonly typed: PartAnswers['typed'];
  /** What the form made of it; null when something in it cannot be used. What was typed is kept all the same. */
  readonly columns: RequestColumns | null;
}

/** Keeps what was typed in one part of a draft, usable or not. */
@Injectable()
export class SaveRequestPart {
  constructor(
    private readonly db: DataSource,
    private readonly team: RequestTeam,
  ) {}

  run(actor: Actor, { id, part, typed, columns }: Saving): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.team.holdOurs(tx, actor, id);
      insist(requestPolicy.edit(request), 'conflict');
      Object.assign(request, columns);
      request.answers = { ...request.answers, [part]: { typed, usable: columns !== null } };
      if (!(await this.team.isOurs(actor.id, request, tx))) throw notFound();
      await tx.save(request);
    });
  }
}
