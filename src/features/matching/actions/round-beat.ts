import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Progress } from '../../../platform/threads/messages.js';

/** Milliseconds between two signs of life. */
const pace = 1_000;

/** Says every second that a round is being worked on and how far it is, and hears when it no longer should be. */
export class RoundBeat {
  private readonly log = new Logger('rounds');
  private readonly controller = new AbortController();
  private readonly timer = setInterval(() => void this.beat(), pace);
  private now: Progress = { phase: 'reading', percent: 0 };

  constructor(
    private readonly db: DataSource,
    private readonly id: Id,
    private readonly attempt: number,
  ) {}

  /** Aborted when somebody cancelled the round, another worker began again, or this one came to its end. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get lost(): boolean {
    return this.signal.aborted;
  }

  readonly progress = (progress: Progress): void => {
    this.now = progress;
  };

  /** Whatever still works for the round stops too. */
  stop(): void {
    clearInterval(this.timer);
    this.controller.abort();
  }

  private async beat(): Promise<void> {
    try {
      const [ours] = await this.db.query<[unknown[], number]>(
        `update rounds set phase = $3, percent = $4, beat_at = now()
          where id = $1 and attempt = $2 and status = 'running' returning id`,
        [this.id, this.attempt, this.now.phase, this.now.percent],
      );
      if (ours.length === 0) this.controller.abort();
    } catch (error) {
      this.log.warn(`A sign of life of round ${this.id} was lost: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}
