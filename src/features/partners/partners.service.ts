import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/days.js';
import type { Id } from '../../kernel/id.js';
import { hold } from '../../platform/database/hold.js';
import { PartnerMoves } from './actions/partner-moves.js';
import { CandidatesQuery, type CandidateFacts } from './data/candidates.query.js';
import { PartnerViewQuery, type PartnerView } from './data/partner-view.query.js';
import { Partner } from './data/partner.entity.js';

export type { CandidateFacts } from './data/candidates.query.js';
export type { PartnerView } from './data/partner-view.query.js';
export type { Partner } from './data/partner.entity.js';
export { isSaid, parts } from './domain/profile.js';
export { partnerLifecycle, type PartnerStatus } from './domain/partner.lifecycle.js';

/** The door to partners for other features. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly list: CandidatesQuery,
    private readonly views: PartnerViewQuery,
    private readonly moves: PartnerMoves,
  ) {}

  /** Everyone active or paused, or `only` some, for matching: codes and dates only. Give the transaction to read as it does. */
  candidates(tx?: EntityManager, only?: readonly Id[]): Promise<CandidateFacts[]> {
    return this.list.all(tx, only);
  }

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  partner(id: Id): Promise<PartnerView> {
    return this.views.byId(id);
  }

  partnerOf(accountId: Id): Promise<PartnerView | null> {
    return this.views.ofAccount(accountId);
  }

  /** Keeps the row until the caller's transaction ends. Hold the request before, the match after. */
  holdPartner(tx: EntityManager, id: Id): Promise<Partner> {
    return hold(tx, Partner, id);
  }

  /** A break until the end of that day, or until the partner says; confirmed by letter. Only the partner or a coordinator. */
  pause(tx: EntityManager, actor: Actor, partnerId: Id, until: Day | null): Promise<void> {
    return this.moves.pausing.within(tx, actor, { partnerId, until });
  }

  /** The partner is back. Throws a `conflict` Refusal when they were not on a break. */
  resume(tx: EntityManager, actor: Actor, partnerId: Id): Promise<void> {
    return this.moves.resuming.within(tx, actor, partnerId);
  }

  /** For good, by the partner or a coordinator. The caller closes the matches in the same transaction. */
  leave(tx: EntityManager, actor: Actor, partnerId: Id): Promise<void> {
    return this.moves.leaving.within(tx, actor, partnerId);
  }

  /** The same without a letter: the partner has died. */
  async leaveQuietly(tx: EntityManager, actor: Actor, partnerId: Id): Promise<void> {
    await this.moves.leaving.quietly(tx, actor, partnerId);
  }
}
