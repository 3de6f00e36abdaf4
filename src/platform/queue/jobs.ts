import { Injectable } from '@nestjs/common';
import type { JobsOptions } from 'bullmq';
import { isId } from '../../kernel/id.js';
import { queueNames, type Ids, type Job, type QueueName } from './job.js';
import { QueueBackend, type BullFlows, type BullQueue } from './queue-backend.js';
import { within } from './within.js';

/** One job to add. */
export interface Order<Payload extends Ids> {
  readonly payload: Payload;
  /** A job with this id that is still in the queue is not added again. Letters, digits and dashes; not digits alone. */
  readonly id?: string;
  /** Lower goes first, from 1; jobs without one go before all others. */
  readonly priority?: number;
}

/** A job with what it is about. */
export interface JobOf<Payload extends Ids> {
  readonly job: Job<Payload>;
  readonly payload: Payload;
}

/** Many of one kind. */
export interface JobsOf<Payload extends Ids> {
  readonly job: Job<Payload>;
  readonly payloads: readonly Payload[];
}

/** Adds jobs, from any process. It answers within two seconds, Redis up or down: a fact never waits for a queue. */
@Injectable()
export class Jobs {
  private readonly queues = new Map<QueueName, BullQueue>();
  private flows: BullFlows | undefined;

  constructor(private readonly backend: QueueBackend) {}

  /** Throws when the payload is not the job's or holds anything but ids, or when the queue does not answer. */
  async add<Payload extends Ids>(job: Job<Payload>, payload: Payload): Promise<void> {
    await this.addAll(job, [{ payload }]);
  }

  /** Adds many at once; the same errors as `add`, and then none or some of them are in. */
  async addAll<Payload extends Ids>(job: Job<Payload>, orders: readonly Order<Payload>[]): Promise<void> {
    const jobs = orders.map((order) => ({
      name: job.name,
      data: idsOnly(job.payload.parse(order.payload)),
      opts: optionsOf(job.attempts, order),
    }));
    await within(2_000, this.queue(job.queue).addBulk(jobs));
  }

  /**
   * Adds jobs of one kind, and one that waits until each of them is done or has failed for good. All are in, or none; the same
   * errors as `add`. They let all other jobs go first. A store that forgets takes the whole flow with it.
   */
  async addFlow<One extends Ids, After extends Ids>(each: JobsOf<One>, after: JobOf<After>): Promise<void> {
    this.flows ??= this.backend.flows();
    const children = each.payloads.map((payload) => node({ job: each.job, payload }));
    await within(10_000, this.flows.add({ ...node(after), children }));
  }

  /** How many jobs wait for a worker. Throws when the queue does not answer. */
  async waiting(name: QueueName): Promise<number> {
    return within(2_000, this.queue(name).getJobCountByTypes('waiting', 'prioritized'));
  }

  /** How many jobs wait, in each queue: for the health page. */
  async depths(): Promise<Readonly<Record<QueueName, number>>> {
    const [jobs, mail] = await Promise.all(queueNames.map((name) => this.waiting(name)));
    return { jobs: jobs ?? 0, mail: mail ?? 0 };
  }

  /** Has the store lost jobs since this was last asked? */
  forgot(): Promise<boolean> {
    return this.backend.forgot();
  }

  /** Only for this folder. */
  queue(name: QueueName): BullQueue {
    const known = this.queues.get(name) ?? this.backend.queue(name);
    this.queues.set(name, known);
    return known;
  }
}

const node = <Payload extends Ids>({ job, payload }: JobOf<Payload>) => ({
  name: job.name,
  queueName: job.queue,
  data: idsOnly(job.payload.parse(payload)),
  opts: { ...optionsOf(job.attempts, { payload, priority: 10 }), ignoreDependencyOnFailure: true },
});

function idsOnly<Payload extends Ids>(payload: Payload): Payload {
  const strange = Object.keys(payload).filter((key) => !isId(payload[key]));
  if (strange.length > 0) throw new Error(`A job carries ids only: ${strange.join(', ')}`);
  return payload;
}

/** Nothing that is done stays in the store; what failed for good stays a week, ids only, for whoever looks. */
const optionsOf = (attempts: number, { id, priority }: Order<Ids>): JobsOptions => ({
  attempts,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: attempts === 1 ? true : { age: 7 * 24 * 3_600, count: 1_000 },
  ...(id === undefined ? {} : { jobId: id }),
  ...(priority === undefined ? {} : { priority }),
});
