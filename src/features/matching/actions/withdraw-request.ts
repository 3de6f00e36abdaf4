import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { RequestsService, type PartnerRequest } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { requestWithdrawn } from '../emails/request-withdrawn.email.js';
import { CloseMatches } from './close-matches.js';
import { EndMatch } from './end-match.js';
import { HoldMatch } from './hold-match.js';

/** The team takes its request back. What was under way closes, and everybody who had heard of it is thanked. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly held: HoldMatch,
    private readonly close: CloseMatches,
    private readonly endMatch: EndMatch,
  ) {}

  run(actor: Actor, requestId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.requests.holdRequest(tx, requestId);
      if (!(await this.mayWithdraw(actor, request.id))) throw notFound();
      await this.requests.withdraw(tx, actor, request.id);
      await this.endWork(tx, actor, request);
      await this.close.within(tx, request, requestWithdrawn, { acceptedToo: true });
    });
  }

  private async mayWithdraw(actor: Actor, requestId: Id): Promise<boolean> {
    return holds(actor, 'coordinator') || (actor.id !== null && (await this.requests.mayActFor(actor.id, requestId)));
  }

  private async endWork(tx: EntityManager, actor: Actor, { id }: PartnerRequest): Promise<void> {
    const running = await tx.find(Match, { where: { requestId: id, status: 'active' }, order: { partnerId: 'ASC' } });
    for (const match of running)
      await this.endMatch.within(tx, actor, await this.held.run(tx, match.id), 'project_stopped');
  }
}
