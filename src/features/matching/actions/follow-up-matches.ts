import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { dueMatches, isFree } from '../data/due-matches.query.js';
import { followUpOf, type FollowUp } from '../domain/follow-up.js';
import { dueFrom } from './due-from.js';
import { FollowUpSteps } from './follow-up-steps.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';

/** The clock’s own work: letters leave, people are nudged, offers without an answer end. Safe to run twice, and beside itself. */
@Injectable()
export class FollowUpMatches {
  private readonly log = new Logger('matching');

  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly held: HoldMatch,
    private readonly steps: FollowUpSteps,
  ) {}

  /** Answers with how many matches it did something for. One that fails stops no other and is tried again next time. */
  async run(): Promise<number> {
    let done = 0;
    for (const id of await dueMatches(this.db.manager, this.clock.now())) {
      if (await this.followUp(id).catch((error: unknown) => this.report(id, error))) done += 1;
    }
    return done;
  }

  private followUp(id: Id): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (!(await isFree(tx, id))) return false;
      const held = await this.held.run(tx, id);
      const next = followUpOf(held.match, held.now, held.request.status === 'open');
      if (next) await this.take(tx, held, next);
      return next !== null;
    });
  }

  private take(tx: EntityManager, held: Held, next: FollowUp): Promise<void> {
    if (next === 'expire') return this.steps.expiring.within(tx, held);
    if (next === 'drop') return this.drop(tx, held);
    if (next !== 'release') return this.steps.nudging.within(tx, held);
    if (held.request.status !== 'open') return this.drop(tx, held);
    return held.partner.status === 'active'
      ? this.steps.releasing.within(tx, system, held)
      : this.backToProposed(tx, held);
  }

  /** Nobody outside has heard of it, so nobody is written to. */
  private drop(tx: EntityManager, { match }: Held): Promise<void> {
    return moveMatch(tx, system, match, { event: 'withdraw', verb: 'withdrawn' });
  }

  private backToProposed(tx: EntityManager, { match, now }: Held): Promise<void> {
    const dueAt = dueFrom('proposed', now);
    return moveMatch(tx, system, match, {
      event: 'take_back',
      verb: 'taken-back',
      dueAt,
      set: { approvedAt: null, approvedById: null },
    });
  }

  private report(id: Id, error: unknown): boolean {
    this.log.error(`Following up match ${id} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    return false;
  }
}
