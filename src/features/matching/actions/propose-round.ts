import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { matchPolicy } from '../domain/match.policy.js';
import { PlanRound, type RequestPlan } from './plan-round.js';
import { WriteProposals } from './write-proposals.js';

/** Proposes for every open request at once, so that nobody is spent where they are needed least. All or nothing. */
@Injectable()
export class ProposeRound {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly plan: PlanRound,
    private readonly write: WriteProposals,
  ) {}

  /** Answers with the plan that was written. */
  run(actor: Actor): Promise<RequestPlan[]> {
    return this.db.transaction(async (tx) => {
      insist(matchPolicy.propose(actor));
      const ids = (await this.requests.openRequests(tx)).map(({ id }) => id).sort();
      for (const id of ids) await this.requests.holdRequest(tx, id);
      const written: RequestPlan[] = [];
      for (const plan of await this.plan.run(ids, tx)) written.push(await this.write.within(tx, actor, plan));
      return written;
    });
  }
}
