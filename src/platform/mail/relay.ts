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
  private running: Promise<unknown> | undefined;
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

  /** Sign-in letters have a round of their own: beside a long digest the other one takes its time. */
  start(): void {
    const rounds = [() => this.doorbell.ringForSignIn(), () => this.doorbell.ring()];
    this.running = Promise.all(rounds.map((round) => this.repeat(round)));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.hint.close();
    await this.running;
    this.post.close();
  }

  private async repeat(round: () => Promise<boolean>): Promise<void> {
    const ear = this.hint.ear();
    while (!this.stopping) {
      const more = await round().catch(this.complain);
      if (more) continue;
      await this.hint.listen();
      await ear.wait();
    }
  }
}
