import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { dueFrom } from './due-from.js';
import { matchPolicy } from '../domain/match.policy.js';
import type { Revealed } from '../domain/reveal.js';
import { matchInterested } from '../emails/match-interested.email.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** The partner is interested, and says which of their own facts the team may see. */
@Injectable()
export class SayYes {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly tell: TellPeople,
  ) {}

  run(actor: Actor, { matchId, revealed }: { matchId: Id; revealed: readonly Revealed[] }): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.of(tx, actor, await this.held.forPartner(tx, actor, matchId), revealed);
    });
  }

  /** The same for a match that is already held, by the partner or by a coordinator who was told. */
  async of(tx: EntityManager, actor: Actor, held: Held, revealed: readonly Revealed[]): Promise<void> {
    insist(matchPolicy.reveal(revealed), 'invalid');
    const { match, now: interestedAt } = held;
    await moveMatch(tx, actor, match, {
      event: 'say_yes',
      verb: 'interested',
      dueAt: dueFrom('interested', interestedAt),
      set: { interestedAt, revealed: [...revealed] },
      detail: { fields: revealed.length },
    });
    const payload = { matchId: match.id, code: held.request.code };
    await this.tell.coordinators(tx, held, matchInterested, { payload });
  }
}
