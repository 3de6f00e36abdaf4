import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { dueFrom } from './due-from.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';

/** Undo: until its letter leaves, an approval can be called back and nobody will have heard of it. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { match, now } = await this.held.forCoordinator(tx, actor, matchId);
      await moveMatch(tx, actor, match, {
        event: 'take_back',
        verb: 'taken-back',
        dueAt: dueFrom('proposed', now),
        set: { approvedAt: null, approvedById: null },
      });
    });
  }
}
