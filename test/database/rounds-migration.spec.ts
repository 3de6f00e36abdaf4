import { migrations } from '../../src/schema.js';
import { Rounds1795600000100 } from '../../src/platform/database/migrations/1795600000100-rounds.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';

let at: TestDatabase;
beforeAll(async () => {
  at = await openDatabase();
});
afterAll(() => at.close());

const alternates = async () =>
  (await at.db.query<{ alternate: boolean }[]>('select alternate from matches order by id')).map(
    ({ alternate }) => alternate,
  );

it('learns from the timeline who was proposed to stand by, and goes down and up on rows', async () => {
  const [first, second] = [await given(at.db).match(), await given(at.db).match()];
  const entry = `insert into timeline_entries (id, verb, subject_type, subject_id, about, detail)
                 values (gen_random_uuid(), 'match.proposed', 'match', $1, '{}', $2)`;
  await at.db.query(entry, [first.id, { score: 80, alternate: false }]);
  await at.db.query(entry, [second.id, { score: 70, alternate: true }]);
  const ours = migrations.indexOf(Rounds1795600000100);
  for (let left = migrations.length; left > ours; left -= 1) await at.db.undoLastMigration();
  expect(await at.db.query(`select to_regclass('rounds') as rounds`)).toEqual([{ rounds: null }]);
  await at.db.runMigrations();
  expect(await alternates()).toEqual([false, true]);
});
