import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { AcceptMatch } from './accept-match.js';
import { HoldMatch } from './hold-match.js';

/** The partner says yes after meeting the team. The team does not see it before it has answered too. */
@Injectable()
export class PartnerAnswer {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly accept: AcceptMatch,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forPartner(tx, actor, matchId);
      await this.accept.within(tx, actor, held, { partnerYesAt: held.now });
    });
  }
}
