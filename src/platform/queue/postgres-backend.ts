import {
  createPostgresBackend,
  FlowProducer,
  Queue,
  runMigrations,
  Worker,
  type JobProgress,
  type PostgresConnectionOptions as Options,
  type PostgresQueueBackend as Store,
} from 'bullmq';
import { Client } from 'pg';
import type { Ids, QueueName } from './job.js';
import { complaint } from './complain.js';
import {
  QueueBackend,
  workerOptions,
  type BullFlows,
  type BullQueue,
  type BullWorker,
  type Take,
} from './queue-backend.js';

/** BullMQ's own PostgreSQL store, in the schema `bullmq` of our database: as durable as the rows beside it. */
export class PostgresBackend extends QueueBackend {
  readonly kind = 'postgres';
  private readonly queues: { close(): Promise<void> }[] = [];
  private readonly complain = complaint('PostgreSQL queue');

  constructor(private readonly databaseUrl: string) {
    super();
  }

  async open(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('error', this.complain);
    await client.connect();
    try {
      await runMigrations(client);
    } finally {
      await client.end();
    }
  }

  queue(name: QueueName): BullQueue {
    const queue = new Queue<Ids, unknown, string, Ids, unknown, string, Store, Options>(
      name,
      { connection: this.connection(2) },
      createPostgresBackend,
    );
    queue.on('error', this.complain);
    this.queues.push(queue);
    return queue;
  }

  flows(): BullFlows {
    const flows = new FlowProducer<Store, Options>({ connection: this.connection(1) }, createPostgresBackend);
    flows.on('error', this.complain);
    this.queues.push(flows);
    return flows;
  }

  worker(name: QueueName, take: Take): BullWorker {
    const options = { ...workerOptions(name), connection: this.connection(4) };
    const worker = new Worker<Ids, unknown, string, Store, JobProgress, Options>(
      name,
      take,
      options,
      createPostgresBackend,
    );
    worker.on('error', this.complain);
    return worker;
  }

  /** What PostgreSQL has taken it keeps, together with the outbox itself. */
  forgot(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async close(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.close()));
  }

  private connection(max: number) {
    return {
      connectionString: this.databaseUrl,
      max,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
    };
  }
}
