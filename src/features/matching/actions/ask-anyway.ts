import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { RequestsService } from '../../requests/requests.service.js';
import { Match } from '../data/match.entity.js';
import { WeightsQuery } from '../data/weights.query.js';
import { unmetRules } from '../domain/rules.js';
import { score } from '../domain/score.js';
import { GatherFacts } from './gather-facts.js';
import { WriteProposals } from './write-proposals.js';

/** Proposes one partner for one request, when no rule that still counts is in the way. */
@Injectable()
export class AskAnyway {
  constructor(
    private readonly requests: RequestsService,
    private readonly facts: GatherFacts,
    private readonly weights: WeightsQuery,
    private readonly write: WriteProposals,
  ) {}

  /** Answers with the match of the two, or null when another rule keeps them apart. The request is held. */
  async within(
    tx: EntityManager,
    actor: Actor,
    { requestId, partnerId }: { readonly requestId: Id; readonly partnerId: Id },
    now: Date,
  ): Promise<Id | null> {
    const known = await tx.findOneBy(Match, { requestId, partnerId });
    if (known) return known.id;
    const request = await this.requests.request(requestId, tx);
    const need = await this.facts.need(request, now, tx);
    const candidate = (await this.facts.candidates(now, { only: [partnerId] }, tx)).find(({ id }) => id === partnerId);
    if (!candidate || unmetRules(need, candidate).length > 0) return null;
    const proposed = [{ ...score(need, candidate, await this.weights.inForce(tx)), alternate: false }];
    const around = { free: request.places, waiting: 0, emptyPlaces: [], promoted: [], replaced: [] };
    await this.write.within(tx, actor, { request, proposed, ...around });
    return (await tx.findOneBy(Match, { requestId, partnerId }))?.id ?? null;
  }
}
