import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { dayOn } from '../../../platform/clock/today.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { matchStarted } from '../emails/match-started.email.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** The work begins. In a committee the partner takes a seat. */
@Injectable()
export class StartMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly committees: CommitteesService,
    private readonly tell: TellPeople,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forTeam(tx, actor, matchId);
      const { match, request, partner, now: startedAt } = held;
      await moveMatch(tx, actor, match, { event: 'start', verb: 'started', set: { startedAt } });
      if (request.committeeId) {
        const { committeeId } = request;
        await this.committees.seatPartner(tx, actor, {
          committeeId,
          accountId: partner.accountId,
          startsOn: dayOn(startedAt),
        });
      }
      await this.tell.partner(tx, held, matchStarted, { matchId, code: request.code, side: 'partner' });
      await this.tell.team(tx, held, matchStarted, { matchId, code: request.code, side: 'team' });
    });
  }
}
