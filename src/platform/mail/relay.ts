import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { complaint } from '../queue/complain.js';
import { JobBook, type Companion } from '../queue/job-book.js';
import { Jobs } from '../queue/jobs.js';
import { deliverEmail } from './deliver-email.job.js';
import { lanes } from './email.js';
import { Hint } from './hint.js';
import { MailPace } from './mail-pace.js';
import { expire, offerAgain, pickDue, putBack, type Offer } from './offer.js';
import { PostOffice } from './post-office.js';
import { settleLost } from './settle-lost.js';

/**
 * Carries letters from the outbox to the queue, as often as it takes. Runs beside the workers; two of them share the work.
 * What the queue loses is offered again after a minute, or at once when the queue says that it lost its memory.
 */
@Injectable()
export class Relay implements Companion, OnModuleInit {
  private readonly hint: Hint;
  private readonly complain = complaint('Mail relay');
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly book: JobBook,
    private readonly post: PostOffice,
    private readonly pace: MailPace,
    config: Config,
  ) {
    this.hint = new Hint(config.databaseUrl ?? '');
  }

  onModuleInit(): void {
    this.book.accompany(this);
  }

  start(): void {
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.hint.close();
    await this.running;
    this.post.close();
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      const more = await this.round().catch(this.complain);
      if (!more && !this.stopping) await this.hint.wait(this.pace.poll);
    }
  }

  /** Answers whether there may be more to offer at once. */
  private async round(): Promise<boolean> {
    await settleLost(this.db, { reply: 'the worker was lost', backOff: [0] }, this.pace);
    await expire(this.db);
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
