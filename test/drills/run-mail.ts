import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/schema.js';
import { launcher } from '../support/launcher.mjs';
import { breaks } from './mail-breaks.js';
import { mailDrill, type DrillPlan } from './mail-drill.js';
import { isGreen } from './mail-verdict.js';

export const usage = `npm run drill -- mail [--backend postgres|redis] [--mails 200] [--worker-kills 3] [--redis-outage 15]
                       [--silent-every 50] [--workers 1] [--patience 60] [--break ${breaks.join('|')}]
Kills real processes, compares with what the mail server has on its disk, prints one line of JSON.
Ends with 0 when no letter was lost, stuck, or doubled without a flag; else with 1.`;

function planFor(databaseUrl: string, args: readonly string[]): DrillPlan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      backend: { type: 'string', default: 'postgres' },
      mails: { type: 'string', default: '200' },
      'worker-kills': { type: 'string', default: '3' },
      'redis-outage': { type: 'string', default: '15' },
      'silent-every': { type: 'string', default: '50' },
      workers: { type: 'string', default: '1' },
      patience: { type: 'string', default: '60' },
      break: { type: 'string' },
    },
  });
  const broken = breaks.find((each) => each === values.break);
  if (values.break && !broken) throw new Error(usage);
  return {
    databaseUrl,
    backend: values.backend === 'redis' ? 'redis' : 'postgres',
    mails: Number(values.mails),
    workerKills: Number(values['worker-kills']),
    redisOutage: Number(values['redis-outage']),
    silentEvery: Number(values['silent-every']),
    workers: Number(values.workers),
    patience: Number(values.patience),
    broken,
  };
}

/** The mail drill on a database of its own; answers whether it was green. */
export async function run(args: readonly string[]): Promise<boolean> {
  planFor('', args);
  const { startPostgres } = await launcher();
  const postgres = await startPostgres({ lifetime: 'test-run' });
  try {
    const url = Object.assign(new URL(postgres.serverUrl), { pathname: '/postgres' }).href;
    const db = await new DataSource(databaseOptions(url)).initialize();
    await db.runMigrations();
    await db.destroy();
    const report = await mailDrill(planFor(url, args));
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return isGreen(report);
  } finally {
    await postgres.stop();
  }
}
