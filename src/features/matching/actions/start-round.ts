import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { Round } from '../data/round.entity.js';
import { matchPolicy } from '../domain/match.policy.js';
import { beingMade } from '../domain/round.lifecycle.js';
import { roundPolicy } from '../domain/round.policy.js';
import type { RoundSettings } from '../domain/round/settings.js';
import { CheckWishes } from './check-wishes.js';

/** Asks for a round over all open requests. One is worked out at a time. */
@Injectable()
export class StartRound {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly wishes: CheckWishes,
  ) {}

  /** Answers with the round, which waits for a worker. Throws `conflict` for pins that cannot be. */
  async run(actor: Actor, settings: RoundSettings): Promise<Id> {
    insist(matchPolicy.propose(actor));
    insist(await this.wishes.run(settings), 'conflict');
    return this.db.transaction(async (tx) => {
      await tx.query('lock table rounds in share row exclusive mode');
      insist(roundPolicy.start(await tx.countBy(Round, { status: In([...beingMade]) })), 'conflict');
      const id = newId();
      const startedAt = this.clock.now();
      await tx.insert(Round, { id, startedById: actor.id, startedAt, settings });
      await record(tx, actor, 'round.started', { subject: { type: 'round', id }, detail: { style: settings.style } });
      return id;
    });
  }
}
