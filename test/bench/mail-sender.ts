import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createTransport } from 'nodemailer';
import { compose } from '../../src/platform/mail/compose.js';
import { emailNamed } from '../../src/platform/mail/email.js';
import { MailPace } from '../../src/platform/mail/mail-pace.js';
import { PostgresBackend } from '../../src/platform/queue/postgres-backend.js';
import type { QueueBackend } from '../../src/platform/queue/queue-backend.js';
import { RedisBackend } from '../../src/platform/queue/redis-backend.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { databaseOptions } from '../../src/schema.js';
import { leaveWithParent } from '../drills/leave-with-parent.js';
import { drillPace } from '../drills/mail-drill-pace.js';
import { openMailApp, testConfig } from '../support/mail-app.js';
import { visitLetter } from '../support/visit.email.js';
import { Stopwatch, type Share } from './mail-stopwatch.js';

/** What a sender is told at its start, as JSON in the first argument. */
export interface SenderOrders {
  /** Ours without sparing domains, ours as it is, or a queue and a mail program with nothing between them. */
  readonly kind: 'spine' | 'product' | 'plain';
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string | undefined;
  /** For the plain one: so many letters to this account. */
  readonly mails: number;
  readonly to: string;
}

/** What it says: that it is ready or has begun, or what its work has cost. */
export interface SenderWord {
  readonly cpuMilliseconds?: number;
  readonly shares?: Readonly<Record<string, Share>>;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as SenderOrders;
const watch = new Stopwatch();

async function spine(): Promise<() => unknown> {
  const db = await new DataSource(databaseOptions(orders.databaseUrl)).initialize();
  watch.overStatements(db);
  watch.overParts();
  const asInLife = new MailPace(testConfig({}));
  const pace = Object.assign(asInLife, orders.kind === 'spine' ? drillPace : {});
  const app = await openMailApp({ ...orders, db, pace });
  return () => app.get(Workers).start();
}

/** BullMQ with the same options and nodemailer's own pool: no outbox, no claim, no mark. The letter itself is the same. */
async function plain(): Promise<() => unknown> {
  const { redisUrl, databaseUrl, smtpUrl, mails, to } = orders;
  const backend: QueueBackend = redisUrl ? new RedisBackend(redisUrl) : new PostgresBackend(databaseUrl);
  await backend.open();
  const queue = backend.queue('mail');
  const config = testConfig({ databaseUrl, smtpUrl });
  const pool = createTransport({ url: smtpUrl, pool: true, maxConnections: 10, maxMessages: 100, ignoreTLS: true });
  const letter = emailNamed(visitLetter.name);
  const recipient = { id: to, email: `${to}@example.ca`, locale: 'fr', firstName: 'Marie' } as const;
  const send = async (number: string): Promise<void> => {
    if (!letter) return;
    const envelope = {
      id: number,
      messageId: `<${number}@example.ca>`,
      payload: visitLetter.sample,
      createdAt: new Date(),
      edits: null,
    };
    const raw = await watch.time('compose', () => compose(config, letter, envelope, recipient));
    await watch.time('smtp', () =>
      pool.sendMail({ envelope: { from: 'partners@example.ca', to: recipient.email }, raw }),
    );
  };
  return async () => {
    backend.worker('mail', (job) => send(job.data['number'] ?? ''));
    for (let first = 0; first < mails; first += batch)
      await queue.addBulk(jobs(to, first, Math.min(batch, mails - first)));
  };
}

/** As many at once as our relay offers. */
const { batch } = new MailPace(testConfig({}));
const jobs = (to: string, first: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...{ name: 'letter', data: { to, number: `n${first + i}` } },
    opts: { removeOnComplete: true, removeOnFail: true },
  }));

leaveWithParent();
const begin = await (orders.kind === 'plain' ? plain() : spine());
const say = (word: SenderWord): void => void process.send?.(word);
process.on('message', (wish) => {
  if (wish === 'read') return say(watch.read());
  watch.begin();
  void begin();
  say({});
});
say({});
