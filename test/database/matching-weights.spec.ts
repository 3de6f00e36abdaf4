import { ChangeWeights } from '../../src/features/matching/actions/change-weights.js';
import { criteria } from '../../src/features/matching/domain/criteria.js';
import { startingWeights, type Weights } from '../../src/features/matching/domain/weights.js';
import { MatchingService } from '../../src/features/matching/matching.service.js';
import type { Role } from '../../src/kernel/actor.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { Visitor } from '../support/visitor.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let whole: WholeApp;
beforeEach(async () => {
  at = await openDatabase();
  whole = await openWholeApp(at);
});
afterEach(async () => {
  await whole.app.close();
  await at.close();
});

async function signedIn(...roles: Role[]): Promise<Visitor> {
  const { id } = await given(at.db).account({ givenName: 'Ada', familyName: 'Roy', roles });
  const visitor = new Visitor(whole.app);
  visitor.cookies.set('tandem_session', (await whole.app.get(Sessions).open(id, roles, 'test')).token);
  return visitor;
}

/** Everything on the wish; nothing on interests. */
const wishful: Weights = { ...startingWeights.weights, interests: 0, own_wish: 30 };
const typed = (weights: Weights) => Object.fromEntries(Object.entries(weights).map(([code, n]) => [code, String(n)]));
const page = '/en/criteria';

/** A request, somebody who chose its topic, and somebody who would love the work. */
async function twoPeople() {
  const request = await given(at.db).request({ places: 1 });
  const account = (givenName: string) => given(at.db).account({ givenName, familyName: 'Tester', roles: ['partner'] });
  const keen = await given(at.db).partner({
    ...{ accountId: (await account('Keen')).id, interests: [], activities: [], loves: ['protocol_review'] },
  });
  const chosen = await given(at.db).partner({ accountId: (await account('Chosen')).id });
  return { request, keen, chosen };
}

it('explains each criterion to a coordinator, who cannot change one', async () => {
  const visitor = await signedIn('coordinator');
  const { body } = await visitor.get(page);
  for (const { label, about } of criteria) for (const text of [label.en, about.en]) expect(body).toContain(text);
  expect(body).toContain('30 points');
  expect(body).not.toContain('Use these weights');
  expect((await visitor.post(page, typed(wishful), page)).status).toBe(403);
});

it('shows what would change before anything does, then counts it from now on, and keeps what was proposed', async () => {
  const { request, keen, chosen } = await twoPeople();
  const matching = whole.app.get(MatchingService, { strict: false });
  const best = async () => (await matching.shortlist(request.id)).ranked[0];
  expect(await best()).toMatchObject({ candidateId: chosen.id, weights: 2 });
  const admin = await signedIn('administrator');

  const preview = await admin.post(`${page}/preview`, { ...typed(wishful), reason: 'Wishes first' }, page);
  expect(preview.status).toBe(200);
  expect(preview.body).not.toContain('Keen Tester');
  const both = await signedIn('administrator', 'coordinator');
  const named = await both.post(`${page}/preview`, typed(wishful), page);
  const row = named.body.slice(named.body.indexOf(request.code));
  expect(row.indexOf('Keen Tester')).toBeLessThan(row.indexOf('Chosen Tester'));
  expect(preview.body).toContain('Nothing is changed yet.');
  expect(preview.body).toContain('Wishes first');
  expect(await best()).toMatchObject({ candidateId: chosen.id, weights: 2 });

  const old = await given(at.db).match({ requestId: request.id, criteriaVersion: '2', score: 91 });
  const saved = await admin.post(page, { ...typed(wishful), reason: 'Wishes first', from: '2' }, page);
  expect(saved).toMatchObject({ status: 303, location: '/en/criteria?done=saved' });
  expect(await best()).toMatchObject({ candidateId: keen.id, weights: 3 });
  expect(await matching.match(old.id)).toMatchObject({ score: 91, criteriaVersion: '2' });
  const after = await admin.get(page);
  for (const text of ['Version 3 is in force.', 'Ada Roy', 'Wishes first', 'Came with Tandem'])
    expect(after.body).toContain(text);
  expect((await admin.get(`${page}?version=2`)).body).toContain('name="interests" value="20"');
  const again = await both.post(`${page}/preview`, typed(startingWeights.weights), page);
  expect(again.body).toContain('Chosen Tester');
});

it('refuses points that do not add up, a missing reason, and what somebody else has changed meanwhile', async () => {
  const admin = await signedIn('administrator');
  const wrong = await admin.post(page, { ...typed(wishful), access: '11', reason: 'x', from: '2' }, page);
  expect([wrong.status, wrong.body.includes('The points add up to 101.')]).toEqual([422, true]);
  const silent = await admin.post(page, { ...typed(wishful), from: '2' }, page);
  expect([silent.status, silent.body.includes('Say why, so that people')]).toEqual([422, true]);
  const odd = await admin.post(
    page,
    { ...typed(wishful), access: '-1', own_wish: '1.5', reason: 'x', from: '2' },
    page,
  );
  expect(odd.body).toContain('Enter a whole number from 0 to 100 for “Access and meeting form”');
  const same = await admin.post(page, { ...typed(startingWeights.weights), reason: 'x', from: '2' }, page);
  expect(same.status).toBe(422);
  expect((await admin.post(page, { ...typed(wishful), reason: 'x', from: '2' }, page)).status).toBe(303);
  expect((await admin.post(page, { ...typed(wishful), reason: 'x', from: '2' }, page)).status).toBe(409);
});

it('lets one of two administrators decide', async () => {
  const actor = await given(at.db).account({ roles: ['administrator'] });
  const action = whole.app.get(ChangeWeights, { strict: false });
  const change = () => action.run(actor, { weights: wishful, reason: 'At once', from: 2 });
  const both = await Promise.allSettled([change(), change()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
