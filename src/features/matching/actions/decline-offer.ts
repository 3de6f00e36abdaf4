import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import type { PartnerDeclineReason } from '../../../kernel/vocabulary/index.js';
import { matchDeclinedAck } from '../emails/match-declined-ack.email.js';
import { teamPartnerNotAvailable } from '../emails/team-partner-not-available.email.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TakeABreak } from './take-a-break.js';
import { TellPeople } from './tell-people.js';

export interface Decline {
  readonly matchId: Id;
  /** Only coordinators read it. */
  readonly reason: PartnerDeclineReason;
  /** A break in the same step: until the end of a day, or `null` for “until I say”. */
  readonly breakUntil?: Day | null;
}

/** The partner says no, which is always fine. The team reads “not available”, and only if it knew of somebody. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly tell: TellPeople,
    private readonly breaks: TakeABreak,
  ) {}

  run(actor: Actor, { matchId, ...decline }: Decline): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.of(tx, actor, await this.held.forPartner(tx, actor, matchId), decline);
    });
  }

  /** The same for a match that is already held, by the partner or by a coordinator who was told. */
  async of(
    tx: EntityManager,
    actor: Actor,
    held: Held,
    { reason, breakUntil }: Omit<Decline, 'matchId'>,
  ): Promise<void> {
    const teamKnew = held.match.status === 'introduced';
    await moveMatch(tx, actor, held.match, { event: 'decline', verb: 'declined', set: { reason, revealed: [] } });
    await this.tell.partner(tx, held, matchDeclinedAck, { code: held.request.code });
    if (teamKnew)
      await this.tell.team(tx, held, teamPartnerNotAvailable, { requestId: held.request.id, code: held.request.code });
    if (breakUntil !== undefined)
      await this.breaks.within(tx, actor, { partnerId: held.partner.id, until: breakUntil });
  }
}
