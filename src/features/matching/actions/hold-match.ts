import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, notFound, Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { find } from '../../../platform/database/find.js';
import { hold } from '../../../platform/database/hold.js';
import { PartnersService, type Partner } from '../../partners/partners.service.js';
import { RequestsService, type PartnerRequest } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { underWay } from '../domain/match.lifecycle.js';
import { matchPolicy } from '../domain/match.policy.js';

/** A match with the request and the partner that it joins, all three held until the transaction ends. */
export interface Held {
  readonly request: PartnerRequest;
  readonly partner: Partner;
  readonly match: Match;
  /** The moment of the step: everything that it dates carries the same one. */
  readonly now: Date;
}

/** Holds what a step of a match may change, always in the same order, for somebody who has a part in it. */
@Injectable()
export class HoldMatch {
  constructor(
    private readonly requests: RequestsService,
    private readonly partners: PartnersService,
    private readonly clock: SystemClock,
  ) {}

  async run(tx: EntityManager, matchId: Id): Promise<Held> {
    const { requestId, partnerId } = await find(tx, Match, matchId);
    const request = await this.requests.holdRequest(tx, requestId);
    const partner = await this.partners.holdPartner(tx, partnerId);
    return { request, partner, match: await hold(tx, Match, matchId), now: this.clock.now() };
  }

  /** All that is under way of one partner. Throws `conflict` when more begins meanwhile: its request can no longer be held first. */
  async allOf(tx: EntityManager, partnerId: Id): Promise<Held[]> {
    const theirs = { where: { partnerId, status: In([...underWay]) }, order: { requestId: 'ASC' } } as const;
    const requests = new Map<Id, PartnerRequest>();
    for (const { requestId } of await tx.find(Match, theirs))
      requests.set(requestId, await this.requests.holdRequest(tx, requestId));
    const partner = await this.partners.holdPartner(tx, partnerId);
    const matches = await tx.find(Match, { ...theirs, lock: { mode: 'pessimistic_write' } });
    return matches.map((match) => {
      const request = requests.get(match.requestId);
      if (!request) throw new Refusal('conflict', justProposed);
      return { request, partner, match, now: this.clock.now() };
    });
  }

  /** For a decision about two people: a coordinator’s or the system’s, never the partner’s own. */
  async forCoordinator(tx: EntityManager, actor: Actor, matchId: Id): Promise<Held> {
    const held = await this.run(tx, matchId);
    insist(matchPolicy.decide(actor, held.partner.accountId));
    return held;
  }

  /** For a yes to two people: as for every decision about them, and never by the team that asked. */
  async forApproval(tx: EntityManager, actor: Actor, matchId: Id): Promise<Held> {
    const held = await this.forCoordinator(tx, actor, matchId);
    insist(matchPolicy.approve(actor.id !== null && (await this.requests.mayActFor(actor.id, held.request.id, tx))));
    return held;
  }

  /** For the partner alone; to everybody else the match does not exist. */
  async forPartner(tx: EntityManager, actor: Actor, matchId: Id): Promise<Held> {
    const held = await this.run(tx, matchId);
    if (actor.id !== held.partner.accountId) throw notFound();
    return held;
  }

  /** For the team that asked, or a coordinator in its place. */
  async forTeam(tx: EntityManager, actor: Actor, matchId: Id): Promise<Held> {
    const held = await this.run(tx, matchId);
    if ((await this.sideOf(tx, actor, held)) !== 'team') throw notFound();
    return held;
  }

  /** Which side of the match the actor is on; to everybody else it does not exist. A coordinator stands in for the team. */
  async sideOf(tx: EntityManager, actor: Actor, { request, partner }: Held): Promise<'partner' | 'team'> {
    if (actor.id === partner.accountId) return 'partner';
    if (holds(actor, 'coordinator', 'system')) return 'team';
    if (actor.id !== null && (await this.requests.mayActFor(actor.id, request.id, tx))) return 'team';
    throw notFound();
  }
}

const justProposed = {
  en: 'Something new began for this partner at this very moment. Please try again.',
  fr: 'Quelque chose de nouveau a commencé à l’instant pour cette personne. Veuillez réessayer.',
};
