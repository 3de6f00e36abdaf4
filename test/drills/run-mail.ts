import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { drillDatabases } from './drill-database.js';
import { breaks } from './mail-breaks.js';
import { mailDrill, type DrillPlan } from './mail-drill.js';
import { isGreen } from './mail-verdict.js';

export const usage = `npm run drill -- mail [--backend postgres|redis|both] [--mails 2000] [--worker-kills 5] [--relay-kills 2] [--redis-kills 3]
                       [--flush 1] [--redis-outage 15] [--pg-terminations 2] [--freezes 1] [--slow 5] [--polite]
                       [--workers 2] [--relays 2] [--ahead 2000] [--patience 60] [--break ${breaks.join('|')}]
Kills real processes while letters are queued and sent, compares with what the mail server has on its disk, prints a line of JSON
for each back end. Ends with 0 when no letter was lost, stuck, sent for nothing, or doubled without a flag; else with 1.`;

const number = (standard: number) => ({ type: 'string', default: String(standard) }) as const;
const options = {
  backend: { type: 'string', default: 'both' },
  mails: number(2_000),
  'worker-kills': number(5),
  'relay-kills': number(2),
  'redis-kills': number(3),
  flush: number(1),
  'redis-outage': number(15),
  'pg-terminations': number(2),
  freezes: number(1),
  slow: number(5),
  workers: number(2),
  relays: number(2),
  ahead: number(2_000),
  patience: number(60),
  polite: { type: 'boolean', default: false },
  break: { type: 'string' },
} as const;

type Plan = Omit<DrillPlan, 'databaseUrl' | 'backend' | 'tell'>;
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

function read(args: readonly string[]): { plan: Plan; backends: readonly DrillPlan['backend'][] } {
  const { values } = parseArgs({ args: [...args], options });
  const broken = breaks.find((each) => each === values.break);
  const { backend } = values;
  if (values.break && !broken) throw new Error(usage);
  if (backend !== 'both' && backend !== 'postgres' && backend !== 'redis') throw new Error(usage);
  const plan = {
    mails: Number(values.mails),
    workerKills: Number(values['worker-kills']),
    relayKills: Number(values['relay-kills']),
    redisKills: Number(values['redis-kills']),
    flush: Number(values.flush),
    redisOutage: Number(values['redis-outage']),
    pgTerminations: Number(values['pg-terminations']),
    freezes: Number(values.freezes),
    slowSeconds: Number(values.slow),
    workers: Number(values.workers),
    relays: Number(values.relays),
    ahead: Number(values.ahead),
    patience: Number(values.patience),
    rude: !values.polite,
    broken,
  };
  return { plan, backends: backend === 'both' ? ['postgres', 'redis'] : [backend] };
}

/** The mail drill on a database of its own; answers whether it was green. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { plan, backends } = read(args);
  const databases = await drillDatabases();
  let green = true;
  try {
    for (const backend of backends) {
      const report = await mailDrill({ ...plan, backend, databaseUrl: await databases.open(), tell });
      process.stdout.write(`${JSON.stringify(report)}\n`);
      green &&= isGreen(report);
    }
    return green;
  } finally {
    await databases.stop();
  }
}
