import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { noteEvery } from '../domain/waiting.js';
import { applicationStillWaiting } from '../emails/application-still-waiting.email.js';
import { ApplicationLetters } from './application-letters.js';
import { eachDue } from './each-due.js';

const late = `p.status = 'submitted' and p.due_at <= $1`;
const waiting = `p.status = 'waitlisted' and p.due_at <= $1`;

/** A promise that was not kept is said to the coordinators once; whoever is on the wait-list hears from us now and then. */
@Injectable()
export class FollowUpApplications {
  constructor(
    private readonly db: DataSource,
    private readonly letters: ApplicationLetters,
  ) {}

  async run(now: Date): Promise<void> {
    await eachDue(this.db, { where: late, now }, (tx, partner) => this.late(tx, partner, now));
    await eachDue(this.db, { where: waiting, now }, (tx, partner) => this.stillWaiting(tx, partner, now));
  }

  private async late(tx: EntityManager, { id }: Partner, now: Date): Promise<void> {
    await tx.update(Partner, { id }, { nudgedAt: now, dueAt: null });
    await record(tx, system, 'application.late', { subject: { type: 'partner', id } });
    await this.letters.late(tx, id, now);
  }

  private async stillWaiting(tx: EntityManager, { id, accountId }: Partner, now: Date): Promise<void> {
    await tx.update(Partner, { id }, { nudgedAt: now, dueAt: daysAfter(now, noteEvery) });
    await record(tx, system, 'application.still_waiting', { subject: { type: 'partner', id } });
    const once = `${id}:${now.getTime()}`;
    await this.letters.toApplicant(tx, applicationStillWaiting, { to: accountId, once, says: {} });
  }
}
