import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { agreedEngagements, agreedPlaces } from '../data/room.query.js';
import { dueFrom } from './due-from.js';
import { matchLifecycle } from '../domain/match.lifecycle.js';
import { matchPolicy } from '../domain/match.policy.js';
import { matchAccepted } from '../emails/match-accepted.email.js';
import { placeTaken } from '../emails/place-taken.email.js';
import { CloseMatches } from './close-matches.js';
import type { Held } from './hold-match.js';
import { moveMatch, recordMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** One side’s yes, dated. */
export type Yes = { readonly partnerYesAt: Date } | { readonly teamYesAt: Date };

/** Takes one side’s yes. With both in, the place and the engagement are taken for good, under the locks. */
@Injectable()
export class AcceptMatch {
  constructor(
    private readonly requests: RequestsService,
    private readonly tell: TellPeople,
    private readonly close: CloseMatches,
  ) {}

  async within(tx: EntityManager, actor: Actor, held: Held, yes: Yes): Promise<void> {
    const { match } = held;
    matchLifecycle.move(match.status, 'accept', system);
    insist(matchPolicy.answer('partnerYesAt' in yes ? match.partnerYesAt : match.teamYesAt), 'conflict');
    Object.assign(match, yes);
    await tx.save(match);
    await recordMatch(tx, actor, match, { verb: 'answered' });
    if (match.partnerYesAt && match.teamYesAt) await this.agree(tx, held);
  }

  private async agree(tx: EntityManager, held: Held): Promise<void> {
    const { match, request, partner, now: acceptedAt } = held;
    const { code, status, places } = request;
    const taken = await agreedPlaces(tx, request.id);
    insist(matchPolicy.takePlace({ code, status, places, taken, lastTakenBy: null }), 'conflict');
    const engaged = await agreedEngagements(tx, partner.id);
    insist(matchPolicy.engage({ maxEngagements: partner.maxEngagements, status: 'active', engaged }), 'conflict');
    const dueAt = dueFrom('accepted', acceptedAt);
    const set = { acceptedAt, limitThen: partner.maxEngagements };
    await moveMatch(tx, system, match, { event: 'accept', verb: 'accepted', dueAt, set });
    const facts = { matchId: match.id, code: request.code };
    await this.tell.partner(tx, held, matchAccepted, { ...facts, side: 'partner' });
    await this.tell.team(tx, held, matchAccepted, { ...facts, side: 'team' });
    if (taken + 1 < request.places) return;
    await this.requests.fill(tx, request.id);
    await this.close.within(tx, request, placeTaken);
  }
}
