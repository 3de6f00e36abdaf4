import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { pauseEnded } from '../emails/pause-ended.email.js';
import { eachDue } from './each-due.js';
import { ResumePartner } from './resume-partner.js';

const due = `p.status = 'paused' and p.paused_until < ($1::timestamptz at time zone a.time_zone)::date`;

/** A break ends after its last day, in the partner's own time zone, with a letter. */
@Injectable()
export class EndBreaks {
  constructor(
    private readonly db: DataSource,
    private readonly resuming: ResumePartner,
    private readonly mailer: Mailer,
  ) {}

  run(now: Date): Promise<void> {
    return eachDue(this.db, { where: due, now }, async (tx, { id, accountId, pausedUntil }) => {
      await this.resuming.within(tx, system, id);
      await this.mailer.queue(tx, pauseEnded, { to: accountId, once: `${id}:${String(pausedUntil)}`, payload: {} });
    });
  }
}
