import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { databaseOptions } from '../../src/schema.js';
import { drillDatabases } from '../drills/drill-database.js';
import { somePeople } from '../drills/mail-producer.js';
import { openSink } from '../drills/mail-sink-process.js';
import { spawnProgram } from '../drills/program.js';
import { testConfig } from '../support/mail-app.js';
import { openRedis } from '../support/redis.js';
import { visitLetter } from '../support/visit.email.js';
import type { SenderOrders, SenderWord } from './mail-sender.js';

const usage = `npm run bench -- mail [--mails 2000] [--backend postgres|redis|both] [--json FILE]
Letters a second through the whole spine, beside the same letters through the same queue and nodemailer's pool with no guarantee:
one process each, ten letters at a time, the same mail server. Never judges time.`;

interface Measured {
  readonly backend: string;
  readonly kind: SenderOrders['kind'];
  readonly mails: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor time of the sender, milliseconds a letter. */
  readonly cpu: number;
  /** Milliseconds that a letter waits for each step. */
  readonly waits: Readonly<Record<string, number>>;
}

type Backend = 'postgres' | 'redis';

/** What was typed after `npm run bench -- mail`. */
export async function mailBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mails: { type: 'string', default: '2000' },
      backend: { type: 'string', default: 'both' },
      json: { type: 'string' },
    },
  });
  const mails = Number(values.mails);
  const backends = (['postgres', 'redis'] as const).filter(
    (each) => values.backend === 'both' || values.backend === each,
  );
  if (!(mails > 0) || backends.length === 0) throw new Error(usage);
  const databases = await drillDatabases({ durable: true });
  const found: Measured[] = [];
  try {
    for (const backend of backends)
      for (const kind of ['plain', 'spine'] as const)
        found.push(await measure(backend, kind, { mails, databaseUrl: await databases.open() }));
  } finally {
    await databases.stop();
  }
  const line = JSON.stringify({ letters: found });
  process.stdout.write(`${tableOf(found)}\n${line}\n`);
  if (values.json) writeFileSync(values.json, `${line}\n`);
}

async function measure(
  backend: Backend,
  kind: SenderOrders['kind'],
  { mails, databaseUrl }: { mails: number; databaseUrl: string },
): Promise<Measured> {
  const redis = backend === 'redis' ? await openRedis() : undefined;
  const sink = await openSink({ faults: false, delay: 0 });
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  const [to = ''] = await somePeople(db, 1);
  if (kind === 'spine') await queueAll(db, to, mails);
  await db.destroy();
  const orders: SenderOrders = { kind, databaseUrl, smtpUrl: sink.url, redisUrl: redis?.url, mails, to };
  const child = spawnProgram('test/bench/mail-sender.ts', orders);
  const said = () => new Promise<SenderWord>((resolve) => child.once('message', (word: SenderWord) => resolve(word)));
  try {
    await said();
    const start = performance.now();
    child.send('begin');
    while (sink.kept() < mails) await sleep(20);
    const seconds = (performance.now() - start) / 1_000;
    const answer = said();
    child.send('read');
    const { cpuMilliseconds = 0, shares = {} } = await answer;
    const waits = Object.entries(shares).map(([name, { milliseconds }]) => [name, milliseconds / mails]);
    return {
      backend,
      kind,
      mails,
      seconds,
      perSecond: mails / seconds,
      cpu: cpuMilliseconds / mails,
      waits: Object.fromEntries(waits),
    };
  } finally {
    child.kill('SIGKILL');
    sink.close();
    await redis?.close();
  }
}

async function queueAll(db: DataSource, to: string, mails: number): Promise<void> {
  const mailer = new Mailer(testConfig({}));
  await db.transaction(async (tx) => {
    for (let i = 0; i < mails; i += 1)
      await mailer.queue(tx, visitLetter, { to, once: newId(), payload: visitLetter.sample });
  });
}

function tableOf(found: readonly Measured[]): string {
  const lines = found.map(({ backend, kind, perSecond, cpu, waits }) => {
    const steps = Object.entries(waits).map(([name, wait]) => `${name} ${wait.toFixed(1)}`);
    return `${backend.padEnd(9)} ${kind.padEnd(6)} ${perSecond.toFixed(0).padStart(9)} ${cpu.toFixed(2).padStart(9)}   ${steps.join(', ')}`;
  });
  const ratios = (['postgres', 'redis'] as const).flatMap((backend) => {
    const rate = (kind: string) => found.find((one) => one.backend === backend && one.kind === kind)?.perSecond;
    const [spine, plain] = [rate('spine'), rate('plain')];
    return spine && plain ? [`${backend}: ${(spine / plain).toFixed(2)} of the speed without guarantee`] : [];
  });
  return ['queue     what    letters/s  CPU ms/letter   ms of waiting a letter', ...lines, ...ratios].join('\n');
}
