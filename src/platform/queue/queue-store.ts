import { Injectable } from '@nestjs/common';
import { complaint } from './complain.js';
import { FailedJobs, type FailedJob } from './failed-jobs.js';
import type { QueueName } from './job.js';
import { Jobs } from './jobs.js';
import { QueueBackend } from './queue-backend.js';
import { within } from './within.js';

/** What the store says of one queue. */
export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  /** To be tried later, and the next of each tick. */
  readonly delayed: number;
  readonly failed: number;
  /** Null where the store does not tell who is connected. */
  readonly workers: number | null;
}

/** What the store says of all of them. */
export interface StoreAnswer {
  /** Milliseconds until everything was read. */
  readonly took: number;
  readonly depths: Readonly<Record<QueueName, QueueDepth>>;
  /** The newest first. */
  readonly failed: readonly FailedJob[];
  /** When each tick comes next. */
  readonly next: Readonly<Record<string, Date>>;
}

/** Asks the store of the queues how it is. */
@Injectable()
export class QueueStore {
  private readonly complain = complaint('Queue');

  constructor(
    private readonly backend: QueueBackend,
    private readonly jobs: Jobs,
    private readonly failed: FailedJobs,
  ) {}

  get kind(): QueueBackend['kind'] {
    return this.backend.kind;
  }

  /** Null when it does not answer within two seconds. */
  async ask(): Promise<StoreAnswer | null> {
    try {
      return await within(2_000, this.read());
    } catch (error) {
      this.complain(error as Error);
      return null;
    }
  }

  /** Everything at once: a store that hangs costs two seconds, not two for each question. */
  private async read(): Promise<StoreAnswer> {
    const start = performance.now();
    const [planned, failed, jobs, mail] = await Promise.all([
      this.jobs.queue('jobs').getJobSchedulers(),
      this.failed.newest(),
      this.depth('jobs'),
      this.depth('mail'),
    ]);
    const next = Object.fromEntries(planned.flatMap(({ key, next: at }) => (at ? [[key, new Date(at)]] : [])));
    return { took: Math.round(performance.now() - start), depths: { jobs, mail }, failed, next };
  }

  private async depth(name: QueueName): Promise<QueueDepth> {
    const queue = this.jobs.queue(name);
    const [counts, workers] = await Promise.all([
      queue.getJobCounts('waiting', 'prioritized', 'waiting-children', 'active', 'delayed', 'failed'),
      queue.getWorkers().catch(() => undefined),
    ]);
    const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
    return {
      ...{ waiting: of('waiting', 'prioritized', 'waiting-children'), active: of('active') },
      ...{ delayed: of('delayed'), failed: of('failed'), workers: known(workers) },
    };
  }
}

/** Some hosted Redis do not say who is connected; BullMQ then answers with one line that is no connection. */
const known = (workers: readonly { [index: string]: string }[] | undefined): number | null =>
  workers?.every(({ rawname }) => rawname !== undefined) ? workers.length : null;
