import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../queue/jobs.js';
import { deliverEmail } from './deliver-email.job.js';
import { lanes } from './email-policy.js';
import { MailPace } from './mail-pace.js';
import { offerAgain, pickDue, putBack, type Offer } from './offer.js';
import { settleLost } from './settle-lost.js';
import { expire, sleepTillMorning } from './sweep.js';

/** Looks over the outbox once: what was lost, what is too late, what is due. */
@Injectable()
export class Doorbell {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly pace: MailPace,
  ) {}

  /**
   * Settles letters of workers that died, ends those that are too late, and rings the queue for those that are due: only
   * sign-in letters when it is full. Answers whether there may be more to ring for. Throws when the queue is away; the
   * letters then stay due.
   */
  async ring(): Promise<boolean> {
    await settleLost(this.db, { reply: 'the worker was lost', backOff: [0] }, this.pace);
    await expire(this.db);
    await sleepTillMorning(this.db, this.pace);
    if (await this.jobs.forgot()) await offerAgain(this.db);
    const full = (await this.jobs.waiting('mail')) >= this.pace.enough;
    const offers = await pickDue(this.db, lanes.indexOf(full ? 'sign-in' : 'bulk'), this.pace);
    if (offers.length > 0) await this.offer(offers);
    return offers.length === this.pace.batch;
  }

  private async offer(offers: readonly Offer[]): Promise<void> {
    const orders = offers.map(({ id, offers: time, lane }) => ({
      payload: { emailId: id },
      id: `${id}-${time}`,
      priority: lane + 1,
    }));
    try {
      await this.jobs.addAll(deliverEmail, orders);
    } catch (error) {
      await putBack(this.db, offers);
      throw error;
    }
  }
}
