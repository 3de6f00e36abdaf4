import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { dayIn } from '../domain/promise.js';
import { closeAfter, nudgeAfter } from '../domain/waiting.js';
import { applicationNudge } from '../emails/application-nudge.email.js';
import { applicationWithdrawn } from '../emails/application-withdrawn.email.js';
import { ApplicationLetters } from './application-letters.js';
import { eachDue } from './each-due.js';

const due = `p.status = 'info_needed' and p.due_at <= $1`;

/** A question that waits too long: one reminder, and then the application closes. */
@Injectable()
export class FollowUpQuestions {
  constructor(
    private readonly db: DataSource,
    private readonly letters: ApplicationLetters,
    private readonly mailer: Mailer,
  ) {}

  run(now: Date): Promise<void> {
    return eachDue(this.db, { where: due, now }, (tx, partner) =>
      partner.nudgedAt ? this.close(tx, partner, now) : this.nudge(tx, partner, now),
    );
  }

  private async nudge(tx: EntityManager, partner: Partner, now: Date): Promise<void> {
    const dueAt = daysAfter(now, closeAfter - nudgeAfter);
    await tx.update(Partner, { id: partner.id }, { nudgedAt: now, dueAt });
    await record(tx, system, 'application.nudged', { subject: { type: 'partner', id: partner.id } });
    const says = { closesOn: dayIn('America/Toronto', dueAt) };
    const once = `${partner.id}:${now.getTime()}`;
    await this.letters.toApplicant(tx, applicationNudge, { to: partner.accountId, once, says });
  }

  private async close(tx: EntityManager, partner: Partner, now: Date): Promise<void> {
    const status = partnerLifecycle.move(partner.status, 'withdraw', system);
    await tx.update(Partner, { id: partner.id }, { status, dueAt: null, nudgedAt: null, updatedAt: now });
    await record(tx, system, 'application.closed', { subject: { type: 'partner', id: partner.id } });
    const letter = { to: partner.accountId, once: partner.id, payload: { by: 'silence' as const } };
    await this.mailer.queue(tx, applicationWithdrawn, letter);
  }
}
