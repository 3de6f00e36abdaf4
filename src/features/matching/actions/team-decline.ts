import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { TeamDeclineReason } from '../../../kernel/vocabulary/index.js';
import { matchTeamDeclined } from '../emails/match-team-declined.email.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** The team says no to a person, with a reason from the list; the partner reads our own kind wording of it. */
@Injectable()
export class TeamDecline {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly tell: TellPeople,
  ) {}

  run(actor: Actor, { matchId, reason }: { matchId: Id; reason: TeamDeclineReason }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forTeam(tx, actor, matchId);
      await moveMatch(tx, actor, held.match, {
        event: 'team_decline',
        verb: 'team-declined',
        set: { reason, revealed: [] },
      });
      await this.tell.partner(tx, held, matchTeamDeclined, { code: held.request.code, reason });
    });
  }
}
