import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobBook } from './job-book.js';
import type { QueueName } from './job.js';
import { Pulse } from './pulse.js';
import { QueueStore, type StoreAnswer } from './queue-store.js';

/** One tick: what was declared, what the store plans, and how it last went. */
export interface TickLine {
  readonly name: string;
  /** Seconds between two. */
  readonly every: number;
  /** Null when the store does not answer, or has forgotten it. */
  readonly next: Date | null;
  readonly last: { readonly endedAt: Date; readonly tookMs: number; readonly fault: string | null } | null;
}

export interface QueuePictured {
  readonly kind: QueueStore['kind'];
  /** The database's now: ages are counted from it. */
  readonly now: Date;
  /** Null when the store does not answer. */
  readonly store: StoreAnswer | null;
  /** When a job last came out of each queue. */
  readonly heard: Readonly<Record<QueueName, Date | null>>;
  /** The queues from which nothing has come out for a minute. */
  readonly silent: readonly QueueName[];
  readonly ticks: readonly TickLine[];
}

/** How the queues are, for an engineer. It answers within about two seconds, also when their store is away. */
@Injectable()
export class QueuePicture {
  constructor(
    private readonly db: DataSource,
    private readonly store: QueueStore,
    private readonly pulse: Pulse,
    private readonly book: JobBook,
  ) {}

  async look(): Promise<QueuePictured> {
    const [store, { now, at: heard }, silent, runs] = await Promise.all([
      this.store.ask(),
      this.pulse.heard(),
      this.pulse.silent(),
      this.runs(),
    ]);
    const ticks = this.book.ticks.map(({ name, every }) => ({
      ...{ name, every, next: store?.next[name] ?? null },
      last: runs.find(({ tick }) => tick === name) ?? null,
    }));
    return { kind: this.store.kind, now, store, heard, silent, ticks };
  }

  private runs(): Promise<({ tick: string } & NonNullable<TickLine['last']>)[]> {
    return this.db.query(`SELECT tick, ended_at AS "endedAt", took_ms AS "tookMs", fault FROM tick_runs`);
  }
}
