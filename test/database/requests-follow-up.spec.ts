import { FollowUpRequests } from '../../src/features/requests/actions/follow-up-requests.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { requestLife } from '../support/request-life.js';
import { rowsOf } from '../support/rows-of.js';

let at: TestDatabase;
let life: ReturnType<typeof requestLife>;

beforeEach(async () => {
  at = await openDatabase();
  life = requestLife(at.db);
});
afterEach(() => at.close());

const tick = () => life.make(FollowUpRequests).run();
const names = async (id: string) => (await life.letters(id)).map(([name]) => name);

it('does nothing before anything is due', async () => {
  await life.submitted();
  await life.open();
  const before = await rowsOf(at.db);
  life.clock.move(3);
  expect(await tick()).toBe(0);
  expect(await rowsOf(at.db)).toEqual(before);
});

it('tells the coordinators once when a promise is broken', async () => {
  const { id } = await life.submitted();
  life.clock.move(4);
  expect(await tick()).toBe(1);
  expect(await tick()).toBe(0);
  expect(await life.row(id)).toMatchObject({ status: 'submitted', dueAt: null });
  expect((await names(id)).filter((name) => name === 'request-late')).toHaveLength(1);
});

it('reminds a team after seven days and closes after thirty', async () => {
  const { id, lead, coordinator } = await life.submitted();
  await life.ask(coordinator, id);
  life.clock.move(7);
  expect(await tick()).toBe(1);
  expect(await life.letters(id)).toContainEqual(['request-nudge', lead.id]);
  life.clock.move(22);
  expect(await tick()).toBe(0);
  life.clock.move(1);
  expect(await tick()).toBe(1);
  expect(await life.row(id)).toMatchObject({ status: 'withdrawn', dueAt: null });
  expect(await life.letters(id)).toContainEqual(['request-closed', lead.id]);
  expect(await tick()).toBe(0);
});

it('leaves a team alone that has sent its changes', async () => {
  const { id, lead, coordinator } = await life.submitted();
  await life.ask(coordinator, id);
  await life.submit(lead, id);
  await life.approve(coordinator, id);
  life.clock.move(10);
  expect(await tick()).toBe(0);
});

it('ends an open request whose date has passed, and tells its team', async () => {
  const { id, lead } = await life.open();
  life.clock.move(32);
  expect(await tick()).toBe(0);
  life.clock.move(1);
  expect(await tick()).toBe(1);
  expect(await life.row(id)).toMatchObject({ status: 'expired', dueAt: null });
  expect(await life.letters(id)).toContainEqual(['request-expired', lead.id]);
});

it('does not end a request while somebody is being asked', async () => {
  const { id } = await life.open();
  const match = await given(at.db).match({ requestId: id, status: 'approved', dueAt: new Date() });
  life.clock.move(60);
  expect(await tick()).toBe(0);
  await at.db.query(`update matches set status = 'withdrawn', due_at = null where id = $1`, [match.id]);
  expect(await tick()).toBe(1);
});

it('runs twice at once and does everything once', async () => {
  const ids = [(await life.open()).id, (await life.open()).id];
  life.clock.move(40);
  await race(at.db, { table: 'timeline_entries' }, [tick, tick]);
  expect(await tick()).toBe(0);
  for (const id of ids) expect((await names(id)).filter((name) => name === 'request-expired')).toHaveLength(1);
});

it('follows every other request up when one fails, and tries that one once', async () => {
  const [bad, good] = [await life.open(), await life.open()];
  life.clock.move(40);
  await at.db.query(`create function refuse_one() returns trigger language plpgsql as
    $$ begin raise exception 'this row fails'; end $$`);
  await at.db.query(`create trigger refuse_one before update on partner_requests for each row
    when (old.id = '${bad.id}') execute function refuse_one()`);
  expect(await tick()).toBe(1);
  expect([(await life.row(bad.id)).status, (await life.row(good.id)).status]).toEqual(['open', 'expired']);
});
