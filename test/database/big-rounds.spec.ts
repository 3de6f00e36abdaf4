import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadNetwork } from '../../src/features/matching/actions/read-network.js';
import { ReplayRound } from '../../src/features/matching/actions/replay-round.js';
import { RunRound } from '../../src/features/matching/actions/run-round.js';
import { BeginSplitRound } from '../../src/features/matching/actions/split/begin-split-round.js';
import { BigRounds } from '../../src/features/matching/actions/split/big-rounds.js';
import { ReviveSplitRounds } from '../../src/features/matching/actions/split/revive-split-rounds.js';
import { SolveInParts } from '../../src/features/matching/actions/split/solve-in-parts.js';
import { StartRound } from '../../src/features/matching/actions/start-round.js';
import { RoundQuery } from '../../src/features/matching/data/round.query.js';
import { SplitRound } from '../../src/features/matching/data/split-round.entity.js';
import { splitBy } from '../../src/features/matching/engine/split/part.js';
import { usualSettings } from '../../src/features/matching/rounds.service.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { contestedRound } from '../support/random-round.js';
import { roundLife, type RoundLife } from '../support/round-life.js';
import { openSplitApp } from '../support/split-app.js';

let at: TestDatabase;
let app: INestApplicationContext;
let life: RoundLife;
/** Without the search for the best floor: each look would be a round of its own. */
const settings = { ...usualSettings, floor: null };
const small = Object.assign(new BigRounds(), { limits: { pairs: 8, pairsOfPart: 10 } });

beforeAll(async () => {
  at = await openDatabase();
  app = await openSplitApp({ db: at.db, databaseUrl: at.url });
  life = await roundLife(at.db);
  await life.network({ partners: 5, places: [2, 1, 2, 1] });
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const running = () => new RunRound(at.db, life.clock, life.make(ReadNetwork), app.get(SolveInParts), small);

it('deletes what nobody waits for any longer, and leaves alone what somebody does', async () => {
  const problem = contestedRound(6, 2);
  const left = await app.get(BeginSplitRound).run(splitBy(problem, Int32Array.from([0, 1])));
  await at.db.query(`update split_rounds set watched_at = now() - interval '11 minutes'`);
  const stop = new AbortController();
  const waited = app.get(SolveInParts).run({ problem, partOf: Int32Array.from([0, 1]) }, stop.signal);
  const ended = expect(waited).rejects.toThrow('stopped');
  const watched = async () => (await at.db.manager.findBy(SplitRound, {})).find(({ id }) => id !== left);
  while (!(await watched())) await sleep(20);
  const { id, watchedAt } = (await watched())!;
  while ((await watched())!.watchedAt <= watchedAt) await sleep(50);
  await app.get(ReviveSplitRounds).run();
  expect((await at.db.manager.find(SplitRound)).map((one) => one.id)).toEqual([id]);
  stop.abort(new Error('stopped'));
  await ended;
  expect(await at.db.manager.count(SplitRound)).toBe(0);
});

it('works a big round out in parts, by the workers, and finds what it would find whole', async () => {
  const whole = await life.rounds.workOut(life.coordinator, settings);
  await app.get(Workers).start();
  const begun = jest.spyOn(app.get(BeginSplitRound), 'run');
  const id = await life.make(StartRound).run(life.coordinator, settings);
  await running().run(id);
  const parts = await life.rounds.one(id);
  expect(parts.status).toBe('ready');
  expect(parts.result).toMatchObject({ objective: whole.result!.objective, bound: whole.result!.bound });
  expect(parts.result).toMatchObject({ certificate: 'optimal', figures: whole.figures });
  expect(begun).toHaveBeenCalled();
  expect(await at.db.manager.count(SplitRound)).toBe(0);
  expect(await new ReplayRound(life.make(RoundQuery), small).run(id)).toMatchObject({ sameResult: true });
}, 60_000);

it('leaves nothing behind when somebody stops it', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  const problem = {
    ...{ pairs: { partners: 0, demands: 0, start: new Int32Array(1), partner: new Int32Array(0) } },
    ...{ seatStart: new Int32Array(1), emptyCost: new Int32Array(0), slotStart: new Int32Array(1) },
  };
  const whole = {
    ...problem,
    pairs: { ...problem.pairs, score: new Uint16Array(0), top: 1 },
    slotCost: new Int32Array(0),
  };
  const stopped = app.get(SolveInParts).run({ problem: whole, partOf: new Int32Array(0) }, stop.signal);
  await expect(stopped).rejects.toThrow('stopped');
  expect(await at.db.manager.count(SplitRound)).toBe(0);
});
