import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import type { DrillDatabases } from '../drills/drill-database.js';
import { somePeople } from '../drills/mail-producer.js';
import { testConfig } from '../support/mail-app.js';
import { visitLetter } from '../support/visit.email.js';
import { median } from './mail-figures.js';
import { openRig, type Backend, type Rig } from './mail-rig.js';
import type { SenderOrders } from './mail-sender.js';

export type Kind = SenderOrders['kind'];

/** One run of one sender. */
export interface Run {
  readonly backend: Backend;
  readonly store: Rig['store'];
  readonly kind: Kind;
  readonly mails: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor time of the sender, milliseconds a letter. */
  readonly cpu: number;
  /** Milliseconds that a letter waits for each step. */
  readonly waits: Readonly<Record<string, number>>;
}

export interface ThroughputPlan {
  readonly databases: DrillDatabases;
  readonly backends: readonly Backend[];
  readonly mails: number;
  /** How often each sender runs. */
  readonly repeat: number;
}

/** All runs, plain and spine in turns: a machine that is slower for a while is so for both. */
export async function throughput({ databases, backends, mails, repeat }: ThroughputPlan): Promise<Run[]> {
  const runs: Run[] = [];
  for (const backend of backends)
    for (let i = 0; i < repeat; i += 1)
      for (const kind of ['plain', 'spine'] as const) runs.push(await measure(databases, { backend, kind, mails }));
  return runs;
}

async function measure(databases: DrillDatabases, run: Pick<Run, 'backend' | 'kind' | 'mails'>): Promise<Run> {
  const { backend, kind, mails } = run;
  const rig = await openRig(databases, backend, async (db) => {
    const [to = ''] = await somePeople(db, 1);
    if (kind === 'spine') await queueAll(db, to, mails);
    return { kind, mails, to };
  });
  try {
    const start = performance.now();
    await rig.begin();
    while (rig.sink.kept() < mails) await sleep(20);
    const seconds = (performance.now() - start) / 1_000;
    const { cpuMilliseconds = 0, shares = {} } = await rig.read();
    const waits = Object.entries(shares).map(([name, { milliseconds }]) => [name, milliseconds / mails]);
    const cpu = cpuMilliseconds / mails;
    return { ...run, store: rig.store, seconds, perSecond: mails / seconds, cpu, waits: Object.fromEntries(waits) };
  } finally {
    await rig.close();
  }
}

async function queueAll(db: DataSource, to: string, mails: number): Promise<void> {
  const mailer = new Mailer(testConfig({}));
  await db.transaction(async (tx) => {
    for (let i = 0; i < mails; i += 1)
      await mailer.queue(tx, visitLetter, { to, once: newId(), payload: visitLetter.sample });
  });
}

/** The median of each sender, what a letter waits for in the median run, and all values. */
export function throughputTable(runs: readonly Run[]): string {
  const groups = [...new Set(runs.map(({ backend }) => backend))].map((backend) => {
    const of = (kind: Kind) => runs.filter((run) => run.backend === backend && run.kind === kind);
    const [plain, spine] = [of('plain'), of('spine')];
    const share = median(spine.map(speed)) / median(plain.map(speed));
    return [lineOf(plain), lineOf(spine), `${backend}: ${share.toFixed(2)} of the speed without guarantee`].join('\n');
  });
  return ['queue           what    letters/s  CPU ms/letter   ms of waiting a letter', ...groups].join('\n');
}

const speed = ({ perSecond }: Run): number => perSecond;

function lineOf(runs: readonly Run[]): string {
  const bySpeed = [...runs].sort((a, b) => speed(a) - speed(b));
  const { store, kind, waits } = bySpeed[Math.floor(runs.length / 2)] ?? { store: '', kind: '', waits: {} };
  const steps = Object.entries(waits).map(([name, wait]) => `${name} ${wait.toFixed(1)}`);
  const all = runs.map((run) => speed(run).toFixed(0)).join(' ');
  const [rate, cpu] = [median(runs.map(speed)).toFixed(0), median(runs.map((run) => run.cpu)).toFixed(2)];
  return `${store.padEnd(15)} ${kind.padEnd(6)} ${rate.padStart(9)} ${cpu.padStart(9)}   ${steps.join(', ')} (all: ${all})`;
}
