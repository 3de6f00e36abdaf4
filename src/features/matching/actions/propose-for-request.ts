import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { matchPolicy } from '../domain/match.policy.js';
import { PlanRound } from './plan-round.js';
import type { RequestPlan } from './plans-of.js';
import { WriteProposals } from './write-proposals.js';

/** Proposes partners for one open request: the best for each free place, and as many alternates. */
@Injectable()
export class ProposeForRequest {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly plan: PlanRound,
    private readonly write: WriteProposals,
  ) {}

  /** Answers with what was proposed, and why a place stays empty. */
  run(actor: Actor, requestId: Id): Promise<RequestPlan> {
    return this.db.transaction(async (tx) => {
      insist(matchPolicy.propose(actor));
      const { id, code, status } = await this.requests.holdRequest(tx, requestId);
      insist(matchPolicy.open({ code, status }), 'conflict');
      const [plan] = await this.plan.run([id], tx);
      if (!plan) throw notFound();
      return this.write.within(tx, actor, plan);
    });
  }
}
