import { FlowProducer, Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { complaint } from './complain.js';
import type { Ids, QueueName } from './job.js';
import {
  prefix,
  QueueBackend,
  workerOptions,
  type BullFlows,
  type BullQueue,
  type BullWorker,
  type Take,
} from './queue-backend.js';
import { evictionFault } from './redis-policy.js';
import { within } from './within.js';

const retryStrategy = (times: number) => Math.min(times * 200, 2_000);
/** Whoever adds a job is in the middle of a page: it must learn at once that Redis is away. */
const forProducers: RedisOptions = { maxRetriesPerRequest: 1, enableOfflineQueue: false, retryStrategy };
/** A worker waits for ever. */
const forWorkers: RedisOptions = { maxRetriesPerRequest: null, retryStrategy };

/** BullMQ on Redis. Redis may stop, restart or be wiped: it holds ids of due work and no truth. */
export class RedisBackend extends QueueBackend {
  readonly kind = 'redis';
  private readonly producer: Redis;
  private readonly others: Redis[] = [];
  private readonly queues: { close(): Promise<void> }[] = [];
  private readonly complain = complaint('Redis');
  private run: string | undefined;

  constructor(private readonly url: string) {
    super();
    this.producer = this.connect(forProducers);
  }

  /** A Redis that is away is waited for later; one that may throw jobs out is refused now. */
  async open(): Promise<void> {
    const up = await within(5_000, ready(this.producer)).then(
      () => true,
      () => false,
    );
    if (!up) return this.complain(new Error('Redis does not answer yet; letters wait in the outbox until it does'));
    const fault = evictionFault(await this.producer.info('memory'));
    if (fault) throw new Error(fault);
  }

  queue(name: QueueName): BullQueue {
    const queue = new Queue<Ids>(name, { connection: this.producer, prefix, skipWaitingForReady: true });
    queue.on('error', this.complain);
    this.queues.push(queue);
    return queue;
  }

  flows(): BullFlows {
    const flows = new FlowProducer({ connection: this.producer, prefix });
    flows.on('error', this.complain);
    this.queues.push(flows);
    return flows;
  }

  worker(name: QueueName, take: Take): BullWorker {
    const connection = this.connect(forWorkers);
    this.others.push(connection);
    const worker = new Worker<Ids>(name, take, { ...workerOptions(name), connection });
    worker.on('error', this.complain);
    return worker;
  }

  /** A key that we set and that is gone, or another server process, means that jobs may be gone too. */
  async forgot(): Promise<boolean> {
    const info = await within(2_000, this.producer.info('server'));
    const isNew = (await within(2_000, this.producer.set(`${prefix}:memory`, randomUUID(), 'NX'))) === 'OK';
    const run = /run_id:(\w+)/.exec(info)?.[1];
    const restarted = this.run !== undefined && run !== this.run;
    this.run = run;
    return isNew || restarted;
  }

  async close(): Promise<void> {
    await within(2_000, Promise.all(this.queues.map((queue) => queue.close()))).catch(this.complain);
    for (const redis of [this.producer, ...this.others]) redis.disconnect();
  }

  private connect(options: RedisOptions): Redis {
    const redis = new Redis(this.url, options);
    redis.on('error', this.complain);
    return redis;
  }
}

const ready = (redis: Redis): Promise<void> =>
  redis.status === 'ready' ? Promise.resolve() : new Promise((resolve) => redis.once('ready', () => resolve()));
