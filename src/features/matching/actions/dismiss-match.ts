import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { DismissReason } from '../domain/dismiss-reasons.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';

/** A coordinator sets a proposal aside. Nobody outside hears of it. */
@Injectable()
export class DismissMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
  ) {}

  run(actor: Actor, { matchId, reason }: { matchId: Id; reason: DismissReason }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { match } = await this.held.forCoordinator(tx, actor, matchId);
      await moveMatch(tx, actor, match, { event: 'dismiss', verb: 'dismissed', set: { reason } });
    });
  }
}
