import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { drillDatabases } from './drill-database.js';
import { breaks } from './mail-breaks.js';
import { points } from './mail-point-list.js';
import { mailPointsDrill, type PointsReport } from './mail-points-drill.js';
import { isGreen } from './mail-verdict.js';

export const usage = `npm run drill -- mail-points [--times 1] [--backend postgres|redis|both] [--how kill|freeze|both] [--only name,…]
                       [--break ${breaks.join('|')}]
Ends a process at each of ${points.length} points between two words to another machine, or lets it stand still there for longer than its
lease, and looks what became of the very letter. Prints lines of JSON. Ends with 0 when every letter ended as it must; else with 1.`;

const options = {
  times: { type: 'string', default: '1' },
  backend: { type: 'string', default: 'both' },
  how: { type: 'string', default: 'both' },
  only: { type: 'string', default: '' },
  break: { type: 'string' },
} as const;

const hows = { kill: ['kill'], freeze: ['freeze'], both: ['kill', 'freeze'] } as const;
const backends = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] } as const;

const chosen = <All extends object>(all: All, name: string): All[keyof All] => {
  if (!Object.hasOwn(all, name)) throw new Error(usage);
  return all[name as keyof All];
};

export const pointsGreen = (report: PointsReport): boolean =>
  isGreen(report) && report.missed.length === 0 && report.wrong.length === 0 && report.slow * 4 <= report.hits;

/** Where one can stand still: the server stops letters at the others, and two of one relay would only wait. */
export const standing = points.filter(({ part, stage, fate }) => part === 'worker' && !stage && fate !== 'never');

/** The sweep over all points; answers whether it was green. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options });
  const broken = breaks.find((each) => each === values.break);
  if (values.break && !broken) throw new Error(usage);
  const only = values.only.split(',').filter(Boolean);
  const databases = await drillDatabases();
  const plans = chosen(backends, values.backend).flatMap((backend) =>
    chosen(hows, values.how).map((how) => ({
      ...{ backend, how, times: Number(values.times), broken },
      points: (how === 'kill' ? points : standing).filter(({ name }) => only.length === 0 || only.includes(name)),
    })),
  );
  let green = true;
  try {
    for (const plan of plans) {
      const report = await mailPointsDrill({ ...plan, databaseUrl: await databases.open() });
      process.stdout.write(`${JSON.stringify(report)}\n`);
      green &&= pointsGreen(report);
    }
    return green;
  } finally {
    await databases.stop();
  }
}
