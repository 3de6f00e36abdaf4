import { Injectable } from '@nestjs/common';
import type { Job as BullJob } from 'bullmq';
import { isId, type Id } from '../../kernel/id.js';
import { complaint } from './complain.js';
import { keptFault, type Fault } from './fault.js';
import { queueNames, type Ids, type QueueName } from './job.js';
import { Jobs } from './jobs.js';
import { within } from './within.js';

/** A job that failed for good, and nothing about people. */
export interface FailedJob {
  readonly queue: QueueName;
  readonly id: string;
  readonly name: string;
  readonly ids: Ids;
  readonly failedAt: Date | null;
  readonly attempts: number;
  readonly fault: Fault;
}

/** The queue did not answer in time, so nobody knows whether it did what it was asked. */
export class QueueAway extends Error {}

/** Jobs that failed for good: kept a week for whoever looks, tried again or removed by hand. Throws `QueueAway`. */
@Injectable()
export class FailedJobs {
  private readonly complain = complaint('Queue');

  constructor(private readonly jobs: Jobs) {}

  /** The newest first, of all queues together. */
  async newest(limit = 50): Promise<FailedJob[]> {
    const found = await this.ask(
      Promise.all(queueNames.map(async (name) => shown(name, await this.jobs.queue(name).getFailed(0, limit - 1)))),
    );
    return found.flat().sort(byNewest).slice(0, limit);
  }

  /** Undefined when there is none, or when it is no longer among the failed. */
  async find(queue: QueueName, id: string): Promise<FailedJob | undefined> {
    const job = await this.ask(this.failed(queue, id));
    return job && shown(queue, [job])[0];
  }

  /** As many attempts as it had at first. False when it is no longer among the failed. */
  async again(queue: QueueName, id: string): Promise<boolean> {
    return this.act(queue, id, (job) => job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true }));
  }

  /** False when it is no longer among the failed. */
  async remove(queue: QueueName, id: string): Promise<boolean> {
    return this.act(queue, id, (job) => job.remove());
  }

  private async act(queue: QueueName, id: string, deed: (job: BullJob<Ids>) => Promise<void>): Promise<boolean> {
    const job = await this.ask(this.failed(queue, id));
    if (!job) return false;
    const done = deed(job).then(
      () => true,
      async (error: unknown) => {
        if (await this.failed(queue, id)) throw error;
        return false;
      },
    );
    return this.ask(done);
  }

  private async failed(queue: QueueName, id: string): Promise<BullJob<Ids> | undefined> {
    if (!/^[\w:-]{1,100}$/.test(id)) return undefined;
    const job = await this.jobs.queue(queue).getJob(id);
    return job && (await job.isFailed()) ? job : undefined;
  }

  private async ask<T>(work: Promise<T>): Promise<T> {
    try {
      return await within(2_000, work);
    } catch (error) {
      this.complain(error instanceof Error ? error : new Error(String(error)));
      throw new QueueAway('The queue does not answer');
    }
  }
}

const byNewest = (a: FailedJob, b: FailedJob): number => (b.failedAt?.getTime() ?? 0) - (a.failedAt?.getTime() ?? 0);

/** A job may go while it is read: then it is not in the list. */
const shown = (queue: QueueName, jobs: readonly (BullJob<Ids> | undefined)[]): FailedJob[] =>
  jobs.flatMap((job) =>
    job?.id
      ? [
          {
            ...{ queue, id: job.id, name: job.name, ids: idsIn(job.data), attempts: job.attemptsMade },
            failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
            fault: keptFault(job.failedReason, job.stacktrace?.at(-1)),
          },
        ]
      : [],
  );

const idsIn = (data: unknown): Ids =>
  Object.fromEntries(Object.entries(data ?? {}).filter((pair): pair is [string, Id] => isId(pair[1])));
