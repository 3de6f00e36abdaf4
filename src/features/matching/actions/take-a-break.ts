import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { PartnersService } from '../../partners/partners.service.js';
import { Match } from '../data/match.entity.js';
import { dueFrom } from './due-from.js';
import { moveMatch } from './move-match.js';

export interface Break {
  readonly partnerId: Id;
  /** The last day of the break; `null`: until the partner says. */
  readonly until: Day | null;
}

/** Everything can wait: no reason is asked, offers that wait for an answer close without a word, the partner keeps their place. */
@Injectable()
export class TakeABreak {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly partners: PartnersService,
  ) {}

  run(actor: Actor, wish: Break): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, wish));
  }

  /** The same in the caller’s transaction. The letter about the break is the partners’ own. */
  async within(tx: EntityManager, actor: Actor, { partnerId, until }: Break): Promise<void> {
    await this.partners.holdPartner(tx, partnerId);
    await this.partners.pause(tx, actor, partnerId, until);
    for (const match of await heldOffers(tx, partnerId)) {
      if (match.status === 'offered') await moveMatch(tx, system, match, { event: 'withdraw', verb: 'withdrawn' });
      else await moveMatch(tx, system, match, this.backToProposed());
    }
  }

  /** Nobody has heard of an approval whose letter is still here, so it can wait for the partner’s return. */
  private backToProposed() {
    const dueAt = dueFrom('proposed', this.clock.now());
    return { event: 'take_back', verb: 'taken-back', dueAt, set: { approvedAt: null, approvedById: null } } as const;
  }
}

/** Whoever holds a match holds its partner first, so these stay as they are. */
const heldOffers = (tx: EntityManager, partnerId: Id): Promise<Match[]> =>
  tx.find(Match, {
    where: { partnerId, status: In(['approved', 'offered']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
