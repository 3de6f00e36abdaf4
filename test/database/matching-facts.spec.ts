import { PrivateWishesQuery } from '../../src/features/matching/data/private-wishes.query.js';
import { CommitmentsQuery } from '../../src/features/matching/data/commitments.query.js';
import { MatchingRules1795600000000 } from '../../src/platform/database/migrations/1795600000000-matching-rules.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';

let at: TestDatabase;
beforeAll(async () => {
  at = await openDatabase();
});
afterAll(() => at.close());
beforeEach(() => at.db.query('truncate partner_requests, partners cascade'));

const named = async (givenName: string, familyName: string) =>
  (await given(at.db).account({ givenName, familyName, roles: ['partner'] })).id;

it('keeps somebody from the people and places they named, whoever comes first, and from nothing else', async () => {
  const request = await given(at.db).request();
  const other = await given(at.db).request({
    projectId: (await given(at.db).project({ institution: 'McGill University' })).id,
  });
  const one = await given(at.db).partner({ notWith: ['Anybody from Université Laval'] });
  const zoe = await given(at.db).partner({ accountId: await named('Zoé', 'Roy'), notWith: ['Khan, Mr. Ali'] });
  const ali = await given(at.db).partner({ accountId: await named('Ali', 'Khan') });
  const wishes = new PrivateWishesQuery(at.db);
  expect([...(await wishes.all())]).toEqual([[one.id, [request.id]]]);
  await given(at.db).match({ requestId: other.id, partnerId: zoe.id, status: 'approved', dueAt: new Date() });
  expect((await wishes.all()).get(ali.id)).toEqual([other.id]);
  await at.db.query('delete from matches');
  await given(at.db).match({ requestId: other.id, partnerId: ali.id, status: 'approved', dueAt: new Date() });
  expect((await wishes.all()).get(zoe.id)).toEqual([other.id]);
  expect((await wishes.all()).get(ali.id)).toBeUndefined();
});

it('counts the pay of work that runs, only for whoever has a limit', async () => {
  const request = await given(at.db).request({ startsOn: '2027-02-01', months: 6, hoursPerMonth: 4, payPerHour: 40 });
  const limited = await given(at.db).partner({ payCeiling: 900 });
  const free = await given(at.db).partner();
  for (const { id } of [limited, free])
    await given(at.db).match({ requestId: request.id, partnerId: id, status: 'approved', dueAt: new Date() });
  await at.db.query('update partner_requests set places = 2');
  const history = await new CommitmentsQuery(at.db).all(new Date(), {});
  const work = { startsOn: '2027-02-01', months: 6, hoursPerMonth: 4, payPerHour: 40 };
  expect(history.get(limited.id)?.paidWork).toEqual([work]);
  expect(history.get(free.id)?.paidWork).toEqual([]);
});

it('goes down with rows in it and comes up again, and remembers what people wanted when they agreed', async () => {
  const yes = { partnerYesAt: new Date(), teamYesAt: new Date(), acceptedAt: new Date(), revealed: ['name'] };
  const partner = await given(at.db).partner({ maxEngagements: 3, payCeiling: 500, notWith: ['Somebody'] });
  const west = await given(at.db).request({ projectId: (await given(at.db).project({ province: 'BC' })).id });
  await at.db.query(`update partner_requests set time_zone = 'America/Regina'`);
  const match = await given(at.db).match({ partnerId: partner.id, status: 'active', ...yes });
  const runner = at.db.createQueryRunner();
  const migration = new MatchingRules1795600000000();
  await migration.down(runner);
  await migration.up(runner);
  await runner.release();
  const [row] = await at.db.query<unknown[]>(
    `select m.limit_then, p.pay_ceiling, p.not_with from matches m join partners p on p.id = m.partner_id where m.id = $1`,
    [match.id],
  );
  expect(row).toEqual({ limit_then: 3, pay_ceiling: null, not_with: [] });
  const clocks = await at.db.query<unknown[]>(`select id, time_zone as zone from partner_requests order by time_zone`);
  expect(clocks).toEqual([
    { id: match.requestId, zone: 'America/Toronto' },
    { id: west.id, zone: 'America/Vancouver' },
  ]);
  await at.db.query('update partners set max_engagements = 1');
  await given(at.db).match({ partnerId: partner.id, status: 'accepted', ...yes, limitThen: 3, dueAt: new Date() });
});
