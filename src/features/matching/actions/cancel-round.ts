import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { record } from '../../../platform/timeline/record.js';
import { Round } from '../data/round.entity.js';
import { roundLifecycle } from '../domain/round.lifecycle.js';

/** Stops a round, or puts it away unread. Its thread ends at the next sign of life. Nothing was proposed. */
@Injectable()
export class CancelRound {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, id: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const round = await hold(tx, Round, id);
      const status = roundLifecycle.move(round.status, 'cancel', actor);
      await tx.update(Round, id, { status, decidedById: actor.id, decidedAt: this.clock.now() });
      await record(tx, actor, 'round.cancelled', { subject: { type: 'round', id } });
    });
  }
}
