import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { matchPolicy } from '../domain/match.policy.js';
import { dueFrom } from './due-from.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';

/** A coordinator brings back a proposal that was set aside. */
@Injectable()
export class ProposeAgain {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { match, request, partner, now } = await this.held.forCoordinator(tx, actor, matchId);
      insist(matchPolicy.open(request), 'conflict');
      insist(matchPolicy.stillHere(partner.status), 'conflict');
      const dueAt = dueFrom('proposed', now);
      await moveMatch(tx, actor, match, { event: 'propose', verb: 'proposed-again', dueAt, set: { reason: null } });
    });
  }
}
