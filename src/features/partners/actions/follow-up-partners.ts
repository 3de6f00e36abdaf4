import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { dayIn } from '../domain/promise.js';
import { closeAt, idleBefore } from '../domain/waiting.js';
import { applicationNudge } from '../emails/application-nudge.email.js';
import { applicationWithdrawn } from '../emails/application-withdrawn.email.js';
import { pauseEnded } from '../emails/pause-ended.email.js';
import { partnersPaths } from '../partners.paths.js';
import { ApplicationLetters } from './application-letters.js';
import { ResumePartner } from './resume-partner.js';

/** How many rows one look takes on, each in a transaction of its own. */
const batch = 100;

const questionsDue = `p.status = 'info_needed' and p.due_at <= $1`;
const breaksOver = `p.status = 'paused' and p.paused_until < ($1::timestamptz at time zone a.time_zone)::date`;
const dueWhere = (due: string) => `select p.id from partners p join accounts a on a.id = p.account_id where ${due}`;

/** What the passing of days brings: a nudge, the end of a wait, the end of a break, the end of an idle draft. */
@Injectable()
export class FollowUpPartners {
  constructor(
    private readonly db: DataSource,
    private readonly letters: ApplicationLetters,
    private readonly mailer: Mailer,
    private readonly resuming: ResumePartner,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.each(questionsDue, now, (tx, partner) =>
      partner.nudgedAt ? this.close(tx, partner, now) : this.nudge(tx, partner, now),
    );
    await this.each(breaksOver, now, (tx, partner) => this.endBreak(tx, partner));
    await this.db.query(`delete from application_drafts where updated_at < $1`, [idleBefore(now)]);
  }

  /** Takes what is due one by one; what another process holds, or has already done, is left to it. */
  private async each(
    due: string,
    now: Date,
    act: (tx: EntityManager, partner: Partner) => Promise<void>,
  ): Promise<void> {
    const found = await this.db.query<{ id: Id }[]>(`${dueWhere(due)} limit ${batch}`, [now]);
    for (const { id } of found)
      await this.db.transaction(async (tx) => {
        const still = await tx.query<unknown[]>(`${dueWhere(due)} and p.id = $2 for update of p skip locked`, [
          now,
          id,
        ]);
        if (still.length > 0) await act(tx, await tx.findOneByOrFail(Partner, { id }));
      });
  }

  private async nudge(tx: EntityManager, partner: Partner, now: Date): Promise<void> {
    const dueAt = closeAt(now);
    await tx.update(Partner, { id: partner.id }, { nudgedAt: now, dueAt });
    await record(tx, system, 'application.nudged', { subject: { type: 'partner', id: partner.id } });
    const link = await this.letters.linkTo(tx, partner.accountId, partnersPaths.application);
    const payload = { link, closesOn: dayIn('America/Toronto', dueAt) };
    const once = `${partner.id}:${now.getTime()}`;
    await this.mailer.queue(tx, applicationNudge, { to: partner.accountId, once, payload });
  }

  private async close(tx: EntityManager, partner: Partner, now: Date): Promise<void> {
    const status = this.withdrawn(partner);
    await tx.update(Partner, { id: partner.id }, { status, dueAt: null, nudgedAt: null, updatedAt: now });
    await record(tx, system, 'application.closed', { subject: { type: 'partner', id: partner.id } });
    const letter = { to: partner.accountId, once: partner.id, payload: { by: 'silence' as const } };
    await this.mailer.queue(tx, applicationWithdrawn, letter);
  }

  private withdrawn = (partner: Partner) => partnerLifecycle.move(partner.status, 'withdraw', system);

  private async endBreak(tx: EntityManager, partner: Partner): Promise<void> {
    await this.resuming.within(tx, system, partner.id);
    const once = `${partner.id}:${partner.pausedUntil}`;
    await this.mailer.queue(tx, pauseEnded, { to: partner.accountId, once, payload: {} });
  }
}
