import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { faultsOf } from '../support/answer-faults.js';
import { addressOf, paramsOf, valuesFor } from '../support/addresses.js';
import { badParams, badQueries } from '../support/bad-values.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { Caller, callersOf, form, type Knocked } from '../support/knock.js';
import { rowsOf } from '../support/rows-of.js';
import { atOnce, everybody, inTurn, mayOpen, type Somebody } from '../support/sweep.js';
import { givenSide, type Side } from '../support/two-sides.js';
import { openWholeApp, type KnownRoute } from '../support/whole-app.js';

/** Every address of the product, asked for by everybody, with every kind of nonsense in it. */
let at: TestDatabase;
let app: NestFastifyApplication;
let routes: readonly KnownRoute[];
let side: Side;
let callers: Record<Somebody, Caller>;

beforeAll(async () => {
  at = await openDatabase();
  ({ app, routes } = await openWholeApp(at));
  side = await givenSide(at.db);
  callers = await callersOf(app, side);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`bad-input-addresses: ${Caller.sent} requests\n`);
  await app.close();
  await at.close();
});

const gets = () => routes.filter(({ method, url }) => method === 'GET' && url !== '/health/ready');
const posts = () => routes.filter(({ method }) => method === 'POST');

const ownAddress = (route: KnownRoute, role: Somebody) => addressOf(route.url, valuesFor(route.url, side, role));

async function ask(route: KnownRoute, role: Somebody, address: string) {
  return route.method === 'GET' ? callers[role].get(address) : callers[role].post(address, form({}));
}

it('knows who may open each address', () => {
  expect(routes.length).toBeGreaterThan(150);
  expect(routes.filter(({ who }) => who.length === 0)).toEqual([]);
});

it('opens every page for somebody, so that the rest of this file is about real pages', async () => {
  const byLink = ['token', 'word', 'name'];
  const pages = gets().filter(({ url }) => !paramsOf(url).some((name) => byLink.includes(name)));
  const closed = await atOnce(pages, async (route) => {
    const those = everybody.filter((role) => mayOpen(route, role)).slice(-4);
    const statuses = await Promise.all(those.map(async (role) => callers[role].get(ownAddress(route, role))));
    return statuses.some(isOpen) ? [] : [`${route.url} ${statuses.map(({ status }) => status).join()}`];
  });
  expect(closed).toEqual([]);
}, 60_000);

const isOpen = ({ status, location }: Knocked) => status < 300 || (status === 303 && !location.includes('sign-in'));

it('turns away everybody whose role it is not, and changes nothing for them', async () => {
  const before = await rowsOf(at.db);
  const asked = everybody.flatMap((role, turn) =>
    inTurn([...gets(), ...posts()], turn)
      .filter((route) => !mayOpen(route, role))
      .map((route) => ({ role, route, address: ownAddress(route, role) })),
  );
  const faults = await atOnce(asked, async ({ role, route, address }) => {
    const answer = await ask(route, role, address);
    const wanted = role === 'visitor' ? 303 : 403;
    return [
      ...(answer.status === wanted ? [] : [`answers ${answer.status}`]),
      ...(answer.body.includes('Secret') ? ['shows what it should not'] : []),
      ...faultsOf(answer),
    ].map((fault) => `${role} ${route.method} ${address} ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(await rowsOf(at.db)).toEqual(before);
}, 120_000);

it('answers nonsense in an address like something that does not exist', async () => {
  const before = await rowsOf(at.db);
  const asked = everybody.flatMap((role, turn) =>
    inTurn([...gets(), ...posts()], turn)
      .filter((route) => mayOpen(route, role) && !(route.who.includes('anyone') && role !== 'visitor'))
      .flatMap((route) => paramsOf(route.url).map((name) => ({ role, route, name })))
      .flatMap((one, place) => {
        const all = one.role === everybody.find((first) => mayOpen(one.route, first));
        return badParams.filter((_, n) => all || (n + place) % 4 === 0).map((value) => ({ ...one, value }));
      }),
  );
  const faults = await atOnce(asked, async ({ role, route, name, value }) => {
    const address = addressOf(route.url, { ...valuesFor(route.url, side, role), [name]: value });
    const answer = await ask(route, role, address);
    const known = !['id', 'seat'].includes(name) || value === '..' || (await leadsNowhere(role, answer));
    return [...faultsOf(answer), ...(known ? [] : [`answers ${answer.status}`])].map(
      (fault) => `${role} ${route.method} ${address.slice(0, 150)} ${fault}`,
    );
  });
  expect(faults).toEqual([]);
  expect(await rowsOf(at.db)).toEqual(before);
}, 180_000);

/** Not found; or sent on to another page of ours, which is not found. */
async function leadsNowhere(role: Somebody, { status, location }: Knocked): Promise<boolean> {
  if (status !== 303) return [400, 404, 414].includes(status);
  return leadsNowhere(role, await callers[role].get(location));
}

it('is not upset by a query that no link of ours makes', async () => {
  const asked = everybody.flatMap((role, turn) =>
    inTurn(gets(), turn)
      .filter((route) => mayOpen(route, role))
      .flatMap((route, place) =>
        badQueries
          .filter((_, n) => (n + place + turn) % (role === 'coordinator' ? 2 : 8) === 0)
          .map((query) => ({ role, address: `${ownAddress(route, role)}?${query}` })),
      ),
  );
  const faults = await atOnce(asked, async ({ role, address }) =>
    faultsOf(await callers[role].get(address)).map((fault) => `${role} ${address.slice(0, 200)} ${fault}`),
  );
  expect(faults).toEqual([]);
}, 180_000);

it('answers methods that a page does not have, and headers full of nonsense', async () => {
  const odd = { 'accept-language': '\u00ff;;q=x', 'user-agent': 'x'.repeat(5000), accept: 'text/html' };
  const cookie =
    'tandem_session=%00%ff; tandem_draft=%00.%00; tandem_language=__proto__; theme="><script>inj()</script>; _csrf=x';
  const faults = await atOnce(inTurn(gets(), 0), async (route) => {
    const address = ownAddress(route, 'administrator');
    const found = faultsOf(await callers.visitor.send('GET', address, { ...odd, cookie }));
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      const answer = await callers.administrator.send(method, address, {});
      found.push(
        ...faultsOf(answer),
        ...([403, 404, 405].includes(answer.status) ? [] : [`${method} ${answer.status}`]),
      );
    }
    return found.map((fault) => `${address} ${fault}`);
  });
  expect(faults).toEqual([]);
}, 60_000);
