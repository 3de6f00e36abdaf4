import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { matchPolicy } from '../domain/match.policy.js';
import { dueFrom } from './due-from.js';
import { HoldMatch, type Held } from './hold-match.js';
import { SendOffer } from './send-offer.js';

/** The offer leaves: now, because a coordinator says so, or because the time to undo is over. */
@Injectable()
export class ReleaseOffer {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly offer: SendOffer,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) =>
      this.within(tx, actor, await this.held.forCoordinator(tx, actor, matchId)),
    );
  }

  /** The same for a match that is already held. */
  async within(tx: EntityManager, actor: Actor, held: Held): Promise<void> {
    insist(matchPolicy.reachable(held.partner.status), 'conflict');
    return this.offer.within(tx, actor, held, {
      event: 'offer',
      verb: 'offered',
      dueAt: dueFrom('offered', held.now),
    });
  }
}
