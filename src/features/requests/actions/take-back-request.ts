import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestPolicy } from '../domain/request.policy.js';
import { WithdrawRequest } from './withdraw-request.js';

/** The team withdraws a request that is not open yet, so that nobody else has to hear of it. */
@Injectable()
export class TakeBackRequest {
  constructor(
    private readonly db: DataSource,
    private readonly team: RequestTeam,
    private readonly withdrawing: WithdrawRequest,
  ) {}

  run(actor: Actor, id: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      insist(requestPolicy.takeBack(await this.team.holdOurs(tx, actor, id)), 'conflict');
      await this.withdrawing.within(tx, actor, id);
    });
  }
}
