import { openDatabase, type TestDatabase } from '../support/database.js';
import { mailDrill, type DrillPlan, type DrillReport } from './mail-drill.js';

const plan: Omit<DrillPlan, 'databaseUrl'> = {
  backend: 'postgres',
  mails: 200,
  workerKills: 3,
  redisOutage: 0,
  silentEvery: 0,
  workers: 1,
  patience: 30,
};
const kept = { lost: 0, stuck: 0, unflagged_duplicates: 0, hold_class_duplicates: 0, rolled_back_sent: 0 };

async function drill(changes: Partial<DrillPlan>): Promise<DrillReport> {
  const at: TestDatabase = await openDatabase();
  try {
    const report = await mailDrill({ ...plan, ...changes, databaseUrl: at.url });
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return report;
  } finally {
    await at.close();
  }
}

describe('200 letters, the worker killed three times', () => {
  let reports: Promise<readonly [DrillReport, DrillReport]>;

  beforeAll(() => {
    reports = Promise.all([drill({ silentEvery: 50 }), drill({ backend: 'redis', redisOutage: 15 })]);
    return reports;
  }, 120_000);

  it('all arrive with the queue in PostgreSQL', async () => {
    expect((await reports)[0]).toMatchObject(kept);
  });

  it('all arrive with the queue in Redis, which is gone for 15 s', async () => {
    expect((await reports)[1]).toMatchObject(kept);
  });

  it('the kills hit letters under way', async () => {
    for (const { doubts } of await reports) expect(doubts).toBeGreaterThan(0);
  });
});
