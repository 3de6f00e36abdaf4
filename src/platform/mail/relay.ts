import { Injectable, type OnModuleInit } from '@nestjs/common';
import { complaint } from '../queue/complain.js';
import { JobBook, type Companion } from '../queue/job-book.js';
import { Doorbell } from './doorbell.js';
import { Hint } from './hint.js';
import { PostOffice } from './post-office.js';

/**
 * Carries letters from the outbox to the queue, as often as it takes. Runs beside the workers; two of them share the work.
 * What the queue loses is offered again after a minute, or at once when the queue says that it lost its memory.
 */
@Injectable()
export class Relay implements Companion, OnModuleInit {
  private readonly complain = complaint('Mail relay');
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly doorbell: Doorbell,
    private readonly hint: Hint,
    private readonly book: JobBook,
    private readonly post: PostOffice,
  ) {}

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
      const more = await this.doorbell.ring().catch(this.complain);
      if (!more) await this.hint.wait();
    }
  }
}
