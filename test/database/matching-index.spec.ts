import type { DataSource } from 'typeorm';
import { ResidentIndex } from '../../src/features/matching/actions/resident-index.js';
import { asNeed, GatherFacts } from '../../src/features/matching/actions/gather-facts.js';
import { shortlist } from '../../src/features/matching/domain/shortlist.js';
import { startingWeights } from '../../src/features/matching/domain/weights.js';
import { RequestsService } from '../../src/features/requests/requests.service.js';
import { databaseOptions } from '../../src/schema.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';
import { DataSource as Connection } from 'typeorm';

let at: TestDatabase;
/** Another process, as far as the database can tell. */
let elsewhere: DataSource;
let life: ReturnType<typeof matchLife>;
let resident: ResidentIndex;
beforeEach(async () => {
  at = await openDatabase();
  elsewhere = await new Connection(databaseOptions(at.url)).initialize();
  life = matchLife(at.db);
  resident = life.make(ResidentIndex);
});
afterEach(async () => {
  await elsewhere.destroy();
  await at.close();
});

/** What the resident index answers, and what a look at every row answers. */
async function both(requestId: string) {
  const facts = life.make(GatherFacts);
  const now = life.clock.now();
  const request = await life.make(RequestsService).request(requestId);
  const need = asNeed(request, { places: request.places, now, waived: [] });
  const people = await facts.candidates(now);
  return {
    kept: await resident.look((index) => index.shortlist(need, startingWeights)),
    read: shortlist(need, people, startingWeights),
  };
}

async function expectSame(requestId: string): Promise<string[]> {
  const { kept, read } = await both(requestId);
  expect(kept).toEqual(read);
  return kept.ranked.map(({ candidateId }) => candidateId);
}

const insertConsent = `insert into consents (id, account_id, purpose, text_hash, locale, withdrawn_at)
  values (gen_random_uuid(), $1, 'offers', 'x', 'en', now())`;

it('sees at the next look whatever another process has committed', async () => {
  const request = await given(at.db).request({ places: 3 });
  const [one, two, three] = [
    await given(at.db).partner({ maxEngagements: 3 }),
    await given(at.db).partner(),
    await given(at.db).partner(),
  ];
  expect(await expectSame(request.id)).toHaveLength(3);
  const fits = async (statement: string, parameters: unknown[] = []) => {
    await elsewhere.query(statement, parameters);
    return expectSame(request.id);
  };
  expect(await fits(`update partners set status = 'paused' where id = $1`, [one.id])).not.toContain(one.id);
  expect(await fits(`update partners set status = 'active' where id = $1`, [one.id])).toContain(one.id);
  expect(await fits(`update partners set hours_per_month = 1 where id = $1`, [two.id])).not.toContain(two.id);
  expect(await fits(insertConsent, [one.accountId])).not.toContain(one.id);
  expect(await fits(`update consents set withdrawn_at = null`)).toContain(one.id);
  expect(
    await fits(`update partner_requests set conflicts_with = array(select email from accounts where id = $1)`, [
      one.accountId,
    ]),
  ).not.toContain(one.id);
  expect(await fits(`update accounts set email = 'new@example.ca' where id = $1`, [one.accountId])).toContain(one.id);
  expect(
    await fits(
      `insert into project_members (project_id, account_id, role) select project_id, $1, 'researcher' from partner_requests limit 1`,
      [three.accountId],
    ),
  ).not.toContain(three.id);
  expect(await fits(`delete from project_members where account_id = $1`, [three.accountId])).toContain(three.id);
  expect(await fits(`update accounts set deactivated_at = now() where id = $1`, [three.accountId])).toEqual([one.id]);
  const joined = await given(elsewhere).partner();
  expect(await expectSame(request.id)).toContain(joined.id);
  expect(await fits(`delete from partners where id = $1`, [joined.id])).not.toContain(joined.id);
});

it('sees matches, what the requests behind them ask for, and rules that were set aside', async () => {
  const request = await given(at.db).request();
  const other = await given(at.db).request({ hoursPerMonth: 2 });
  const partner = await given(at.db).partner({ maxEngagements: 3 });
  await expectSame(request.id);
  const match = await given(elsewhere).match({ requestId: other.id, partnerId: partner.id, status: 'active' });
  expect(await expectSame(request.id)).toEqual([partner.id]);
  await elsewhere.query(`update partner_requests set hours_per_month = 6 where id = $1`, [other.id]);
  expect(await expectSame(request.id)).toEqual([]);
  const { id: byId } = await given(at.db).coordinator();
  await elsewhere.query(
    `insert into rule_waivers (id, request_id, partner_id, rule, reason, waived_by_id, waived_at)
     values (gen_random_uuid(), $1, $2, 'hours', 'Agreed by phone.', $3, now())`,
    [request.id, partner.id, byId],
  );
  expect(await expectSame(request.id)).toEqual([partner.id]);
  await elsewhere.query(`update matches set status = 'introduced' where id = $1`, [match.id]);
  await expectSame(request.id);
  await elsewhere.query(`delete from matches`);
  expect(await expectSame(request.id)).toEqual([partner.id]);
});

it('misses nothing that was still under way at the last look, and nothing that was taken back is seen', async () => {
  const request = await given(at.db).request();
  const [slow, quick] = [await given(at.db).partner(), await given(at.db).partner()];
  const runner = elsewhere.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`update partners set status = 'paused' where id = $1`, [slow.id]);
  expect(await expectSame(request.id)).toContain(slow.id);
  await at.db.query(`update partners set status = 'paused' where id = $1`, [quick.id]);
  expect(await expectSame(request.id)).toEqual([slow.id]);
  await runner.commitTransaction();
  expect(await expectSame(request.id)).toEqual([]);
  await runner.startTransaction();
  await runner.query(`update partners set status = 'active' where id = $1`, [quick.id]);
  await runner.rollbackTransaction();
  await runner.release();
  expect(await expectSame(request.id)).toEqual([]);
});

it('reads again only who has changed', async () => {
  const [still, moved] = [await given(at.db).partner(), await given(at.db).partner()];
  const look = () => resident.look((index) => [still, moved].map(({ id }) => index.get(id)));
  const before = await look();
  expect(await look()).toEqual(before);
  await elsewhere.query(`update partners set conditions = '{MG30.5}' where id = $1`, [moved.id]);
  const after = await look();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toMatchObject({ conditions: ['MG30.5'] });
});

it('answers many at once, each by what was committed before it asked', async () => {
  const request = await given(at.db).request();
  const people = [await given(at.db).partner(), await given(at.db).partner(), await given(at.db).partner()];
  const answers = await Promise.all(
    people.map(async ({ id }) => {
      await elsewhere.query(`update partners set status = 'paused' where id = $1`, [id]);
      return { id, fits: await life.service.shortlist(request.id) };
    }),
  );
  for (const { id, fits } of answers) expect(fits.ranked.map(({ candidateId }) => candidateId)).not.toContain(id);
});

it('forgets an offer of 90 days ago, and a profile grows older, without anybody writing', async () => {
  const request = await given(at.db).request();
  const partner = await given(at.db).partner();
  const offeredAt = new Date(life.clock.now().getTime() - 90 * 86_400_000 + 60_000);
  for (let i = 0; i < 3; i += 1)
    await given(at.db).match({ partnerId: partner.id, status: 'declined_by_partner', offeredAt });
  expect(await expectSame(request.id)).toEqual([]);
  life.clock.move(2 / 1440);
  expect(await expectSame(request.id)).toEqual([partner.id]);
  life.clock.move(200);
  const { kept } = await both(request.id);
  expect(kept.ranked[0]?.parts.find(({ code }) => code === 'freshness')?.points).toBe(4);
  await at.db.query(`delete from matches`);
});

it('answers while another process clears up old lines, and the clock clears them up for everybody', async () => {
  const request = await given(at.db).request();
  const partner = await given(at.db).partner();
  await at.db.query(`update candidate_changes set noted_at = now() - interval '3 days'`);
  const old = `select count(*)::int as n from candidate_changes where noted_at < now() - interval '2 days'`;
  const runner = elsewhere.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`delete from candidate_changes`);
  expect(await expectSame(request.id)).toEqual([partner.id]);
  await runner.commitTransaction();
  await runner.release();
  await given(at.db).partner();
  await at.db.query(`update candidate_changes set noted_at = now() - interval '3 days'`);
  expect(await at.db.query(old)).not.toEqual([{ n: 0 }]);
  await life.followUp.run();
  expect(await at.db.query(old)).toEqual([{ n: 0 }]);
});

it('cannot propose or approve anybody whom it wrongly believes to fit', async () => {
  const request = await given(at.db).request();
  const [gone, here] = [await given(at.db).partner(), await given(at.db).partner()];
  const proposal = await life.proposal({ request, partner: gone });
  await life.service.shortlist(request.id);
  await elsewhere.query(`update partners set status = 'paused' where id = $1`, [gone.id]);
  await elsewhere.query(`delete from candidate_changes`);
  await expect(life.service.approve(proposal.coordinator, proposal.match.id)).rejects.toThrow();
  const { proposed } = await life.service.propose(proposal.coordinator, request.id);
  expect(proposed.map(({ candidateId }) => candidateId)).not.toContain(gone.id);
  expect(proposed.map(({ candidateId }) => candidateId)).toContain(here.id);
});
