import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { matchOffer } from '../emails/match-offer.email.js';
import { factsOf } from '../emails/role-facts.js';
import type { Held } from './hold-match.js';
import { moveMatch, type Step } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** Puts a held match before its partner, for the first time or again. */
@Injectable()
export class SendOffer {
  constructor(private readonly tell: TellPeople) {}

  async within(tx: EntityManager, actor: Actor, held: Held, step: Step): Promise<void> {
    const { match, request, now } = held;
    await moveMatch(tx, actor, match, { ...step, set: { ...step.set, offeredAt: now } });
    await this.tell.partner(tx, held, matchOffer, offerOf(match.id, request, match.dueAt ?? now));
  }
}

/** What an offer says. */
export const offerOf = (matchId: Id, request: Parameters<typeof factsOf>[0], answerBy: Date) => ({
  matchId,
  answerBy: answerBy.toISOString(),
  facts: factsOf(request),
});
