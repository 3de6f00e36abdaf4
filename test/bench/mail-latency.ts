import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import type { DrillDatabases } from '../drills/drill-database.js';
import { testConfig } from '../support/mail-app.js';
import { digestLetter, signInLetter } from '../support/visit.email.js';
import { quantile } from './mail-figures.js';
import { openRig, type Backend, type Rig } from './mail-rig.js';

/** How long sign-in letters took, in milliseconds, from before their commit until the mail server had all of them. */
export interface Latency {
  readonly backend: Backend;
  readonly store: Rig['store'];
  /** Letters of the digest that were queued before. */
  readonly digest: number;
  /** How many of them still waited when the last sign-in letter was there: 0 means that it was not beside the digest. */
  readonly digestLeft: number;
  /** Letters of the digest a second meanwhile. */
  readonly digestPerSecond: number;
  readonly signIns: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** The 99th percentile of each part of the way. */
  readonly parts: { readonly offered: number; readonly claimed: number; readonly taken: number };
  readonly all: readonly number[];
}

export interface LatencyPlan {
  readonly databases: DrillDatabases;
  readonly backends: readonly Backend[];
  readonly digest: number;
  readonly signIns: number;
}

/** Mean milliseconds between two sign-in letters. */
const apart = 250;

/** Sign-in letters alone, and beside a digest that the same process is sending, at the product’s own pace. */
export async function latency({ databases, backends, digest, signIns }: LatencyPlan): Promise<Latency[]> {
  const found: Latency[] = [];
  for (const backend of backends)
    for (const size of [0, digest]) found.push(await measure(databases, { backend, digest: size, signIns }));
  return found;
}

type Asked = Pick<Latency, 'backend' | 'digest' | 'signIns'>;

async function measure(databases: DrillDatabases, asked: Asked): Promise<Latency> {
  let people: readonly string[] = [];
  const rig = await openRig(databases, asked.backend, async (db) => {
    people = await readers(db, Math.max(asked.digest, 100));
    await queueDigest(db, people.slice(0, asked.digest));
    return { kind: 'product', mails: 0, to: '' };
  });
  try {
    await rig.begin();
    await sleep(2_000);
    const before = { kept: rig.sink.kept(), at: performance.now() };
    const asks = await askAll(rig.db, people, asked.signIns);
    await allSent(rig.db, asked.signIns);
    const seconds = (performance.now() - before.at) / 1_000;
    const digestLeft = await waiting(rig.db);
    const digestPerSecond = Math.max(0, rig.sink.kept() - before.kept - asked.signIns) / seconds;
    return { ...asked, store: rig.store, digestLeft, digestPerSecond, ...(await figures(rig, asks)) };
  } finally {
    await rig.close();
  }
}

/** On so many domains that none of them is spared letters: each reader may be at one of five hundred. */
async function readers(db: DataSource, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await db.query(
    `INSERT INTO accounts (id, email, given_name, locale)
     SELECT id, id || '@d' || n % 500 || '.example.ca', 'Marie', 'fr' FROM unnest($1::uuid[]) WITH ORDINALITY AS one (id, n)`,
    [ids],
  );
  return ids;
}

async function queueDigest(db: DataSource, people: readonly string[]): Promise<void> {
  const mailer = new Mailer(testConfig({}));
  await db.transaction(async (tx) => {
    for (const to of people) await mailer.queue(tx, digestLetter, { to, once: 'digest', payload: digestLetter.sample });
  });
  await db.query('ANALYZE');
}

/** When each letter’s transaction was about to commit, by the letter’s id. */
type Asks = ReadonlyMap<string, number>;

/** One transaction a letter, as when somebody asks for a link; at odd moments, so that they do not fall in with the relay’s. */
async function askAll(db: DataSource, people: readonly string[], count: number): Promise<Asks> {
  const mailer = new Mailer(testConfig({}));
  const asks = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    await db.transaction(async (tx) => {
      const [to, once] = [people[i % people.length] ?? '', newId()];
      await mailer.queue(tx, signInLetter, { to, once, payload: signInLetter.sample });
      const sql = 'SELECT id FROM outgoing_emails WHERE once = $1';
      const [row] = await tx.query<{ id: string }[]>(sql, [`${signInLetter.name}:${once}:${to}`]);
      asks.set(row?.id ?? '', Date.now());
    });
    await sleep(2 * apart * Math.random());
  }
  return asks;
}

async function allSent(db: DataSource, count: number, patience = 600): Promise<void> {
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM outgoing_emails WHERE name = $1 AND state = 'sent'`,
    [signInLetter.name],
  );
  if (row?.n === count) return;
  if (patience === 0) throw new Error(`Of ${count} sign-in letters ${row?.n} were sent`);
  await sleep(200);
  return allSent(db, count, patience - 1);
}

async function waiting(db: DataSource): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM outgoing_emails WHERE state = 'pending'`;
  return (await db.query<{ n: number }[]>(sql))[0]?.n ?? 0;
}

type Figures = Pick<Latency, 'p50' | 'p99' | 'max' | 'parts' | 'all'>;

/** One machine, so one clock: ours, the database’s and the mail server’s. */
async function figures({ db, sink }: Rig, asks: Asks): Promise<Figures> {
  const rows = await db.query<{ id: string; offered: Date; claimed: Date }[]>(
    `SELECT o.id, o.last_offer_at AS offered, a.opened_at AS claimed
       FROM outgoing_emails o JOIN delivery_attempts a ON a.email_id = o.id AND a.n = 1 WHERE o.name = $1`,
    [signInLetter.name],
  );
  const steps = new Map(rows.map((row) => [row.id, row]));
  const ways = sink.arrivals().flatMap(({ outboxId, at }) => {
    const [from, step] = [asks.get(outboxId), steps.get(outboxId)];
    if (from === undefined || !step) return [];
    const [offered, claimed] = [step.offered.getTime(), step.claimed.getTime()];
    return [{ all: at - from, offered: offered - from, claimed: claimed - offered, taken: at - claimed }];
  });
  const part = (name: keyof (typeof ways)[number]) => ways.map((way) => way[name]);
  const p99 = (name: keyof (typeof ways)[number]) => quantile(part(name), 0.99);
  const all = part('all');
  return {
    ...{ p50: quantile(all, 0.5), p99: p99('all'), max: quantile(all, 1), all },
    parts: { offered: p99('offered'), claimed: p99('claimed'), taken: p99('taken') },
  };
}

export function latencyTable(found: readonly Latency[]): string {
  const lines = found.map((one) => {
    const beside =
      one.digest === 0 ? 'alone' : `${one.digest}, ${one.digestPerSecond.toFixed(0)}/s, ${one.digestLeft} left`;
    const { offered, claimed, taken } = one.parts;
    const ms = [one.signIns, one.p50, one.p99, one.max].map((value) => value.toFixed(0).padStart(8)).join('');
    const parts = `offered ${offered.toFixed(0)}, claimed ${claimed.toFixed(0)}, taken ${taken.toFixed(0)}`;
    return `${one.store.padEnd(15)} ${beside.padEnd(32)}${ms}   ${parts}`;
  });
  const head = 'queue           beside a digest of               sign-ins  p50 ms  p99 ms  max ms   p99 of the way';
  return [head, ...lines].join('\n');
}
