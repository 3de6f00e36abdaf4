import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { AcceptMatch } from './accept-match.js';
import { HoldMatch } from './hold-match.js';

/** The team says yes after meeting the partner. The partner does not see it before they have answered too. */
@Injectable()
export class TeamAnswer {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly accept: AcceptMatch,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forTeam(tx, actor, matchId);
      await this.accept.within(tx, actor, held, { teamYesAt: held.now });
    });
  }
}
