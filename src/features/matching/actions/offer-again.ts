import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { Match } from '../data/match.entity.js';
import { engagementsOf, placesOf } from '../data/room.query.js';
import { dueFrom } from './due-from.js';
import { matchLifecycle } from '../domain/match.lifecycle.js';
import { matchPolicy } from '../domain/match.policy.js';
import { HoldMatch } from './hold-match.js';
import { SendOffer } from './send-offer.js';

/** Nothing of an earlier round of the same match counts any more. */
const afresh: Partial<Match> = {
  ...{ reason: null, revealed: [], interestedAt: null, meetingAt: null, meetingNote: '', introducedAt: null },
  ...{ partnerYesAt: null, teamYesAt: null, acceptedAt: null },
};

/** A coordinator opens an offer once more, because the partner asked for it or can be asked again. */
@Injectable()
export class OfferAgain {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly offer: SendOffer,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await this.held.forCoordinator(tx, actor, matchId);
      const { now } = held;
      matchLifecycle.move(held.match.status, 'reopen', actor);
      insist(matchPolicy.takePlace(await placesOf(tx, held.request)), 'conflict');
      insist(matchPolicy.engage(await engagementsOf(tx, held.partner)), 'conflict');
      const set = { ...afresh, approvedAt: now, approvedById: actor.id };
      await this.offer.within(tx, actor, held, {
        event: 'reopen',
        verb: 'offered-again',
        dueAt: dueFrom('offered', now),
        set,
      });
    });
  }
}
