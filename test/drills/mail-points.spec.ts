import { openDatabase } from '../support/database.js';
import { points, type Point } from './mail-point-list.js';
import { mailPointsDrill, type PointsPlan, type PointsReport } from './mail-points-drill.js';
import { pointsGreen } from './run-mail-points.js';

type Changes = Pick<PointsPlan, 'backend' | 'points' | 'how'> & Partial<PointsPlan>;

async function sweep(changes: Changes): Promise<PointsReport> {
  const at = await openDatabase();
  try {
    const report = await mailPointsDrill({ times: 1, ...changes, databaseUrl: at.url });
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return report;
  } finally {
    await at.close();
  }
}

const named = (...names: string[]): Point[] => points.filter(({ name }) => names.includes(name));
/** Every other point, and one at which the server has the letter, or has not, on each side. */
const everyOther = (odd: number): Point[] =>
  points.filter(({ name }, i) => i % 2 === odd || ['end-sent', 'kept'].includes(name));
const right = { missed: [], wrong: [], lost: 0, stuck: 0, unflagged_duplicates: 0, hold_class_duplicates: 0 };

describe('a process that ends between two words to another machine', () => {
  let reports: Promise<readonly PointsReport[]>;

  beforeAll(() => {
    reports = Promise.all([
      sweep({ backend: 'postgres', how: 'kill', points: everyOther(0) }),
      sweep({ backend: 'redis', how: 'kill', points: everyOther(1) }),
    ]);
    return reports;
  }, 600_000);

  it('leaves every letter as that point says', async () => {
    for (const report of await reports) expect(report).toMatchObject(right);
  });
});

describe('the sweep turns red', () => {
  it('when the mark comes after the answer', async () => {
    const plan = { backend: 'postgres', how: 'kill', points: named('kept'), broken: 'mark-after-send' } as const;
    const report = await sweep(plan);
    expect(report.unflagged_duplicates + report.hold_class_duplicates).toBeGreaterThan(0);
    expect(pointsGreen(report)).toBe(false);
  }, 300_000);
});
