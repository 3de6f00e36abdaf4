import type { Role } from '../../src/kernel/actor.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { matchLife } from '../support/match-life.js';
import { Visitor } from '../support/visitor.js';
import { openWholeApp, type WholeApp } from '../support/whole-app.js';

let at: TestDatabase;
let life: ReturnType<typeof matchLife>;
let whole: WholeApp;
beforeAll(async () => {
  at = await openDatabase();
  life = matchLife(at.db);
  whole = await openWholeApp(at);
});
afterAll(async () => {
  await whole.app.close();
  await at.close();
});

/** Somebody with an open session. */
async function signedIn(person: { id: string }, ...roles: Role[]): Promise<Visitor> {
  const { token } = await whole.app.get(Sessions).open(person.id, roles, 'test');
  const visitor = new Visitor(whole.app);
  visitor.cookies.set('tandem_session', token);
  return visitor;
}

it('shows a partner one next thing, and takes the yes to named fields', async () => {
  const cast = await life.at('offered');
  const visitor = await signedIn(cast.partner, 'partner');
  const home = await visitor.get('/en/home');
  expect(home.body).toContain('You have one thing to look at');
  expect(home.body).toContain('About 4 hours a month');
  expect(home.body).toContain('$40 an hour');
  const page = `/en/invitations/${cast.match.id}`;
  expect((await visitor.get(page)).body).toContain('Yes, I would like to meet them');
  const empty = await visitor.post(`${page}/yes`, { revealed: 'city' }, `${page}/yes`);
  expect(empty.status).toBe(422);
  expect(empty.body).toContain('Choose at least your name.');
  const done = await visitor.post(`${page}/yes`, { revealed: 'name' }, `${page}/yes`);
  expect(done).toMatchObject({ status: 303, location: '/en/home?done=yes' });
  expect((await visitor.get('/en/home?done=yes')).body).toContain('We will choose a time to meet');
});

it('says that the pay would pass a limit, and where to answer that, as long as there is something to answer', async () => {
  const cast = await life.at('offered');
  await at.db.query('update partners set pay_ceiling = 100 where id = (select partner_id from matches where id = $1)', [
    cast.match.id,
  ]);
  const visitor = await signedIn(cast.partner, 'partner');
  const page = `/en/invitations/${cast.match.id}`;
  expect((await visitor.get(page)).body).toMatch(
    new RegExp(`your limit of \\$100.*href="${page}/ask">Write to us about it`, 's'),
  );
  await visitor.post(`${page}/yes`, { revealed: 'name' }, `${page}/yes`);
  expect((await visitor.get(page)).body).not.toContain('your limit');
});

it('takes a no with a break in French, and lets the person come back', async () => {
  const cast = await life.at('offered');
  const visitor = await signedIn(cast.partner, 'partner');
  const page = `/fr/invitations/${cast.match.id}/pas-maintenant`;
  expect((await visitor.post(page, { pause: '2' }, page)).status).toBe(422);
  const done = await visitor.post(page, { reason: 'not_enough_time', pause: '2' }, page);
  expect(done.location).toBe('/fr/accueil?done=not-now');
  expect((await visitor.get('/fr/accueil')).body).toContain('Reposez-vous bien. Nous serons là.');
  expect((await visitor.post('/fr/pause/fin', {}, '/fr/pause')).location).toBe('/fr/accueil?done=back');
  expect((await visitor.get('/fr/accueil')).body).toContain('Rien ne vous attend');
});

it('shows the team nobody before the introduction, then exactly what was agreed', async () => {
  const account = await given(at.db).account({
    givenName: 'Zoé',
    familyName: 'Quintal',
    phone: '418-555-0199',
    roles: ['partner'],
  });
  const partner = await given(at.db).partner({ accountId: account.id, city: 'Rimouski' });
  const cast = await life.at('interested', { partner });
  const team = await signedIn(cast.team, 'principal_investigator');
  const secrets = ['Zoé', 'Quintal', 'Rimouski', '418-555-0199', account.email];
  const before = (await team.get(`/en/matches/${cast.match.id}`)).body;
  const people = `/en/requests/${cast.match.requestId}/partners`;
  expect((await team.get(`/en/requests/${cast.match.requestId}`)).body).toContain(`href="${people}"`);
  const asked = (await team.get(people)).body;
  expect(asked).toContain('One person is asked and not introduced yet');
  expect(secrets.filter((secret) => before.includes(secret) || asked.includes(secret))).toEqual([]);
  const coordinator = await signedIn(cast.coordinator, 'coordinator');
  const form = `/en/coordination/matches/${cast.match.id}`;
  expect((await coordinator.get(`/en/matches/${cast.match.id}`)).body).toContain(`href="${form}"`);
  const meeting = { 'meeting-day': '3', 'meeting-month': '3', 'meeting-year': '2099', time: '10:00', note: 'By video' };
  expect((await coordinator.post(`${form}/introduce`, meeting, form)).status).toBe(303);
  expect((await life.service.match(cast.match.id)).meetingAt?.toISOString()).toBe('2099-03-03T15:00:00.000Z');
  const after = (await team.get(`/en/matches/${cast.match.id}`)).body;
  expect(secrets.filter((secret) => after.includes(secret))).toEqual(['Zoé', 'Quintal', account.email]);
  const met = (await team.get(people)).body;
  expect(met).toContain(`href="/en/matches/${cast.match.id}"`);
  expect(secrets.filter((secret) => met.includes(secret))).toEqual(['Zoé', 'Quintal']);
});

it('walks from the meeting to the work by pressing buttons', async () => {
  const cast = await life.at('introduced');
  const [partner, team] = [
    await signedIn(cast.partner, 'partner'),
    await signedIn(cast.team, 'principal_investigator'),
  ];
  const [mine, ours] = [`/en/invitations/${cast.match.id}`, `/en/matches/${cast.match.id}`];
  expect((await partner.post(`${mine}/answer`, {}, mine)).status).toBe(303);
  expect((await team.get(ours)).body).not.toContain('It is a yes on both sides');
  expect((await team.post(`${ours}/answer`, {}, ours)).status).toBe(303);
  expect((await partner.get(mine)).body).toContain('It is a yes on both sides');
  expect((await team.post(`${ours}/start`, {}, ours)).status).toBe(303);
  expect((await team.post(`${ours}/start`, {}, ours)).status).toBe(409);
  expect((await partner.post(`${mine}/leave`, {}, `${mine}/leave`)).location).toBe('/en/home?done=left');
  expect(await life.service.match(cast.match.id)).toMatchObject({ status: 'ended', reason: 'partner_chose_to_leave' });
});

it('says how much closes before a request is withdrawn, and closes it', async () => {
  const cast = await life.at('offered');
  const team = await signedIn(cast.team, 'principal_investigator');
  const page = `/en/requests/${cast.match.requestId}/withdraw`;
  expect((await team.get(page)).body).toContain('One match is under way and closes too.');
  expect((await team.post(page, {}, page)).status).toBe(303);
  expect((await life.service.match(cast.match.id)).status).toBe('withdrawn');
});

it('answers somebody else’s invitation and match like none at all', async () => {
  const [cast, other] = [await life.at('offered'), await life.at('introduced')];
  const stranger = await signedIn(other.partner, 'partner');
  const strangers = await signedIn(other.team, 'principal_investigator');
  for (const end of ['', '/yes', '/not-now', '/ask', '/leave'])
    expect((await stranger.get(`/en/invitations/${cast.match.id}${end}`)).status).toBe(404);
  expect((await stranger.get('/en/invitations/nonsense')).status).toBe(404);
  for (const end of ['', '/not-this-person', '/withdraw', '/end'])
    expect((await strangers.get(`/en/matches/${cast.match.id}${end}`)).status).toBe(404);
  for (const end of ['withdraw', 'partners'])
    expect((await strangers.get(`/en/requests/${cast.match.requestId}/${end}`)).status).toBe(404);
  expect((await (await signedIn((await life.at('approved')).partner, 'partner')).get('/en/home')).body).toContain(
    'Nothing waits for you',
  );
});

it.each([
  ['coordinator', '/en/coordination'],
  ['researcher', '/en/requests'],
  ['applicant', '/en/application'],
  ['administrator', '/en/admin/people'],
] as const)('leads a %s from home to %s', async (role, page) => {
  const person = await given(at.db).account({ roles: [role] });
  expect((await (await signedIn(person, role)).get('/en/home')).location).toBe(page);
});
