import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import { matchOfferExpired } from '../emails/match-offer-expired.email.js';
import { introductionExpired } from '../emails/introduction-expired.email.js';
import type { Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** Nobody answered in time. That counts as no refusal, and a coordinator can offer it again. */
@Injectable()
export class ExpireMatch {
  constructor(private readonly tell: TellPeople) {}

  async within(tx: EntityManager, held: Held): Promise<void> {
    const { match, request } = held;
    const had = match.status;
    await moveMatch(tx, system, match, { event: 'expire', verb: 'expired', set: { revealed: [] } });
    if (had === 'offered') return this.tell.partner(tx, held, matchOfferExpired, { code: request.code });
    const facts = { code: request.code, requestId: request.id };
    await this.tell.partner(tx, held, introductionExpired, { ...facts, side: 'partner' });
    await this.tell.team(tx, held, introductionExpired, { ...facts, side: 'team' });
  }
}
