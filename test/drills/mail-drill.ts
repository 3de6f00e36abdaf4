import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { deliverEmail } from '../../src/platform/mail/deliver-email.job.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';
import { brokenParts, type Break } from './mail-breaks.js';
import { Crew } from './mail-crew.js';
import { verdictOf, type Verdict } from './mail-verdict.js';

export interface DrillPlan {
  readonly databaseUrl: string;
  readonly backend: 'postgres' | 'redis';
  readonly mails: number;
  readonly workerKills: number;
  /** Seconds that Redis is away, once, in the middle; 0 leaves it alone. */
  readonly redisOutage: number;
  /** One letter in so many gets no answer from a server that took it; 0 for none. */
  readonly silentEvery: number;
  readonly workers: number;
  /** Seconds after which letters that have not arrived count as stuck. */
  readonly patience: number;
  readonly broken?: Break | undefined;
}

export interface DrillReport extends Verdict {
  readonly backend: string;
  readonly worker_kills: number;
  readonly redis_outage_seconds: number;
  readonly seconds: number;
  readonly broken?: Break;
}

interface Scene {
  readonly plan: DrillPlan;
  readonly db: DataSource;
  readonly app: INestApplicationContext;
  readonly mailbox: Mailbox;
  readonly redis: TestRedis | undefined;
  readonly crew: Crew;
}

/** Queues letters, kills what sends them, and compares what the server really got with what the outbox says. */
export async function mailDrill(plan: DrillPlan): Promise<DrillReport> {
  const start = Date.now();
  const scene = await setUp(plan);
  try {
    const rolledBack = await queueAll(scene);
    await strike(scene);
    await drained(scene);
    const verdict = await verdictOf(scene.db, scene.mailbox.letters(), rolledBack);
    return {
      backend: scene.redis?.kind ?? 'postgres',
      ...verdict,
      worker_kills: plan.workerKills,
      redis_outage_seconds: scene.redis ? plan.redisOutage : 0,
      seconds: Math.round((Date.now() - start) / 100) / 10,
      ...(plan.broken && { broken: plan.broken }),
    };
  } finally {
    await tearDown(scene);
  }
}

async function setUp(plan: DrillPlan): Promise<Scene> {
  const db = await new DataSource(databaseOptions(plan.databaseUrl)).initialize();
  const redis = plan.backend === 'redis' ? await openRedis() : undefined;
  let taken = 0;
  const silent = () => plan.silentEvery > 0 && (taken += 1) % plan.silentEvery === 0;
  const mailbox = await openMailbox({
    delay: 100,
    whole: false,
    fault: (stage) => (stage === 'dot' && silent() ? { at: 'dot', hangUp: 'after' } : undefined),
  });
  const orders = { databaseUrl: plan.databaseUrl, smtpUrl: mailbox.url, redisUrl: redis?.url, broken: plan.broken };
  const app = await openMailApp({ ...orders, db, instead: brokenParts(plan.broken) });
  return { plan, db, app, mailbox, redis, crew: new Crew(orders) };
}

/** Half of the letters may go twice and half may not; for each ten, one transaction rolls back. Answers with its ids. */
async function queueAll({ plan, db, app }: Scene): Promise<string[]> {
  const people = await tenPeople(db);
  const rolledBack: string[] = [];
  for (let i = 0; i < plan.mails; i += 1) {
    const letter = i % 2 === 0 ? visitLetter : heldLetter;
    const posting = { to: people[i % 10] ?? '', once: newId(), payload: { visitId: newId(), title: '' } };
    await db.transaction((tx) => app.get(Mailer).queue(tx, letter, posting));
    if (plan.broken === 'no-relay') await commitThenQueue(db, app.get(Jobs), posting.once);
    if (i % 10 === 0) rolledBack.push(await rollBack(db, app.get(Mailer), people[0] ?? ''));
  }
  return rolledBack;
}

async function tenPeople(db: DataSource): Promise<string[]> {
  const ids = Array.from({ length: 10 }, () => newId());
  for (const id of ids)
    await db.query(`INSERT INTO accounts (id, email, given_name, locale) VALUES ($1, $2, 'Marie', 'fr')`, [
      id,
      `${id}@example.ca`,
    ]);
  return ids;
}

async function commitThenQueue(db: DataSource, jobs: Jobs, once: string): Promise<void> {
  const [row]: { id: string }[] = await db.query('SELECT id FROM outgoing_emails WHERE once LIKE $1', [`%:${once}:%`]);
  await jobs.add(deliverEmail, { emailId: row?.id ?? '' }).catch(() => undefined);
}

async function rollBack(db: DataSource, mailer: Mailer, to: string): Promise<string> {
  const once = newId();
  let id = '';
  const refused = db.transaction(async (tx) => {
    await mailer.queue(tx, visitLetter, { to, once, payload: { visitId: newId(), title: '' } });
    [{ id }] = await tx.query('SELECT id FROM outgoing_emails WHERE once LIKE $1', [`%:${once}:%`]);
    throw new Error('changed my mind');
  });
  await refused.catch(() => undefined);
  return id;
}

/**
 * Starts the workers on letters that wait already, and kills one each time another share of the letters has arrived: so
 * every kill hits letters under way. Half-way Redis goes away.
 */
async function strike({ plan, mailbox, redis, crew }: Scene): Promise<void> {
  const share = plan.mails / (plan.workerKills + 1);
  for (let i = 0; i < plan.workers; i += 1) crew.begin();
  for (let kill = 0; kill < plan.workerKills; kill += 1) {
    await waitFor(() => mailbox.letters().length >= share * (kill + 0.5), 15_000);
    if (redis && kill === Math.floor(plan.workerKills / 2)) await takeAway(redis, plan.redisOutage);
    await waitFor(() => mailbox.letters().length >= share * (kill + 1), 15_000);
    crew.killOldest();
    crew.begin();
  }
}

async function takeAway(redis: TestRedis, seconds: number): Promise<void> {
  if (seconds === 0) return;
  await redis.kill();
  await sleep(seconds * 1_000);
  await redis.start();
}

async function drained({ plan, db }: Scene): Promise<void> {
  await waitFor(async () => {
    const [{ left }] = await db.query(
      `SELECT count(*)::int AS left FROM outgoing_emails WHERE state IN ('pending', 'sending')`,
    );
    return left === 0;
  }, plan.patience * 1_000);
}

async function waitFor(done: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) if (await done()) return;
}

async function tearDown({ db, app, mailbox, redis, crew }: Scene): Promise<void> {
  crew.end();
  await app.close();
  await redis?.close();
  await mailbox.close();
  await db.destroy();
}
