import { UndoWaiver } from '../../src/features/matching/actions/undo-waiver.js';
import { WaiveRule } from '../../src/features/matching/actions/waive-rule.js';
import { RuleWaiver } from '../../src/features/matching/data/rule-waiver.entity.js';
import { MatchingService } from '../../src/features/matching/matching.service.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { Visitor } from '../support/visitor.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let whole: WholeApp;
beforeAll(async () => {
  at = await openDatabase();
  whole = await openWholeApp(at);
});
afterAll(async () => {
  await whole.app.close();
  await at.close();
});
/** Row by row, so that whoever remembers people hears of it. */
beforeEach(() => at.db.query('delete from matches; delete from partner_requests; delete from partners'));

const matching = () => whole.app.get(MatchingService, { strict: false });
const waiving = () => whole.app.get(WaiveRule, { strict: false });

/** A request that asks for a course which Jo has not done and cannot do in time, and a coordinator who looks at it. */
async function untrained() {
  const request = await given(at.db).request({ trainings: ['ocap'], startsOn: '2020-01-01' });
  const { id } = await given(at.db).account({ givenName: 'Jo', familyName: 'Roy', roles: ['partner'] });
  const partner = await given(at.db).partner({ accountId: id });
  const coordinator = await given(at.db).coordinator();
  const visitor = new Visitor(whole.app);
  const { token } = await whole.app.get(Sessions).open(coordinator.id, ['coordinator'], 'test');
  visitor.cookies.set('tandem_session', token);
  const page = `/en/coordination/requests/${request.id}/waive/training`;
  return { request, partner, coordinator, visitor, page };
}

async function onlyMatch(requestId: string) {
  const [match] = await matching().matchesOf(requestId);
  if (!match) throw new Error('nobody is proposed');
  return match;
}

it('asks somebody anyway: waived for this pair with a reason, proposed, approved, and told without the reason', async () => {
  const { request, partner, coordinator, visitor, page } = await untrained();
  const desk = await visitor.get(`/en/coordination/requests/${request.id}`);
  expect(desk.body).toContain('The best fit is');
  expect(desk.body).toContain('Ask anyway: Jo Roy, set aside “Training that is asked for”');
  const asked = await visitor.get(`${page}?partner=${partner.id}`);
  expect(asked.body).toContain('Still to do: First Nations data (OCAP).');
  expect((await visitor.post(page, { partner: partner.id }, page)).status).toBe(422);
  const done = await visitor.post(page, { partner: partner.id, reason: 'She taught it for years' }, page);
  const match = await onlyMatch(request.id);
  expect(done.location).toBe(`/en/coordination/matches/${match.id}?done=waived`);
  expect(match).toMatchObject({ status: 'proposed', partner: { id: partner.id } });
  const shown = await visitor.get(`/en/coordination/matches/${match.id}`);
  for (const text of ['She taught it for years', 'For Jo Roy', 'Undo']) expect(shown.body).toContain(text);
  await matching().approve(coordinator, match.id);
  const entries = await at.db.manager.find(TimelineEntry, { where: { subjectId: request.id } });
  expect(JSON.stringify(entries)).toContain('match.rule-waived');
  expect(JSON.stringify(entries)).not.toContain('taught');
  const undo = await visitor.post(`${page}/undo`, { partner: partner.id }, page);
  expect(undo.status).toBe(409);
  await matching().takeBack(coordinator, match.id);
  expect((await visitor.post(`${page}/undo`, { partner: partner.id }, page)).status).toBe(303);
  await expect(matching().approve(coordinator, match.id)).rejects.toMatchObject({ kind: 'conflict' });
});

it('waives a rule for a whole request, once, and brings it back', async () => {
  const { request, partner, visitor, page } = await untrained();
  expect((await matching().shortlist(request.id)).ranked).toEqual([]);
  expect((await visitor.get(page)).body).toContain('This rule alone keeps 1 person out.');
  expect((await visitor.post(page, { reason: 'The course comes first' }, page)).status).toBe(303);
  expect((await matching().shortlist(request.id)).ranked).toMatchObject([{ candidateId: partner.id }]);
  expect((await visitor.post(page, { reason: 'Again' }, page)).status).toBe(409);
  const desk = await visitor.get(`/en/coordination/requests/${request.id}`);
  for (const text of ['For everybody in this request', 'The course comes first']) expect(desk.body).toContain(text);
  expect((await visitor.post(`${page}/undo`, {}, page)).location).toContain('done=restored');
  expect((await matching().shortlist(request.id)).ranked).toEqual([]);
  expect((await visitor.post(`${page}/undo`, {}, page)).status).toBe(404);
});

it.each([
  ['two people', (id: string) => [id, id]],
  ['a cut id', (id: string) => [id.slice(0, -1)]],
  ['an empty value', () => ['']],
])('sets nothing aside for everybody when the form names %s', async (_, named) => {
  const { request, partner: person, coordinator, visitor, page } = await untrained();
  const partner = named(person.id);
  const query = new URLSearchParams(partner.map((id) => ['partner', id]));
  expect((await visitor.get(`${page}?${query}`)).status).toBe(404);
  expect((await visitor.post(page, { partner, reason: 'x' }, page)).status).toBe(404);
  expect(await at.db.manager.count(RuleWaiver)).toBe(0);
  const everybody = { requestId: request.id, partnerId: null, rule: 'training', reason: 'x' } as const;
  await waiving().run(coordinator, everybody, new Date());
  expect((await visitor.post(`${page}/undo`, { partner }, page)).status).toBe(404);
  expect(await at.db.manager.findOneByOrFail(RuleWaiver, {})).toMatchObject({ undoneAt: null });
});

it.each(['pay_ceiling', 'private_wish', 'conflict', 'consent', 'nonsense', '__proto__'])(
  'has no page to set “%s” aside, and no action either',
  async (rule) => {
    const { request, partner, coordinator, visitor, page } = await untrained();
    const other = page.replace('training', rule);
    expect((await visitor.get(other)).status).toBe(404);
    expect((await visitor.post(other, { reason: 'x' }, page)).status).toBe(404);
    const waiver = { requestId: request.id, partnerId: partner.id, rule: rule as 'conflict', reason: 'x' };
    await expect(waiving().run(coordinator, waiver, new Date())).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(await at.db.manager.count(RuleWaiver)).toBe(0);
  },
);

it('sets nothing aside for oneself, for a team of one’s own, or in a request that is over', async () => {
  const { request, partner, coordinator } = await untrained();
  const waiver = { requestId: request.id, partnerId: partner.id, rule: 'training', reason: 'x' } as const;
  const self = { id: partner.accountId, roles: ['coordinator' as const] };
  await expect(waiving().run(self, waiver, new Date())).rejects.toMatchObject({ kind: 'not-allowed' });
  const team = { id: request.askedById, roles: ['coordinator' as const] };
  await expect(waiving().run(team, waiver, new Date())).rejects.toMatchObject({ kind: 'not-allowed' });
  await at.db.query(`update partner_requests set status = 'closed'`);
  await expect(waiving().run(coordinator, waiver, new Date())).rejects.toMatchObject({ kind: 'conflict' });
  expect(await at.db.manager.count(RuleWaiver)).toBe(0);
});

it('takes nothing back for oneself or for a team of one’s own, and says so where a match is over', async () => {
  const { request, partner, coordinator, visitor } = await untrained();
  const waiver = { requestId: request.id, partnerId: partner.id, rule: 'training', reason: 'x' } as const;
  await waiving().run(coordinator, waiver, new Date());
  const undoing = whole.app.get(UndoWaiver, { strict: false });
  for (const id of [partner.accountId, request.askedById]) {
    const actor = { id, roles: ['coordinator' as const] };
    await expect(undoing.run(actor, waiver, new Date())).rejects.toMatchObject({ kind: 'not-allowed' });
  }
  const desk = async () => (await visitor.get(`/en/coordination/requests/${request.id}`)).body;
  const action = `waive/training/undo"`;
  for (const status of ['expired', 'withdrawn', 'declined_by_team']) {
    await at.db.query(`update matches set status = $1::match_status`, [status]);
    expect(await desk()).toContain(action);
  }
  await at.db.query(`update matches set status = 'ended'`);
  expect(await desk()).not.toContain(action);
  await at.db.query(`update matches set status = 'expired'`);
  await undoing.run(coordinator, waiver, new Date());
  expect(await desk()).not.toContain(action);
});

it('counts everybody whom a rule alone keeps out, also those who are not named', async () => {
  const { request, partner, visitor, page } = await untrained();
  const others = 205;
  await at.db.query(
    `with new as (insert into accounts select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'email', n || '@crowd.example'))).*
                    from accounts a, generate_series(1, $2) n where a.id = $1 returning id),
          agreed as (insert into consents select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'account_id', new.id))).*
                       from consents c, new where c.account_id = $1)
     insert into partners select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'account_id', new.id))).*
       from partners p, new where p.account_id = $1`,
    [partner.accountId, others],
  );
  expect((await visitor.get(page)).body).toContain(`This rule alone keeps ${others + 1} people out.`);
  const desk = await visitor.get(`/en/coordination/requests/${request.id}`);
  for (const text of [`keeps ${others + 1} people out`, 'The best 20 are shown.']) expect(desk.body).toContain(text);
});
