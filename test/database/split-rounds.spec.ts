import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '../../src/kernel/id.js';
import { BeginSplitRound } from '../../src/features/matching/actions/split/begin-split-round.js';
import { JoinRoundParts } from '../../src/features/matching/actions/split/join-round-parts.js';
import { ReviveSplitRounds } from '../../src/features/matching/actions/split/revive-split-rounds.js';
import { SolveRoundPart } from '../../src/features/matching/actions/split/solve-round-part.js';
import { RoundPart } from '../../src/features/matching/data/round-part.entity.js';
import { unpackPlan } from '../../src/features/matching/data/split-bytes.js';
import { SplitRound } from '../../src/features/matching/data/split-round.entity.js';
import { planCost } from '../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import { splitBy } from '../../src/features/matching/engine/split/part.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { contestedRound } from '../support/random-round.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { openSplitApp } from '../support/split-app.js';

const problem = contestedRound(120, 60);
const source = splitBy(
  problem,
  Int32Array.from({ length: 60 }, (_, d) => d % 4),
);
const best = planCost(problem, solveFlow(problem).plan);

let at: TestDatabase;

async function finished(id: Id): Promise<SplitRound> {
  for (let tries = 0; tries < 200; tries += 1) {
    const round = await at.db.manager.findOneByOrFail(SplitRound, { id });
    if (round.status !== 'solving') return round;
    await sleep(100);
  }
  throw new Error('the round did not come to an end');
}

/** What the plan of a joined round costs, checked against every rule. */
async function planned(id: Id): Promise<number> {
  const row = await at.db.manager.findOneOrFail(SplitRound, { where: { id }, select: { id: true, plan: true } });
  const faults: string[] = [];
  const cost = planCost(problem, unpackPlan(row.plan!).plan, faults);
  expect(faults).toEqual([]);
  return cost;
}

describe.each(['postgres', 'redis'] as const)('a big round through the queue on %s', (backend) => {
  let redis: TestRedis | undefined;
  let apps: INestApplicationContext[] = [];

  beforeAll(async () => {
    at = await openDatabase();
    redis = backend === 'redis' ? await openRedis() : undefined;
    const open = () => openSplitApp({ db: at.db, databaseUrl: at.url, redisUrl: redis?.url });
    apps = [await open()];
    apps.push(await open());
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    await redis?.close();
    await at.close();
  });

  it('is the best plan, proven, whichever of two workers solves a part', async () => {
    for (const app of apps) await app.get(Workers).start();
    const id = await apps[0]!.get(BeginSplitRound).run(source);
    const { status, steps } = await finished(id);
    expect(status).toBe('joined');
    expect(steps!.at(-1)).toMatchObject({ cost: best, bound: best, loss: 0 });
    expect(steps!.at(0)!.loss).toBeGreaterThan(0);
    expect(await planned(id)).toBe(best);
    expect(await apps[0]!.get(Jobs).depths()).toMatchObject({ jobs: 0 });
  });

  it('solves each part once', async () => {
    const parts = await at.db.manager.findBy(RoundPart, {});
    expect(parts.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1]);
  });

  it('leaves a part to somebody else when its worker dies, and forgets no part when the queue forgets', async () => {
    const [app] = apps;
    const { id } = await at.db.manager.findOneByOrFail(SplitRound, {});
    await at.db.query(`update split_rounds set status = 'solving', plan = null, finished_at = null`);
    await at.db.query(`update round_parts set answer = null, solved_at = null where number in (1, 2)`);
    expect(await app!.get(ReviveSplitRounds).run(180)).toBe(0);
    expect(await app!.get(ReviveSplitRounds).run(0)).toBe(1);
    expect((await finished(id)).status).toBe('joined');
    expect(await planned(id)).toBe(best);
  });

  it('may be told twice', async () => {
    const [app] = apps;
    const { id } = await at.db.manager.findOneByOrFail(SplitRound, {});
    const before = await at.db.manager.find(RoundPart, { order: { number: 'asc' } });
    for (const part of before) await app!.get(SolveRoundPart).run(part.id);
    await app!.get(JoinRoundParts).run(id);
    expect(await at.db.manager.find(RoundPart, { order: { number: 'asc' } })).toEqual(before);
  });

  it('fails when a part kills whoever begins it', async () => {
    const [app] = apps;
    const { id } = await at.db.manager.findOneByOrFail(SplitRound, {});
    await at.db.query(`update split_rounds set status = 'solving', plan = null, finished_at = null`);
    await at.db.query(`update round_parts set answer = null, attempts = 9 where number = 1`);
    await app!.get(JoinRoundParts).run(id);
    expect((await at.db.manager.findOneByOrFail(SplitRound, { id })).status).toBe('solving');
    await at.db.query(`update round_parts set attempts = 10 where number = 1`);
    await app!.get(JoinRoundParts).run(id);
    expect((await at.db.manager.findOneByOrFail(SplitRound, { id })).status).toBe('failed');
  });
});
