import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { dayIn } from '../domain/promise.js';
import { pauseConfirmed } from '../emails/pause-confirmed.email.js';

export interface Break {
  readonly partnerId: Id;
  /** The last day of the break; null for “until I say”. */
  readonly until: Day | null;
}

/** A break: nothing is offered until it ends. Setting another end while on a break only changes the day. */
@Injectable()
export class PausePartner {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, rest: Break): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, rest));
  }

  /** The same in the caller's transaction. Throws `invalid` for a day that has passed. */
  async within(tx: EntityManager, actor: Actor, { partnerId, until }: Break): Promise<void> {
    const now = this.clock.now();
    const partner = await hold(tx, Partner, partnerId);
    insist(partnerPolicy.rest(actor, partner), 'not-found');
    if (until !== null && until < dayIn('America/St_Johns', now)) throw new Refusal('invalid', dayHasPassed);
    if (partner.status !== 'paused') partner.status = partnerLifecycle.move(partner.status, 'pause', actor);
    Object.assign(partner, { pausedUntil: until, updatedAt: now });
    await tx.save(partner);
    await record(tx, actor, 'partner.paused', { subject: { type: 'partner', id: partner.id }, detail: { until } });
    const once = `${partner.id}:${now.getTime()}`;
    await this.mailer.queue(tx, pauseConfirmed, { to: partner.accountId, once, payload: { until } });
  }
}

const dayHasPassed = {
  en: 'A break can only end today or later.',
  fr: 'Une pause ne peut finir qu’aujourd’hui ou plus tard.',
};
