import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Session } from '../../src/platform/web/session.entity.js';
import { faultsOf, plain } from '../support/answer-faults.js';
import { addressOf, englishOf, namesAThing, valuesFor } from '../support/addresses.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { Caller, callersOf, form } from '../support/knock.js';
import { rowsOf } from '../support/rows-of.js';
import { atOnce, mayOpen, type Somebody } from '../support/sweep.js';
import { givenSide, type Side } from '../support/two-sides.js';
import { openWholeApp, type KnownRoute } from '../support/whole-app.js';

/** Two networks side by side. Whoever knows an id of the other one still gets nothing, and changes nothing. */
let at: TestDatabase;
let app: NestFastifyApplication;
let routes: readonly KnownRoute[];
let mine: Side;
let theirs: Side;
let callers: Record<Somebody, Caller>;

beforeAll(async () => {
  at = await openDatabase();
  ({ app, routes } = await openWholeApp(at));
  mine = await givenSide(at.db);
  theirs = await givenSide(at.db);
  callers = await callersOf(app, mine);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`bad-input-others: ${Caller.sent} requests\n`);
  await app.close();
  await at.close();
});

const owners = ['applicant', 'partner', 'researcher', 'principal_investigator', 'committee_chair'] as const;
const nobodys = '01900000-0000-7000-8000-000000000000';
const none = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, /^[0-9a-f-]{36}$/.test(value) ? nobodys : value]),
  );

/** Everybody with an account may look at a committee; changing one is another matter. */
const open = (route: KnownRoute) => englishOf(route.url) === '/en/committees/:id' && route.method === 'GET';

const asked = () =>
  owners.flatMap((role) =>
    routes
      .filter(
        (route) => namesAThing(route.url) && !route.url.startsWith('/dev') && mayOpen(route, role) && !open(route),
      )
      .map((route) => ({ role, route, address: addressOf(route.url, valuesFor(route.url, theirs, role)) })),
  );

const send = (role: Somebody, { method }: KnownRoute, address: string) =>
  method === 'GET' ? callers[role].get(address) : callers[role].post(address, form({ reason: 'other', then: 'send' }));

it('is about many addresses', () => {
  expect(asked().length).toBeGreaterThan(60);
});

it('answers another person’s thing exactly like a thing that does not exist, and no row changes', async () => {
  const before = await rowsOf(at.db);
  const faults = await atOnce(asked(), async ({ role, route, address }) => {
    const unknown = addressOf(route.url, none(valuesFor(route.url, theirs, role)));
    const [answer, nothing] = [await send(role, route, address), await send(role, route, unknown)];
    const closed = route.url.includes('/sieges/') || route.url.includes('/seats/') ? [303, 403, 404] : [404];
    const same = closed.length > 1 || plain(answer.body, address) === plain(nothing.body, unknown);
    return [
      ...(closed.includes(answer.status) ? [] : [`answers ${answer.status}`]),
      ...(same ? [] : ['can be told from a thing that does not exist']),
      ...(answer.body.includes('Secret') ? ['shows what it should not'] : []),
      ...faultsOf(answer),
    ].map((fault) => `${role} ${route.method} ${address} ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(await rowsOf(at.db)).toEqual(before);
}, 120_000);

it('mixes nothing: another committee’s seat under one’s own committee', async () => {
  const before = await rowsOf(at.db);
  for (const route of routes.filter(({ url, method }) => url.includes(':seat') && method === 'POST')) {
    const address = addressOf(route.url, { id: mine.has.committee, seat: theirs.has.heldSeat });
    const fields = { role: 'observer', email: 'a@example.ca', givenName: 'A', familyName: 'B', locale: 'en' };
    const day = { 'startsOn-year': '2027', 'startsOn-month': '1', 'startsOn-day': '1' };
    const answer = await callers.committee_chair.post(address, form({ ...fields, ...day }));
    expect([address, answer.status]).toEqual([address, 404]);
  }
  expect(await rowsOf(at.db)).toEqual(before);
});

it('asks for partners in nobody else’s name', async () => {
  const before = await rowsOf(at.db);
  for (const wanted of [`project-${theirs.has.project}`, `committee-${theirs.has.committee}`, `project-${nobodys}`])
    for (const role of ['principal_investigator', 'researcher', 'committee_chair'] as const) {
      const id = role === 'committee_chair' ? mine.has.committeeDraft : mine.has.draft;
      const started = await callers[role].post('/en/requests/new', form({ for: wanted }));
      const moved = await callers[role].post(`/fr/demandes/${id}/modifier/for`, form({ for: wanted }));
      expect([403, 404, 409, 422]).toContain(started.status);
      expect([403, 404, 409, 422]).toContain(moved.status);
      expect(started.body + moved.body).not.toContain('SecretProject');
    }
  const { partner_requests: requests, ...rest } = await rowsOf(at.db);
  const { partner_requests: requestsBefore, ...restBefore } = before;
  expect([requests?.split(' ')[0], rest]).toEqual([requestsBefore?.split(' ')[0], restBefore]);
  const stolen = await at.db.query<unknown[]>(
    'select 1 from partner_requests where id = any($1) and (project_id = $2 or committee_id = $3)',
    [[mine.has.draft, mine.has.committeeDraft], theirs.has.project, theirs.has.committee],
  );
  expect(stolen).toEqual([]);
});

it('ends nobody else’s session', async () => {
  await Caller.as(app, theirs.people.partner.id);
  const session = await at.db.manager.findOneByOrFail(Session, { accountId: theirs.people.partner.id });
  const answer = await callers.partner.post(`/en/account/sessions/${session.id}/end`, form({}));
  expect(answer.status).toBe(404);
  expect((await at.db.manager.findOneByOrFail(Session, { id: session.id })).revokedAt).toBeNull();
});
