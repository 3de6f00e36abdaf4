import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { Consent } from '../data/consent.entity.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { networkLeft } from '../emails/network-left.email.js';

/** A partner leaves: no more offers, the consent to offers ends, and so do their sessions. Whoever calls closes their matches. */
@Injectable()
export class LeaveNetwork {
  constructor(
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
  ) {}

  /** In the caller's transaction. Throws `not-found` for somebody else's profile. */
  async within(tx: EntityManager, actor: Actor, partnerId: Id): Promise<void> {
    const to = await this.quietly(tx, actor, partnerId);
    await this.mailer.queue(tx, networkLeft, { to, once: partnerId, payload: {} });
  }

  /** The same without the letter that says goodbye. Answers with the account. */
  async quietly(tx: EntityManager, actor: Actor, partnerId: Id): Promise<Id> {
    const now = this.clock.now();
    const partner = await hold(tx, Partner, partnerId);
    insist(partnerPolicy.rest(actor, partner), 'not-found');
    partner.status = partnerLifecycle.move(partner.status, 'leave', actor);
    Object.assign(partner, { pausedUntil: null, dueAt: null, updatedAt: now });
    await tx.save(partner);
    const { id, accountId } = partner;
    await tx.update(Consent, { accountId, purpose: 'offers', withdrawnAt: IsNull() }, { withdrawnAt: now });
    await this.people.take(tx, actor, accountId, 'partner');
    await record(tx, actor, 'partner.left', { subject: { type: 'partner', id } });
    return accountId;
  }
}
