import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drillDatabases } from '../drills/drill-database.js';
import { latency, latencyTable } from './mail-latency.js';
import type { Backend } from './mail-rig.js';
import { throughput, throughputTable } from './mail-throughput.js';

const usage = `npm run bench -- mail [--mails 2000] [--repeat 2] [--backend postgres|redis|both] [--json FILE]
Letters a second through the whole spine, beside the same letters through the same queue and nodemailer's pool with no guarantee:
one process each, ten letters at a time, the same mail server. Both begin when the clock does, in turns; the table has medians.

npm run bench -- mail --digest 20000 [--sign-ins 200] [--backend postgres|redis|both] [--json FILE]
How long a sign-in letter takes from its commit until the mail server has it: alone, and while the same process sends a digest that
was queued before. The product's own pace; the digest goes to 500 domains, so that none of them has to be spared.

Commits wait for the disk. Never judges time.`;

interface Options {
  readonly mails: number;
  readonly repeat: number;
  readonly digest: number | undefined;
  readonly signIns: number;
  readonly backends: readonly Backend[];
  readonly json: string | undefined;
}

/** What was typed after `npm run bench -- mail`. */
export async function mailBench(args: readonly string[]): Promise<void> {
  const { digest, json, ...plan } = optionsOf(args);
  const databases = await drillDatabases({ durable: true });
  try {
    const line =
      digest === undefined ? await letters({ ...plan, databases }) : await signIns({ ...plan, digest, databases });
    if (json) writeFileSync(json, `${line}\n`);
  } finally {
    await databases.stop();
  }
}

async function letters(plan: Parameters<typeof throughput>[0]): Promise<string> {
  const found = await throughput(plan);
  return told(throughputTable(found), { letters: found });
}

async function signIns(plan: Parameters<typeof latency>[0]): Promise<string> {
  const found = await latency(plan);
  return told(latencyTable(found), { signIns: found });
}

function told(table: string, found: object): string {
  const line = JSON.stringify(found);
  process.stdout.write(`${table}\n${line}\n`);
  return line;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mails: { type: 'string', default: '2000' },
      repeat: { type: 'string', default: '2' },
      digest: { type: 'string' },
      'sign-ins': { type: 'string', default: '200' },
      backend: { type: 'string', default: 'both' },
      json: { type: 'string' },
    },
  });
  const [mails, repeat, count] = [values.mails, values.repeat, values['sign-ins']].map(Number) as [
    number,
    number,
    number,
  ];
  const digest = values.digest === undefined ? undefined : Number(values.digest);
  const backends = (['postgres', 'redis'] as const).filter(
    (each) => values.backend === 'both' || values.backend === each,
  );
  const numbers = [mails, repeat, count, digest ?? 1];
  if (!numbers.every((number) => number > 0) || backends.length === 0) throw new Error(usage);
  return { mails, repeat, digest, signIns: count, backends, json: values.json };
}
