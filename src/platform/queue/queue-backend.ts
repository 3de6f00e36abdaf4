import type { FlowProducer, Job, Queue, Worker } from 'bullmq';
import type { Ids, QueueName } from './job.js';

/** What we use of BullMQ's queue, whatever it is built on. */
export type BullQueue = Pick<
  Queue<Ids>,
  | 'add'
  | 'addBulk'
  | 'getJobCountByTypes'
  | 'getJobCounts'
  | 'getWorkers'
  | 'getFailed'
  | 'getJob'
  | 'upsertJobScheduler'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'removeJobScheduler'
>;
/** Adds jobs of which one waits for the others. */
export type BullFlows = Pick<FlowProducer, 'add'>;
export type BullWorker = Pick<Worker<Ids>, 'close' | 'waitUntilReady'>;
export type Take = (job: Job<Ids>) => Promise<unknown>;

/** Where the queue lives: Redis when there is one, else our own PostgreSQL. */
export abstract class QueueBackend {
  abstract readonly kind: 'redis' | 'postgres';
  /** Makes the store ready; throws when it is one that would lose jobs. */
  abstract open(): Promise<void>;
  abstract queue(name: QueueName): BullQueue;
  abstract flows(): BullFlows;
  abstract worker(name: QueueName, take: Take): BullWorker;
  /** Has the store lost jobs since this was last asked? Rows that were offered to it must be offered again. */
  abstract forgot(): Promise<boolean>;
  abstract close(): Promise<void>;
}

/** The hash tag keeps all keys on one node of a Redis Cluster. */
export const prefix = '{tandem}';

const concurrency: Record<QueueName, number> = { jobs: 5, mail: 10 };

/**
 * BullMQ gives up on a job after one stall and counts that against nobody's attempts; a killed worker is no reason to give
 * up, so it may stall as often as it likes.
 */
export const workerOptions = (name: QueueName) => ({
  prefix,
  concurrency: concurrency[name],
  lockDuration: 120_000,
  stalledInterval: 30_000,
  maxStalledCount: 1_000,
  drainDelay: 5,
});
