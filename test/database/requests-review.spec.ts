import { RequestsService } from '../../src/features/requests/requests.service.js';
import { system } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { requestLife } from '../support/request-life.js';
import { rowsOf } from '../support/rows-of.js';

let at: TestDatabase;
let life: ReturnType<typeof requestLife>;

beforeAll(async () => {
  at = await openDatabase();
  life = requestLife(at.db);
});
afterAll(() => at.close());

const requests = () => life.make(RequestsService);
const last = async (id: string) => (await life.letters(id)).at(-1);

it('approves: the request is open until the reply date and the team hears of it', async () => {
  const { id, lead, coordinator } = await life.submitted();
  await requests().approve(coordinator, id);
  const row = await life.row(id);
  expect(row).toMatchObject({ status: 'open', nudgedAt: null });
  expect(row.openedAt).toEqual(life.clock.now());
  expect(row.dueAt?.toISOString()).toBe('2026-12-19T05:00:00.000Z');
  expect(await last(id)).toEqual(['request-approved', lead.id]);
  const view = await requests().request(id);
  expect(view).toMatchObject({
    title: { en: 'Plan a study' },
    asker: { kind: 'project', institution: 'Université Laval' },
  });
  expect((await requests().openRequests()).map((open) => open.id)).toContain(id);
  expect(await requests().peopleToTell(id)).toEqual([lead.id]);
});

it('asks for changes: the team edits and sends again, and the coordinators hear of it', async () => {
  const { id, lead, coordinator } = await life.submitted();
  await requests().ask(coordinator, id, 'Say how long it takes.');
  const row = await life.row(id);
  expect(row).toMatchObject({ status: 'changes_requested', reviewNote: 'Say how long it takes.', promisedOn: null });
  expect(row.dueAt?.getTime()).toBe(life.clock.now().getTime() + 7 * 24 * 3_600_000);
  expect(await last(id)).toEqual(['request-changes', lead.id]);
  await life.submit(lead, id);
  const letters = await life.letters(id);
  expect(letters).toContainEqual(['request-back', coordinator.id]);
  expect(letters.filter(([name]) => name === 'request-received')).toHaveLength(2);
  const told = await at.db.manager.find(TimelineEntry, { where: { subjectId: id }, order: { id: 'ASC' } });
  expect(told.map(({ verb }) => verb)).toEqual([
    'request.started',
    'request.sent',
    'request.changes-asked',
    'request.sent-again',
  ]);
});

it('refuses with a reason, for good', async () => {
  const { id, lead, coordinator } = await life.submitted();
  await requests().refuse(coordinator, id, { reason: 'no_budget', note: 'Please call us.' });
  expect(await life.row(id)).toMatchObject({ status: 'refused', refusalReason: 'no_budget', dueAt: null });
  expect(await last(id)).toEqual(['request-refused', lead.id]);
  await expect(requests().approve(coordinator, id)).rejects.toMatchObject({ kind: 'conflict' });
});

it('leaves no trace when somebody may not decide, decides too late, or decides nothing that exists', async () => {
  const { id, lead, coordinator } = await life.open();
  const { id: waiting } = await life.submitted();
  const before = await rowsOf(at.db);
  await expect(requests().approve(lead, waiting)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(requests().refuse(lead, waiting, { reason: 'other', note: '' })).rejects.toMatchObject({
    kind: 'not-allowed',
  });
  await expect(requests().approve(coordinator, id)).rejects.toMatchObject({ kind: 'conflict' });
  await expect(requests().ask(coordinator, id, 'Too late')).rejects.toMatchObject({ kind: 'conflict' });
  await expect(requests().approve(coordinator, newId())).rejects.toMatchObject({ kind: 'not-found' });
  await expect(requests().approve(coordinator, 'nonsense')).rejects.toMatchObject({ kind: 'not-found' });
  expect(await rowsOf(at.db)).toEqual(before);
});

it('does not open a request whose date has passed', async () => {
  const { id, coordinator } = await life.submitted();
  await at.db.query(`update partner_requests set reply_by = '2026-11-16' where id = $1`, [id]);
  await expect(requests().approve(coordinator, id)).rejects.toMatchObject({ kind: 'conflict' });
});

it('lets one of two coordinators who decide at once win', async () => {
  const { id, coordinator } = await life.submitted();
  const other = await given(at.db).coordinator();
  const both = await race(at.db, { table: 'partner_requests', id }, [
    () => requests().approve(coordinator, id),
    () => requests().refuse(other, id, { reason: 'other', note: '' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
});

it('fills and reopens in the caller’s transaction, and not when that fails', async () => {
  const { id, lead } = await life.open();
  const failing = at.db.transaction(async (tx) => {
    await requests().fill(tx, id);
    throw new Error('something later failed');
  });
  await expect(failing).rejects.toThrow('something later failed');
  expect((await life.row(id)).status).toBe('open');
  await at.db.transaction((tx) => requests().fill(tx, id));
  expect(await life.row(id)).toMatchObject({ status: 'filled', dueAt: null });
  expect(await last(id)).toEqual(['request-filled', lead.id]);
  await expect(at.db.transaction((tx) => requests().reopen(tx, lead, id))).rejects.toMatchObject({
    kind: 'not-allowed',
  });
  life.clock.move(40);
  await at.db.transaction((tx) => requests().reopen(tx, system, id));
  const row = await life.row(id);
  expect(row).toMatchObject({ status: 'open', replyBy: '2027-01-09' });
  expect(row.dueAt?.toISOString()).toBe('2027-01-10T05:00:00.000Z');
  life.clock.move(-40);
});

it('does not let a coordinator decide on a request of their own team', async () => {
  const { id, project } = await life.submitted();
  const own = await given(at.db).coordinator();
  await at.db.query(`insert into project_members (project_id, account_id, role) values ($1, $2, 'researcher')`, [
    project.id,
    own.id,
  ]);
  const before = await rowsOf(at.db);
  const no = { kind: 'not-allowed' };
  await expect(requests().approve(own, id)).rejects.toMatchObject(no);
  await expect(requests().ask(own, id, 'More?')).rejects.toMatchObject(no);
  await expect(requests().refuse(own, id, { reason: 'other', note: '' })).rejects.toMatchObject(no);
  expect(await rowsOf(at.db)).toEqual(before);
});
