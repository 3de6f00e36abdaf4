import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { EndReason } from '../../../kernel/vocabulary/index.js';
import { CloseWork } from './close-work.js';
import { HoldMatch, type Held } from './hold-match.js';
import { RecordDeath } from './record-death.js';

/** A partnership ends. A death is more than that: it closes everything, and nobody is written to. */
@Injectable()
export class EndMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly work: CloseWork,
    private readonly death: RecordDeath,
  ) {}

  run(actor: Actor, { matchId, reason }: { matchId: Id; reason: EndReason }): Promise<void> {
    return this.db.transaction(async (tx) => {
      if (reason === 'deceased') return this.death.within(tx, actor, matchId);
      const held = await this.held.run(tx, matchId);
      await this.held.sideOf(tx, actor, held);
      return this.within(tx, actor, held, reason);
    });
  }

  /** The same for a match that is already held. */
  within(tx: EntityManager, actor: Actor, held: Held, reason: Exclude<EndReason, 'deceased'>): Promise<void> {
    return this.work.within(tx, actor, held, reason);
  }
}
