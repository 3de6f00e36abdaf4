import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { applicationWithdrawn } from '../emails/application-withdrawn.email.js';
import { holdOwn } from './hold-own.js';

/** The applicant takes the application back. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const partner = await holdOwn(tx, actor);
      partner.status = partnerLifecycle.move(partner.status, 'withdraw', actor);
      Object.assign(partner, { dueAt: null, nudgedAt: null, updatedAt: this.clock.now() });
      await tx.save(partner);
      await record(tx, actor, 'application.withdrawn', { subject: { type: 'partner', id: partner.id } });
      const letter = { to: partner.accountId, once: partner.id, payload: { by: 'applicant' as const } };
      await this.mailer.queue(tx, applicationWithdrawn, letter);
    });
  }
}
