import { EmptyHouse } from '../../src/demo/empty-house.js';
import { loadDemonstration } from '../../src/demo/index.js';
import { matchLifecycle } from '../../src/features/matching/domain/match.lifecycle.js';
import { partnerLifecycle } from '../../src/features/partners/domain/partner.lifecycle.js';
import { requestLifecycle } from '../../src/features/requests/domain/request.lifecycle.js';
import { roles } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Session } from '../../src/platform/web/session.entity.js';
import { brokenInvariants, openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let whole: WholeApp;
beforeAll(async () => {
  at = await openDatabase();
  whole = await openWholeApp(at);
  await loadDemonstration(whole.app);
}, 90_000);
afterAll(async () => {
  await whole.app.close();
  await at.close();
});

const column = async (sql: string): Promise<string[]> =>
  (await at.db.query<Record<string, string>[]>(sql)).map((row) => Object.values(row)[0] ?? '').sort();

it('breaks no invariant', async () => {
  expect(await brokenInvariants(at.db)).toEqual([]);
});

it('shows partners, requests and matches in every state that somebody can bring them to', async () => {
  const states = (table: string) => column(`select distinct status::text from ${table}`);
  expect(await states('partners')).toEqual([...partnerLifecycle.states].sort());
  expect(await states('matches')).toEqual([...matchLifecycle.states].sort());
  const closing = 'closed'; // no page closes a request yet
  expect(await states('partner_requests')).toEqual(requestLifecycle.states.filter((state) => state !== closing).sort());
});

it('has somebody of each language in every role, among the applicants, and with an open offer', async () => {
  const languages = (from: string) => column(`select distinct a.locale::text from accounts a ${from}`);
  for (const role of roles)
    expect([role, await languages(`join account_roles r on r.account_id = a.id and r.role = '${role}'`)]).toEqual([
      role,
      ['en', 'fr'],
    ]);
  const waiting = `join partners p on p.account_id = a.id`;
  expect(await languages(`${waiting} and p.status = 'submitted'`)).toEqual(['en', 'fr']);
  expect(await languages(`${waiting} join matches m on m.partner_id = p.id and m.status = 'offered'`)).toEqual([
    'en',
    'fr',
  ]);
});

it('keeps an offer for the first partner of each language', async () => {
  const first = `select distinct on (a.locale) p.id from partners p join accounts a on a.id = p.account_id
                  join account_roles r on r.account_id = a.id and r.role = 'partner'
                 where (select count(*) from account_roles o where o.account_id = a.id) = 1 order by a.locale, a.created_at`;
  expect(
    await column(
      `select m.status::text from (${first}) p join matches m on m.partner_id = p.id and m.status = 'offered'`,
    ),
  ).toEqual(['offered', 'offered']);
});

it('has work that is late, one side that has answered, and letters that an answer is due to', async () => {
  const some = async (sql: string) => (await at.db.query<unknown[]>(sql)).length;
  expect(await some(`select from partners where status = 'submitted' and promised_on < now()::date`)).toBeGreaterThan(
    1,
  );
  expect(await some(`select from partner_requests where status = 'submitted' and promised_on < now()::date`)).toBe(1);
  const introduced = `select from matches where status = 'introduced'`;
  expect(await some(`${introduced} and partner_yes_at is not null`)).toBe(1);
  expect(await some(`${introduced} and team_yes_at is not null`)).toBe(1);
  expect(await some(`${introduced} and meeting_at > now()`)).toBe(1);
});

it('tells its story in the past: nothing happened in the future, and not everything today', async () => {
  const days = `select (min(at) < now() - interval '60 days')::text as long_ago, (max(at) <= now())::text as until_now from timeline_entries`;
  expect(await at.db.query(days)).toEqual([{ long_ago: 'true', until_now: 'true' }]);
});

it('does nothing a second time', async () => {
  const entries = () => at.db.query('select count(*)::int as entries, max(id::text) as newest from timeline_entries');
  const before: unknown = await entries();
  await loadDemonstration(whole.app);
  expect(await entries()).toEqual(before);
});

it('clears away what was cut off, unless somebody has been in since', async () => {
  const other = await openDatabase();
  try {
    const house = new EmptyHouse(other.db);
    const cutOff = house.fill(async () => {
      await given(other.db).partner();
      throw new Error('the power went');
    });
    await expect(cutOff).rejects.toThrow('the power went');
    expect(await house.isReady()).toBe(true);
    expect(await other.db.query('select from accounts')).toEqual([]);

    const { id } = await given(other.db).account();
    await other.db.query(`comment on table accounts is 'The demonstration network is being loaded.'`);
    const session = { id: newId(), tokenHash: 'x', accountId: id, device: '', expiresAt: new Date() };
    await other.db.manager.insert(Session, session);
    expect(await house.isReady()).toBe(false);
  } finally {
    await other.close();
  }
});
