import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { Match } from '../data/match.entity.js';
import { stillHere } from '../data/still-here.query.js';
import { dueFrom } from './due-from.js';
import { recordMatch } from './move-match.js';
import type { RequestPlan } from './plan-round.js';

/** Writes the proposals of a plan, with the parts of each score as evidence. Nobody outside hears of a proposal. */
@Injectable()
export class WriteProposals {
  constructor(private readonly clock: SystemClock) {}

  /** Answers with what was written: whoever left the network since the plan was made is not in it. */
  async within(tx: EntityManager, actor: Actor, plan: RequestPlan): Promise<RequestPlan> {
    const here = await stillHere(
      tx,
      plan.proposed.map(({ candidateId }) => candidateId),
    );
    const written = { ...plan, proposed: plan.proposed.filter(({ candidateId }) => here.has(candidateId)) };
    await this.write(tx, actor, written);
    return written;
  }

  private async write(tx: EntityManager, actor: Actor, { request, proposed }: RequestPlan): Promise<void> {
    const proposedAt = this.clock.now();
    for (const { candidateId, score, parts, weights, alternate } of proposed) {
      const match = tx.create(Match, {
        ...{ id: newId(), requestId: request.id, partnerId: candidateId, status: 'proposed', score },
        parts: parts.map(({ code, points, of }) => ({ criterion: code, points, outOf: of })),
        ...{
          criteriaVersion: String(weights),
          proposedById: actor.id,
          proposedAt,
          dueAt: dueFrom('proposed', proposedAt),
        },
      });
      await tx.save(match);
      await recordMatch(tx, actor, match, { verb: 'proposed', detail: { score, alternate } });
    }
  }
}
