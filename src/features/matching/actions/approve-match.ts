import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { Config } from '../../../platform/config/config.js';
import { engagementsOf, placesOf } from '../data/room.query.js';
import { matchLifecycle } from '../domain/match.lifecycle.js';
import { dueFrom } from './due-from.js';
import { matchPolicy } from '../domain/match.policy.js';
import { CheckRules } from './check-rules.js';
import { HoldMatch } from './hold-match.js';
import { moveMatch, type Step } from './move-match.js';

/** A coordinator says yes to a proposal: it takes a place at once, and its letter leaves when the time to undo is over. */
@Injectable()
export class ApproveMatch {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly held: HoldMatch,
    private readonly rules: CheckRules,
  ) {}

  run(actor: Actor, matchId: Id): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, matchId, { event: 'approve', verb: 'approved' }));
  }

  /** The same for what was closed and opens again: every must counts as on the first day. */
  async within(
    tx: EntityManager,
    actor: Actor,
    matchId: Id,
    step: Pick<Step, 'event' | 'verb' | 'set'>,
  ): Promise<void> {
    const held = await this.held.forApproval(tx, actor, matchId);
    const { match, request, partner, now: approvedAt } = held;
    matchLifecycle.move(match.status, step.event, actor);
    insist(matchPolicy.takePlace(await placesOf(tx, request)), 'conflict');
    insist(matchPolicy.engage(await engagementsOf(tx, partner)), 'conflict');
    insist(await this.rules.run(tx, held), 'conflict');
    await moveMatch(tx, actor, match, {
      ...step,
      dueAt: dueFrom('approved', approvedAt, this.config.offerHoldMinutes),
      set: { ...step.set, approvedAt, approvedById: actor.id },
      detail: { score: match.score },
    });
  }
}
