import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { faultsOf } from '../support/answer-faults.js';
import { addressOf, englishOf, valuesFor } from '../support/addresses.js';
import { badBodies } from '../support/bad-values.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { formsIn, type HtmlField } from '../support/html-forms.js';
import { Caller, callersOf } from '../support/knock.js';
import { rowsOf } from '../support/rows-of.js';
import { atOnce, everybody, inTurn, mayOpen, type Somebody } from '../support/sweep.js';
import { givenSide, type Side } from '../support/two-sides.js';
import { openWholeApp, type KnownRoute } from '../support/whole-app.js';

/** Every form of the product, posted by those who may, with everything in it that no page of ours would send. */
let at: TestDatabase;
let app: NestFastifyApplication;
let routes: readonly KnownRoute[];
let worlds = 0;
/** The fields of the form that leads to each address, by its English pattern. */
let fields: Map<string, readonly HtmlField[]>;

beforeAll(async () => {
  at = await openDatabase();
  ({ app, routes } = await openWholeApp(at));
  fields = await fieldsOfAllForms();
}, 90_000);
afterAll(async () => {
  process.stdout.write(`bad-input-bodies: ${Caller.sent} requests in ${worlds} worlds\n`);
  await app.close();
  await at.close();
});

/** Opens every page that somebody may open and notes the forms on it. */
async function fieldsOfAllForms(): Promise<typeof fields> {
  const side = await givenSide(at.db);
  const callers = await callersOf(app, side);
  const found: typeof fields = new Map();
  const patterns = routes
    .filter(({ method }) => method === 'POST')
    .map(({ url }) => [new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`), englishOf(url)] as const)
    .sort(([one], [other]) => Number(one.source.includes('[^/]')) - Number(other.source.includes('[^/]')));
  const pages = routes.filter(({ method, url }) => method === 'GET' && url.startsWith('/en'));
  const asked = everybody.flatMap((role) =>
    pages
      .filter((route) => mayOpen(route, role))
      .map(({ url }) => [role, addressOf(url, valuesFor(url, side, role))] as const),
  );
  await atOnce(asked, async ([role, address]) => {
    const page = await callers[role].get(address);
    for (const { action, fields: has } of formsIn(page.body).filter((form) => form.fields.length > 0)) {
      const pattern = patterns.find(([shape]) => shape.test(action.split('?')[0] ?? ''))?.[1];
      if (pattern) found.set(pattern, has);
    }
    return [];
  });
  return found;
}

const posts = () => routes.filter(({ method }) => method === 'POST');
const patterns = () => [...new Set(posts().map(({ url }) => englishOf(url)))];

/** Signing in and out answers about sessions, not about forms with fields of a thing. */
const inMyWay = (role: Somebody, { who }: KnownRoute) => !who.includes('anyone') || role === 'visitor';

interface World {
  readonly side: Side;
  readonly callers: Record<Somebody, Caller>;
  readonly rows: Record<string, string>;
}

/** Some of the bodies are good enough to change something: then the next form has a world of its own. */
async function untouched(world: World | undefined): Promise<World> {
  const rows = await rowsOf(at.db);
  if (world && JSON.stringify(world.rows) === JSON.stringify(rows)) return world;
  const side = await givenSide(at.db);
  const callers = await callersOf(app, side);
  worlds += 1;
  return { side, callers, rows: await rowsOf(at.db) };
}

/** Every body once, by those who may in turn, in either language in turn. */
async function sweep({ side, callers }: World, english: string, turn: number): Promise<string[]> {
  const asks = fields.get(english) ?? [];
  const bodies = Object.entries(badBodies(asks)).filter((_, n) => asks.length > 0 || (n + turn) % 3 === 0);
  const route = inTurn(posts(), turn).find(({ url }) => englishOf(url) === english);
  const those = everybody.filter((role) => route && mayOpen(route, role) && inMyWay(role, route));
  return atOnce(bodies, async ([name, body], place) => {
    const role = those[(place + turn) % those.length];
    if (!route || !role) return [`nobody may post ${english}`];
    const answer = await callers[role].post(addressOf(route.url, valuesFor(route.url, side, role)), body);
    return faultsOf(answer).map((fault) => `${role} POST ${route.url} with ${name} ${fault}`);
  });
}

it('knows the fields of almost every form', () => {
  expect(patterns().length).toBeGreaterThan(40);
  expect(fields.size).toBeGreaterThan(20);
});

it('answers every bad body of every form, and never with a fault of ours', async () => {
  const faults: string[] = [];
  let world: World | undefined;
  for (const [turn, english] of patterns().entries()) {
    world = await untouched(world);
    faults.push(...(await sweep(world, english, turn)));
  }
  expect(faults).toEqual([]);
}, 600_000);

it('gives prototypes nothing, whatever was posted', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});
