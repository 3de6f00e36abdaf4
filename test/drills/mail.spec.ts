import { openDatabase } from '../support/database.js';
import { mailDrill, type DrillPlan, type DrillReport } from './mail-drill.js';
import { isGreen, promises } from './mail-verdict.js';

const plan: Omit<DrillPlan, 'databaseUrl' | 'backend'> = {
  mails: 1_000,
  workers: 2,
  relays: 1,
  rude: true,
  patience: 60,
  ahead: 500,
  workerKills: 2,
  relayKills: 1,
  redisKills: 1,
  flush: 1,
  pgTerminations: 1,
  freezes: 1,
  redisOutage: 3,
  slowSeconds: 2,
};
const calm: Partial<DrillPlan> = {
  ...{ mails: 60, workers: 1, rude: false, patience: 10 },
  ...{ workerKills: 0, relayKills: 0, pgTerminations: 0, freezes: 0, slowSeconds: 0 },
};

async function drill(backend: DrillPlan['backend'], changes: Partial<DrillPlan> = {}): Promise<DrillReport> {
  const at = await openDatabase();
  try {
    const report = await mailDrill({ ...plan, backend, ...changes, databaseUrl: at.url });
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return report;
  } finally {
    await at.close();
  }
}

describe('a thousand letters on each back end while everything is killed', () => {
  let reports: Promise<readonly [DrillReport, DrillReport]>;

  beforeAll(() => {
    reports = drill('postgres').then(async (postgres) => [postgres, await drill('redis')] as const);
    return reports;
  }, 600_000);

  it.each(promises)('%s: none, with the queue in PostgreSQL', async (promise) => {
    expect((await reports)[0][promise]).toBe(0);
  });

  it.each(promises)('%s: none, with the queue in Redis', async (promise) => {
    expect((await reports)[1][promise]).toBe(0);
  });

  it('every letter was there, and the faults hit letters under way', async () => {
    for (const { mails, doubts, crashes, faults, strikes, strikes_in_flight } of await reports) {
      expect(mails).toBe(1_000);
      expect(doubts).toBeGreaterThan(0);
      expect(strikes_in_flight).toBeGreaterThan(strikes / 2);
      // BullMQ's PostgreSQL clients can be without an ear when their session is ended: then their process ends, and is followed.
      expect(crashes).toBeLessThanOrEqual(faults['pg_terminations'] ?? 0);
    }
  });
});

it('turns red when jobs are queued before the commit', async () => {
  const report = await drill('postgres', { ...calm, broken: 'queue-before-commit' });
  expect(report.rolled_back_sent).toBeGreaterThan(0);
  expect(isGreen(report)).toBe(false);
}, 300_000);
