import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { isFree } from '../data/due-matches.query.js';
import { followUpOf, type FollowUp } from '../domain/follow-up.js';
import { dueFrom } from './due-from.js';
import { ExpireMatch } from './expire-match.js';
import { HoldMatch, type Held } from './hold-match.js';
import { moveMatch } from './move-match.js';
import { NudgeMatch } from './nudge-match.js';
import { ReleaseOffer } from './release-offer.js';

/** What the clock does to one match: its letter leaves, somebody is nudged, or it ends. */
@Injectable()
export class FollowUpMatch {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly releasing: ReleaseOffer,
    private readonly nudging: NudgeMatch,
    private readonly expiring: ExpireMatch,
  ) {}

  /** Answers whether there was something to do. A match that somebody else holds is left for the next time. */
  run(id: Id): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (!(await isFree(tx, id))) return false;
      const held = await this.held.run(tx, id);
      const next = followUpOf(held.match, held.now, held.request.status === 'open');
      if (next) await this.take(tx, held, next);
      return next !== null;
    });
  }

  private take(tx: EntityManager, held: Held, next: FollowUp): Promise<void> {
    if (next === 'expire') return this.expiring.within(tx, held);
    if (next === 'drop') return this.drop(tx, held);
    if (next !== 'release') return this.nudging.within(tx, held);
    if (held.request.status !== 'open') return this.drop(tx, held);
    return held.partner.status === 'active' ? this.releasing.within(tx, system, held) : this.backToProposed(tx, held);
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
}
