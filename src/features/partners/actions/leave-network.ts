import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { Consent } from '../data/consent.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { networkLeft } from '../emails/network-left.email.js';
import { holdOwn } from './hold-own.js';

/** A partner leaves: no more offers, the consent to offers ends, and so do their sessions. */
@Injectable()
export class LeaveNetwork {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const partner = await holdOwn(tx, actor);
      partner.status = partnerLifecycle.move(partner.status, 'leave', actor);
      Object.assign(partner, { pausedUntil: null, dueAt: null, updatedAt: now });
      await tx.save(partner);
      const { id, accountId } = partner;
      await tx.update(Consent, { accountId, purpose: 'offers', withdrawnAt: IsNull() }, { withdrawnAt: now });
      await this.people.take(tx, actor, accountId, 'partner');
      await record(tx, actor, 'partner.left', { subject: { type: 'partner', id } });
      await this.mailer.queue(tx, networkLeft, { to: accountId, once: id, payload: {} });
    });
  }
}
