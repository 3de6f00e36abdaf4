import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { briefly } from '../database/briefly.js';
import { complaint } from '../queue/complain.js';
import { Jobs } from '../queue/jobs.js';
import { deliverEmail } from './deliver-email.job.js';
import { lanes, type Lane } from './email-policy.js';
import { MailPace } from './mail-pace.js';
import { offerAgain, pickDue, putBack, type Offer } from './offer.js';
import { settleLost } from './settle-lost.js';
import { expire, wake } from './sweep.js';

/** Does some of its work, and answers whether there may be more. */
type Sweep = (tx: EntityManager, pace: MailPace) => Promise<boolean>;

const settleDead: Sweep = async (tx, pace) => {
  await settleLost(tx, { reply: 'the worker was lost', backOff: [0] }, pace);
  return false;
};

/** Looks over the outbox once: what was lost, what is too late, what is due. */
@Injectable()
export class Doorbell {
  private readonly complain = complaint('Mail sweep');

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
   * is full. One of these that fails is complained about, and the others go on. Answers whether there may be more to do.
   * Throws when the queue is away; the letters then stay due.
   */
  async ring(): Promise<boolean> {
    const swept = [];
    for (const sweep of [settleDead, expire, wake]) swept.push(await this.alone(sweep));
    if (await this.jobs.forgot()) await this.alone(offerAgain);
    if ((await this.jobs.waiting('mail')) >= this.pace.enough) return swept.includes(true);
    return (await this.offer('bulk')) || swept.includes(true);
  }

  private alone(sweep: Sweep): Promise<boolean> {
    return briefly(this.db, (tx) => sweep(tx, this.pace)).catch((error: unknown) => {
      this.complain(error instanceof Error ? error : new Error(String(error)));
      return false;
    });
  }

  /** Offers one batch, down to this lane; answers whether there may be more. */
  private async offer(lowest: Lane): Promise<boolean> {
    const { offers, more } = await briefly(this.db, (tx) => pickDue(tx, lanes.indexOf(lowest), this.pace));
    if (offers.length > 0) await this.hand(offers);
    return more;
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
