import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';

/** The end of a break. */
@Injectable()
export class ResumePartner {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, partnerId: Id): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, partnerId));
  }

  /** The same in the caller's transaction. */
  async within(tx: EntityManager, actor: Actor, partnerId: Id): Promise<void> {
    const partner = await hold(tx, Partner, partnerId);
    insist(partnerPolicy.rest(actor, partner), 'not-found');
    partner.status = partnerLifecycle.move(partner.status, 'resume', actor);
    Object.assign(partner, { pausedUntil: null, updatedAt: this.clock.now() });
    await tx.save(partner);
    await record(tx, actor, 'partner.resumed', { subject: { type: 'partner', id: partner.id } });
  }
}
