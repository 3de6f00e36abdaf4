import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { TestRedis } from '../support/redis.js';
import type { Crew } from './mail-crew.js';
import type { Sink } from './mail-sink-process.js';

/** How often each thing goes wrong in a drill. */
export interface FaultPlan {
  /** `kill -9` of a worker, of the relay, of Redis. */
  readonly workerKills: number;
  readonly relayKills: number;
  readonly redisKills: number;
  /** Redis is wiped. */
  readonly flush: number;
  /** All sessions of the database end. */
  readonly pgTerminations: number;
  /** A worker stands still for longer than its lease, and then goes on. */
  readonly freezes: number;
  /** Seconds that Redis is away, once. */
  readonly redisOutage: number;
  /** Seconds that the mail server says one byte a second, once. */
  readonly slowSeconds: number;
}

export interface Targets {
  readonly databaseUrl: string;
  readonly redis: TestRedis | undefined;
  readonly workers: Crew;
  readonly relay: Crew;
  readonly sink: Sink;
}

/** Answers false when there was nothing to strike. */
type Strike = () => unknown;

/** All faults of a drill in an order of chance. Those of Redis are left out where there is none. */
export class Faults {
  readonly strikes: readonly Strike[];
  /** Redis can only be killed while it runs. */
  private redisBusy: Promise<unknown> = Promise.resolve();

  constructor(
    plan: FaultPlan,
    private readonly at: Targets,
  ) {
    const times = (count: number, strike: Strike): Strike[] => Array.from({ length: count }, () => strike);
    const { redis } = at;
    this.strikes = shuffled([
      ...times(plan.workerKills, () => at.workers.kill()),
      ...times(plan.relayKills, () => at.relay.kill()),
      ...times(plan.freezes, () => at.workers.freeze(6_000)),
      ...times(plan.pgTerminations, () => endSessions(at.databaseUrl)),
      ...times(plan.slowSeconds > 0 ? 1 : 0, () => this.slow(plan.slowSeconds)),
      ...times(redis ? plan.redisKills : 0, () => this.killRedis(0.3 + Math.random())),
      ...times(redis ? plan.flush : 0, () => this.wipe()),
      ...times(redis && plan.redisOutage > 0 ? 1 : 0, () => this.killRedis(plan.redisOutage)),
    ]);
  }

  /** Resolves when everything that was taken away is back. */
  async over(): Promise<void> {
    await this.redisBusy;
    this.at.sink.slow(false);
  }

  private slow(seconds: number): void {
    this.at.sink.slow(true);
    setTimeout(() => this.at.sink.slow(false), seconds * 1_000);
  }

  private killRedis(seconds: number): void {
    this.redisBusy = this.redisBusy.then(async () => {
      await this.at.redis?.kill();
      await sleep(seconds * 1_000);
      await this.at.redis?.start();
    });
  }

  private wipe(): void {
    this.redisBusy = this.redisBusy.then(async () => {
      const client = new Redis(this.at.redis?.url ?? '', { maxRetriesPerRequest: null });
      await client.on('error', () => undefined).flushall();
      client.disconnect();
    });
  }
}

/** Ends every session of the database but its own, as a failover does. */
async function endSessions(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                       WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await client.end();
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
