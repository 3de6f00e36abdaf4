import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { requestWithdrawn } from '../emails/request-withdrawn.email.js';
import { CloseMatches } from './close-matches.js';

/** The team takes its request back. What was under way closes, and everybody who had heard of it is thanked. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly close: CloseMatches,
  ) {}

  run(actor: Actor, requestId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await this.requests.holdRequest(tx, requestId);
      if (!(await this.mayWithdraw(tx, actor, request.id))) throw notFound();
      await this.requests.withdraw(tx, actor, request.id);
      await this.close.endWork(tx, actor, request.id);
      await this.close.within(tx, request, requestWithdrawn, { acceptedToo: true });
    });
  }

  private async mayWithdraw(tx: EntityManager, actor: Actor, requestId: Id): Promise<boolean> {
    if (holds(actor, 'coordinator')) return true;
    return actor.id !== null && this.requests.mayActFor(actor.id, requestId, tx);
  }
}
