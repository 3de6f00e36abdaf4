import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { dueFrom, sinceMeeting } from './due-from.js';
import { PeopleService } from '../../people/people.service.js';
import { matchPolicy } from '../domain/match.policy.js';
import { matchIntroductionPartner } from '../emails/match-introduction-partner.email.js';
import { matchIntroductionTeam } from '../emails/match-introduction-team.email.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

export interface Introduction {
  readonly matchId: Id;
  readonly meetingAt: Date;
  /** How they meet, for both to read on their page. */
  readonly note: string;
}

/** A coordinator brings the two together: the team now sees exactly what the partner agreed to show. */
@Injectable()
export class Introduce {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly people: PeopleService,
    private readonly tell: TellPeople,
  ) {}

  run(actor: Actor, { matchId, meetingAt, note }: Introduction): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forCoordinator(tx, actor, matchId);
      const { now: introducedAt } = held;
      insist(matchPolicy.meet(meetingAt, introducedAt), 'invalid');
      await moveMatch(tx, actor, held.match, {
        event: 'introduce',
        verb: 'introduced',
        dueAt: dueFrom('introduced', sinceMeeting(introducedAt, meetingAt)),
        set: { introducedAt, meetingAt, meetingNote: note },
      });
      const payload = { matchId, code: held.request.code, meetingAt: meetingAt.toISOString() };
      const { timeZone } = await this.people.person(held.partner.accountId, tx);
      await this.tell.partner(tx, held, matchIntroductionPartner, { ...payload, zone: timeZone });
      await this.tell.team(tx, held, matchIntroductionTeam, payload);
    });
  }
}
