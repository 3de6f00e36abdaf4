import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/schema.js';
import type { DrillDatabases } from '../drills/drill-database.js';
import { openSink, type Sink } from '../drills/mail-sink-process.js';
import { spawnProgram } from '../drills/program.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import type { SenderOrders, SenderWord } from './mail-sender.js';

export type Backend = 'postgres' | 'redis';

/** One measurement’s own database, queue, mail server and sender; nothing is sent before `begin`. */
export interface Rig {
  readonly db: DataSource;
  readonly sink: Sink;
  /** What holds the queue: where no redis-server is installed a substitute, which is slower, stands in. */
  readonly store: 'postgres' | TestRedis['kind'];
  /** Resolves when the sender has heard it. */
  begin(): Promise<unknown>;
  /** What the sender’s work has cost since then. */
  read(): Promise<SenderWord>;
  close(): Promise<void>;
}

type Given = Pick<SenderOrders, 'kind' | 'mails' | 'to'>;

/** Starts all of them; `prepare` fills the database before there is a sender, and tells it what to do. */
export async function openRig(
  databases: DrillDatabases,
  backend: Backend,
  prepare: (db: DataSource) => Promise<Given>,
): Promise<Rig> {
  const databaseUrl = await databases.open();
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  const redis = backend === 'redis' ? await openRedis() : undefined;
  const sink = await openSink({ faults: false, delay: 0 });
  const orders: SenderOrders = { ...(await prepare(db)), databaseUrl, smtpUrl: sink.url, redisUrl: redis?.url };
  const sender = spawnProgram('test/bench/mail-sender.ts', orders);
  const heard = () => new Promise<SenderWord>((resolve) => sender.once('message', (word: SenderWord) => resolve(word)));
  const ask = (wish: 'begin' | 'read') => {
    const answer = heard();
    sender.send(wish);
    return answer;
  };
  await heard();
  return {
    ...{ db, sink, store: redis?.kind ?? 'postgres' },
    begin: () => ask('begin'),
    read: () => ask('read'),
    async close() {
      sender.kill('SIGKILL');
      sink.close();
      await redis?.close();
      await db.destroy();
    },
  };
}
