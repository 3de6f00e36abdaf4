import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../queue/jobs.js';
import { deliverEmail } from './deliver-email.job.js';
import { lanes, type Lane } from './email-policy.js';
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

  /** Rings the queue for sign-in letters, however full it is; answers and throws like `ring`. */
  ringForSignIn(): Promise<boolean> {
    return this.offer('sign-in');
  }

  /**
   * Settles letters of workers that died, ends those that are too late, and rings the queue for those that are due unless it
   * is full. Answers whether there may be more to ring for. Throws when the queue is away; the letters then stay due.
   */
  async ring(): Promise<boolean> {
    await settleLost(this.db, { reply: 'the worker was lost', backOff: [0] }, this.pace);
    await expire(this.db);
    if (await this.jobs.forgot()) await offerAgain(this.db);
    if ((await this.jobs.waiting('mail')) >= this.pace.enough) return false;
    await sleepTillMorning(this.db, this.pace);
    return this.offer('bulk');
  }

  /** Offers one batch, down to this lane; answers whether it was full. */
  private async offer(lowest: Lane): Promise<boolean> {
    const offers = await pickDue(this.db, lanes.indexOf(lowest), this.pace);
    if (offers.length > 0) await this.hand(offers);
    return offers.length === this.pace.batch;
  }

  private async hand(offers: readonly Offer[]): Promise<void> {
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
