import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { breakStatements, brokenParts, type Break } from './mail-breaks.js';
import { Crew } from './mail-crew.js';
import { drained } from './mail-drained.js';
import { Faults, type FaultPlan } from './mail-faults.js';
import { Producer } from './mail-producer.js';
import { openSink, type Sink } from './mail-sink-process.js';
import { verdictOf, watchPhases, type Verdict } from './mail-verdict.js';

export interface DrillPlan extends FaultPlan {
  readonly databaseUrl: string;
  readonly backend: 'postgres' | 'redis';
  readonly mails: number;
  readonly workers: number;
  readonly relays: number;
  /** Does the mail server have the usual bad manners? */
  readonly rude: boolean;
  /** Seconds without any progress after which letters count as stuck. */
  readonly patience: number;
  /** Letters that may be under way at once. */
  readonly ahead: number;
  /** Hears now and then how far it is. */
  readonly tell?: ((line: string) => void) | undefined;
  readonly broken?: Break | undefined;
}

export interface DrillReport extends Verdict {
  readonly backend: string;
  readonly faults: Readonly<Record<string, number>>;
  /** Of our own faults: how many there were, and how many struck while workers had letters in their hands. */
  readonly strikes: number;
  readonly strikes_in_flight: number;
  readonly rolled_back: number;
  /** Processes that ended without being killed. */
  readonly crashes: number;
  readonly seconds: number;
  readonly broken?: Break;
}

interface Scene {
  readonly plan: DrillPlan;
  readonly db: DataSource;
  readonly app: INestApplicationContext;
  readonly sink: Sink;
  readonly redis: TestRedis | undefined;
  readonly workers: Crew;
  readonly relay: Crew;
  readonly producer: Producer;
}

/** Queues letters, kills what sends them, and compares what the server really got with what the outbox says. */
export async function mailDrill(plan: DrillPlan): Promise<DrillReport> {
  const start = Date.now();
  const scene = await setUp(plan);
  try {
    const { producer, sink, workers, relay } = scene;
    await workers.begin(plan.workers);
    if (plan.broken !== 'no-relay') await relay.begin(plan.relays);
    const ended = tellProgress(scene, start);
    const [strikes] = await Promise.all([strike(scene), producer.run(() => sink.kept())]);
    await drained(scene.db, plan.patience);
    ended();
    return {
      backend: scene.redis?.kind ?? 'postgres',
      ...(await verdictOf(scene.db, sink.file, producer)),
      faults: { ...strikesOf(scene), ...sink.faults() },
      ...strikes,
      rolled_back: producer.rolledBack.length,
      crashes: workers.crashes + relay.crashes,
      seconds: Math.round((Date.now() - start) / 100) / 10,
      ...(plan.broken && { broken: plan.broken }),
    };
  } finally {
    await tearDown(scene);
  }
}

async function setUp(plan: DrillPlan): Promise<Scene> {
  const { databaseUrl, broken } = plan;
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  await watchPhases(db);
  breakStatements(db, broken);
  const redis = plan.backend === 'redis' ? await openRedis() : undefined;
  const sink = await openSink({ faults: plan.rude, delay: 20 });
  const servers = { databaseUrl, smtpUrl: sink.url, redisUrl: redis?.url };
  const app = await openMailApp({ ...servers, db, instead: brokenParts(broken) });
  const ahead = Math.min(plan.ahead, Math.ceil(plan.mails / 5));
  return {
    ...{ plan, db, app, sink, redis },
    workers: new Crew({ ...servers, part: 'worker', broken }, plan.workers + plan.workerKills),
    relay: new Crew({ ...servers, part: 'relay', broken }, plan.relays + plan.relayKills),
    producer: new Producer(db, app, { mails: plan.mails, ahead, commitThenQueue: broken === 'no-relay' }),
  };
}

/**
 * Spreads the faults over the letters: each strikes when another share of them has arrived, so that none comes when all is over.
 * Answers how many there were, and how many struck while workers had letters in their hands.
 */
async function strike({ plan, db, redis, sink, workers, relay }: Scene): Promise<Strikes> {
  const { databaseUrl } = plan;
  const faults = new Faults(plan, { databaseUrl, redis, workers, relay, sink });
  let inFlight = 0;
  for (const [i, fault] of faults.strikes.entries()) {
    await until(() => sink.kept() >= (plan.mails * 0.95 * (i + 0.5)) / faults.strikes.length, plan.patience);
    const sending = await isSending(db);
    const struck = await fault();
    if (sending && struck !== false) inFlight += 1;
  }
  await faults.over();
  return { strikes: faults.strikes.length, strikes_in_flight: inFlight };
}

type Strikes = Pick<DrillReport, 'strikes' | 'strikes_in_flight'>;

/** Does a worker hold letters now? The one before may have ended the session that asks. */
async function isSending(db: DataSource, tries = 3): Promise<boolean> {
  const asked = db.query(`SELECT 1 FROM outgoing_emails WHERE state = 'sending' AND lease_until > now() LIMIT 1`);
  return asked.then(
    (rows: unknown[]) => rows.length > 0,
    () => tries > 0 && isSending(db, tries - 1),
  );
}

/** Says every ten seconds how far it is, until it is called. */
function tellProgress({ plan, sink }: Scene, start: number): () => void {
  const timer = setInterval(() => {
    const seconds = (Date.now() - start) / 1_000;
    const memory = Math.round(process.memoryUsage.rss() / 1e6);
    const each = Math.round(sink.kept() / seconds);
    plan.tell?.(
      `${Math.round(seconds)} s: ${sink.kept()} of ${plan.mails} letters, ${each} a second; ${memory} MB here`,
    );
  }, 10_000);
  return () => clearInterval(timer);
}

async function until(done: () => boolean, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end && !done();) await sleep(50);
}

function strikesOf({ plan, redis }: Scene): Record<string, number> {
  const { workerKills, relayKills, freezes, pgTerminations, slowSeconds } = plan;
  return {
    worker_kills: workerKills,
    relay_kills: relayKills,
    worker_freezes: freezes,
    pg_terminations: pgTerminations,
    slow_server_seconds: slowSeconds,
    redis_kills: redis ? plan.redisKills : 0,
    redis_flushes: redis ? plan.flush : 0,
    redis_outage_seconds: redis ? plan.redisOutage : 0,
  };
}

async function tearDown({ db, app, sink, redis, workers, relay }: Scene): Promise<void> {
  workers.end();
  relay.end();
  await app.close();
  await redis?.close();
  sink.close();
  await db.destroy();
}
