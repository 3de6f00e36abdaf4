import { Injectable } from '@nestjs/common';
import { In, QueryFailedError, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { Match } from '../data/match.entity.js';
import { PanelRulesQuery } from '../data/panel-rules.query.js';
import { PrivateWishesQuery } from '../data/private-wishes.query.js';
import { stillHere } from '../data/still-here.query.js';
import { togetherOf } from '../domain/keep-apart.js';
import { dueFrom } from './due-from.js';
import { recordMatch } from './move-match.js';
import type { Planned, RequestPlan } from './plans-of.js';

/** Writes the proposals of a plan, with the parts of each score as evidence. Nobody outside hears of a proposal. */
@Injectable()
export class WriteProposals {
  constructor(
    private readonly clock: SystemClock,
    private readonly panels: PanelRulesQuery,
    private readonly wishes: PrivateWishesQuery,
  ) {}

  /**
   * Answers with what was written: whoever left the network since the plan was made is not in it, nor whoever would sit with
   * somebody they must not meet. Throws `conflict`.
   */
  async within(tx: EntityManager, actor: Actor, plan: RequestPlan, roundId: Id | null = null): Promise<RequestPlan> {
    const here = await stillHere(
      tx,
      plan.proposed.map(({ candidateId }) => candidateId),
    );
    const proposed = plan.proposed.filter(({ candidateId }) => here.has(candidateId));
    const written = { ...plan, proposed: await this.together(tx, plan, proposed) };
    for (const planned of written.proposed) await this.propose(tx, actor, written, { ...planned, roundId });
    await this.changePlaces(tx, actor, plan);
    return written;
  }

  /** Those who can be first choices beside each other and beside the others; all who stand by. */
  private async together(tx: EntityManager, plan: RequestPlan, proposed: readonly Planned[]): Promise<Planned[]> {
    const firsts = proposed.filter(({ alternate }) => !alternate);
    if (firsts.length === 0) return [...proposed];
    const seated = (await this.panels.seated(plan.request.id, tx)).filter((id) => !plan.replaced.includes(id));
    const there = [...seated, ...plan.promoted];
    const apart = await this.wishes.between([...there, ...firsts.map(({ candidateId }) => candidateId)], tx);
    const kept = new Set(togetherOf(firsts, ({ candidateId }) => candidateId, { there, apart }));
    return proposed.filter((one) => one.alternate || kept.has(one));
  }

  private async propose(
    tx: EntityManager,
    actor: Actor,
    { request }: RequestPlan,
    { candidateId, score, parts, weights, alternate, roundId }: Planned & { readonly roundId: Id | null },
  ): Promise<void> {
    const proposedAt = this.clock.now();
    const match = tx.create(Match, {
      ...{ id: newId(), requestId: request.id, partnerId: candidateId, status: 'proposed', score, alternate, roundId },
      parts: parts.map(({ code, points, of }) => ({ criterion: code, points, outOf: of })),
      ...{ criteriaVersion: String(weights), proposedById: actor.id },
      ...{ proposedAt, dueAt: dueFrom('proposed', proposedAt) },
    });
    await tx.save(match).catch(sayIfKnown);
    await recordMatch(tx, actor, match, { verb: 'proposed', detail: { score, alternate } });
  }

  /** Some who stood by come first now, and the other way round. */
  private async changePlaces(tx: EntityManager, actor: Actor, { request, ...plan }: RequestPlan): Promise<void> {
    const partnerIds = [...plan.promoted, ...plan.replaced];
    if (partnerIds.length === 0) return;
    const waiting = { requestId: request.id, partnerId: In(partnerIds), status: 'proposed' } as const;
    for (const match of await tx.find(Match, { where: waiting, order: { id: 'ASC' } })) {
      match.alternate = plan.replaced.includes(match.partnerId);
      await tx.save(match);
      await recordMatch(tx, actor, match, match.alternate ? { verb: 'stands-by' } : { verb: 'comes-first' });
    }
  }
}

/** The two have a match already, whatever the plan thought. */
function sayIfKnown(error: unknown): never {
  const { constraint } = (error instanceof QueryFailedError ? error.driverError : {}) as { constraint?: string };
  throw constraint === 'uq_matches_pair' ? new Refusal('conflict', known) : error;
}

const known = {
  en: 'Somebody in this plan has a match with the request already. Please look at it again.',
  fr: 'Une personne de ce plan a déjà un jumelage avec la demande. Veuillez revoir le plan.',
};
