import { Logger } from '@nestjs/common';
import { CancelRound } from '../../src/features/matching/actions/cancel-round.js';
import { RunRound } from '../../src/features/matching/actions/run-round.js';
import { StartRound } from '../../src/features/matching/actions/start-round.js';
import { SweepRounds } from '../../src/features/matching/actions/sweep-rounds.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
import { Round } from '../../src/features/matching/data/round.entity.js';
import { nothingChanged, type RoundsService, usualSettings } from '../../src/features/matching/rounds.service.js';
import type { Actor } from '../../src/kernel/actor.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { roundLife, type RoundLife } from '../support/round-life.js';

let at: TestDatabase;
let life: RoundLife;
let coordinator: Actor;
let rounds: RoundsService;
beforeEach(async () => {
  at = await openDatabase();
  life = await roundLife(at.db);
  ({ coordinator, rounds } = life);
});
afterEach(() => at.close());

it('works a round out, proves it, and proposes nothing until somebody says so', async () => {
  await life.network({ partners: 5, places: [1, 2] });
  const round = await life.ready();
  expect(round).toMatchObject({ status: 'ready', percent: 100, figures: { places: 3, filled: 3, withNobody: 0 } });
  expect(round.result).toMatchObject({ certificate: 'optimal' });
  expect(round.result?.objective).toBe(round.result?.bound);
  expect(await life.proposals()).toBe(0);
  const { digest, changes } = await rounds.changesSince(round.id);
  expect(nothingChanged(changes)).toBe(true);
  await rounds.confirm(coordinator, round.id, digest);
  expect(await rounds.one(round.id)).toMatchObject({ status: 'confirmed', decidedBy: 'Amira Bell' });
  expect(await life.proposals()).toBe(6);
  const written = await at.db.manager.find(Match);
  expect(written.filter(({ alternate }) => !alternate)).toHaveLength(3);
  expect(new Set(written.map(({ roundId }) => roundId))).toEqual(new Set([round.id]));
});

it('keeps the points of every score, and they add up to what the engine counted', async () => {
  await life.network({ partners: 3, places: [2] });
  const { result, evidence } = await life.ready();
  const { demand, people, alternates } = result!.requests[0]!;
  for (const { partner, score } of [...people, ...alternates]) {
    const points = evidence!.points[demand]![partner]!;
    expect(100 * points.reduce((sum, each) => sum + each, 0)).toBe(score);
  }
});

it('works out the same again from what was kept, to the last bit, whatever became of the network', async () => {
  await life.network({ partners: 4, places: [2, 1] });
  const { id } = await life.ready();
  await at.db.query(`update partners set status = 'paused'`);
  expect(await rounds.replay(id)).toMatchObject({ sameInput: true, sameResult: true, sameEngine: true });
  await at.db.query(`update rounds set result_hash = 'x', settings = settings || '{"change": 7}'`);
  expect(await rounds.replay(id)).toMatchObject({ sameInput: false, sameResult: false });
});

it('keeps no health facts', async () => {
  await given(at.db).partner({ conditions: ['MG30.01'], ownWords: 'A secret.' });
  await given(at.db).request({ conditions: ['MG30.0'], places: 3 });
  await life.ready();
  const [row] = await at.db.query<{ kept: string }[]>(
    `select settings::text || result::text || evidence::text as kept from rounds`,
  );
  expect(row?.kept).not.toMatch(/MG30|secret|person_with_pain/);
});

it('works out one round at a time', async () => {
  const start = life.make(StartRound);
  const both = await race(at.db, { table: 'timeline_entries' }, [
    () => start.run(coordinator, usualSettings),
    () => start.run(coordinator, usualSettings),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(start.run(coordinator, usualSettings)).rejects.toThrow('being worked out already');
});

it('can be stopped before it begins, while it runs, and when it is ready', async () => {
  await life.network({ partners: 2, places: [1] });
  const start = life.make(StartRound);
  const cancel = life.make(CancelRound);
  const early = await start.run(coordinator, usualSettings);
  await cancel.run(coordinator, early);
  await life.make(RunRound).run(early);
  expect(await rounds.one(early)).toMatchObject({ status: 'cancelled', result: null });

  const midway = await start.run(coordinator, usualSettings);
  const work = at.db.transaction(async (tx) => {
    await tx.query('lock table partners in access exclusive mode');
    const running = life.make(RunRound).run(midway);
    while ((await rounds.one(midway)).status !== 'running') await new Promise((next) => setTimeout(next, 10));
    await cancel.run(coordinator, midway);
    await new Promise((next) => setTimeout(next, 1_200));
    return { running };
  });
  await (
    await work
  ).running;
  expect(await rounds.one(midway)).toMatchObject({ status: 'cancelled', result: null });

  const late = await life.ready();
  await rounds.cancel(coordinator, late.id);
  await expect(rounds.confirmWhatever(coordinator, late.id)).rejects.toThrow('dropped');
});

it('says in the log why a round failed, and nothing of what it read', async () => {
  await life.network({ partners: 2, places: [1] });
  const error = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  const start = life.make(StartRound);
  const one = await start.run(coordinator, usualSettings);
  await at.db.manager.update(Round, one, { settings: {} });
  await life.make(RunRound).run(one);
  expect(await rounds.one(one)).toMatchObject({ status: 'failed', failure: 'failed' });
  const said = error.mock.calls.map(([line]) => String(line));
  error.mockRestore();
  expect(said).toEqual([expect.stringMatching(new RegExp(`^Working out round ${one} failed: .+`))]);
});

it('begins again what a dead worker left, and fails for all to see when nobody comes to an end', async () => {
  await life.network({ partners: 2, places: [1] });
  const start = life.make(StartRound);
  const sweep = life.make(SweepRounds);
  const silent = (id: string) =>
    at.db.query(`update rounds set beat_at = now() - interval '1 hour' where id = $1`, [id]);

  const id = await start.run(coordinator, usualSettings);
  await at.db.manager.update(Round, id, { status: 'running', attempt: 1 });
  expect(await sweep.run()).toEqual([]);
  await life.make(RunRound).run(id);
  expect(await rounds.one(id)).toMatchObject({ status: 'running' });
  await silent(id);
  expect(await sweep.run()).toEqual([id]);
  expect(await rounds.one(id)).toMatchObject({ status: 'ready' });

  const lost = await start.run(coordinator, usualSettings);
  await at.db.manager.update(Round, lost, { status: 'running', attempt: 3 });
  await silent(lost);
  await sweep.run();
  expect(await rounds.one(lost)).toMatchObject({ status: 'failed', failure: 'lost' });
});
