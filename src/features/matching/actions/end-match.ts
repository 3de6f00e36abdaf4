import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { EndReason } from '../../../kernel/vocabulary/index.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { matchEnded } from '../emails/match-ended.email.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** A partnership ends, and both sides are thanked. The reason stays with coordinators. */
@Injectable()
export class EndMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly committees: CommitteesService,
    private readonly tell: TellPeople,
  ) {}

  run(actor: Actor, { matchId, reason }: { matchId: Id; reason: EndReason }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.run(tx, matchId);
      await this.held.sideOf(tx, actor, held);
      await this.within(tx, actor, held, reason);
    });
  }

  /** The same for a match that is already held. Nobody is written to about a death. */
  async within(tx: EntityManager, actor: Actor, held: Held, reason: EndReason): Promise<void> {
    await moveMatch(tx, actor, held.match, { event: 'end', verb: 'ended', set: { reason, endedAt: held.now } });
    const { committeeId, code } = held.request;
    const { accountId } = held.partner;
    if (committeeId) await this.committees.vacate(tx, actor, { committeeId, accountId });
    if (reason === 'deceased') return;
    await this.tell.partner(tx, held, matchEnded, { code, side: 'partner' });
    await this.tell.team(tx, held, matchEnded, { code, side: 'team' });
  }
}
