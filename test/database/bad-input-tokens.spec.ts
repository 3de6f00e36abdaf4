import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PeopleService } from '../../src/features/people/people.service.js';
import { Config } from '../../src/platform/config/config.js';
import { sign } from '../../src/platform/signing/sign.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { Caller, form } from '../support/knock.js';
import { rowsOf } from '../support/rows-of.js';
import { atOnce } from '../support/sweep.js';
import { givenSide, type Side } from '../support/two-sides.js';
import { openWholeApp } from '../support/whole-app.js';

/** Every word that opens something opens one door, for one thing, for a while. */
let at: TestDatabase;
let app: NestFastifyApplication;
let side: Side;
let draft: string;
let link: string;

const nobodys = '01900000-0000-7000-8000-000000000000';
const soon = () => Math.floor(Date.now() / 1000) + 3600;
const word = (purpose: string, id: string) => sign(app.get(Config).secret, purpose, id);
const resume = (id: string, until = soon()) => `${id}~${until}~${word('resume-application', `${id}~${until}`)}`;

beforeAll(async () => {
  at = await openDatabase();
  ({ app } = await openWholeApp(at));
  side = await givenSide(at.db);
  const visitor = await Caller.as(app, null);
  await visitor.post(
    '/en/apply/contact',
    form({ givenName: 'Ana', familyName: 'SecretName', email: 'ana@example.ca' }),
  );
  [{ id: draft }] = await at.db.query<[{ id: string }]>('select id from application_drafts');
  const people = app.get(PeopleService, { strict: false });
  link = await at.db.transaction((tx) => people.newSignInLink(tx, side.people.partner.id, { minutes: 20 }));
}, 60_000);
afterAll(async () => {
  await app.close();
  await at.close();
});

const doors = () => ({
  'sign in': (token: string) => `/en/continue/${encodeURIComponent(token)}`,
  'carry on': (token: string) => `/fr/postuler/reprendre/${encodeURIComponent(token)}`,
  'read a letter': (token: string) => `/en/letters/${side.has.letter}/${encodeURIComponent(token)}`,
});

/** The one right word for each door, and many that are right elsewhere or once were. */
const keys = () => ({
  'sign in': word('sign-in', link),
  'carry on': resume(draft),
  'read a letter': word('read-letter', side.has.letter),
});
const strangers = (): Record<string, string> => ({
  'a sign-in word of nobody’s link': word('sign-in', nobodys),
  'a sign-in word made of an account': word('sign-in', side.people.partner.id),
  'a link id itself': link,
  'the word of a draft': word('application-draft', draft),
  'a draft’s cookie': `${draft}.${word('application-draft', draft)}`,
  'another draft’s link': resume(nobodys),
  'a link that ran out': resume(draft, soon() - 7200),
  'a link with a longer life': resume(draft).replace(/~\d+~/, `~${soon() + 99_999}~`),
  'a link with another draft in it': resume(nobodys).replace(nobodys, draft),
  'another letter’s word': word('read-letter', nobodys),
  'a letter’s word for signing in': word('sign-in', side.has.letter),
  'another purpose’s word for the sign-in link': word('read-letter', link),
  'another purpose’s word for the draft': resume(draft).replace(
    /[^~]+$/,
    word('sign-in', resume(draft).replace(/~[^~]+$/, '')),
  ),
  'half of a word': keys()['sign in'].slice(0, 20),
  'a word with more behind': `${keys()['sign in']}A`,
  'a word in other capitals': keys()['sign in'].toLowerCase(),
  nonsense: '~~~.~~~',
});

it('opens each door with its own word', async () => {
  const visitor = await Caller.as(app, null);
  const pages = await Promise.all(
    Object.entries(keys()).map(async ([name, key]) => visitor.get(doors()[name as keyof ReturnType<typeof keys>](key))),
  );
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(pages[0]?.body).toContain('Continue as Ana');
});

it('opens no door with another door’s word, and writes nothing', async () => {
  const before = await rowsOf(at.db);
  const all = Object.entries({ ...keys(), ...strangers() });
  const tries = Object.entries(doors()).flatMap(([door, address]) =>
    all.filter(([name]) => name !== door).map(([name, key]) => ({ door, name, address: address(key) })),
  );
  const faults = await atOnce(tries, async ({ door, name, address }) => {
    const visitor = await Caller.as(app, null);
    const looked = await visitor.get(address);
    const pressed = await visitor.post(address, form({}));
    const account = await visitor.get('/en/account');
    return [
      ...(looked.status === 404 || door === 'carry on' ? [] : [`looked at: ${looked.status}`]),
      ...(pressed.status === 404 || pressed.status === 422 ? [] : [`pressed: ${pressed.status}`]),
      ...(/SecretName|Continue as|Secretpartner/.test(looked.body + pressed.body) ? ['shows what it should not'] : []),
      ...(account.status === 303 ? [] : ['signs in']),
      ...(visitor.has('tandem_draft') ? ['gives the draft'] : []),
    ].map((fault) => `${name} at ${door}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(await rowsOf(at.db)).toEqual(before);
});

it('takes no forged cookie for a draft or a session', async () => {
  const forged = [
    `${draft}.${word('resume-application', draft)}`,
    `${draft}.`,
    draft,
    `${nobodys}.x`,
    '.',
    'x'.repeat(4000),
  ];
  for (const cookie of [...forged, ...Object.values(strangers())]) {
    const visitor = await Caller.as(app, null);
    visitor.cookie('tandem_session', encodeURIComponent(cookie));
    if (cookie !== strangers()['a draft’s cookie']) visitor.cookie('tandem_draft', encodeURIComponent(cookie));
    const pages = [await visitor.get('/en/apply/contact'), await visitor.get('/en/apply/check')];
    expect(pages.map(({ body }) => body).join('')).not.toContain('SecretName');
    expect((await visitor.get('/en/account')).status).toBe(303);
  }
});

it('signs in once, and says so the second time in both languages', async () => {
  const [first, second] = [await Caller.as(app, null), await Caller.as(app, null)];
  const address = doors()['sign in'](keys()['sign in']);
  expect((await first.post(address, form({}))).status).toBe(303);
  const [again, encore] = [
    await second.post(address, form({})),
    await second.get(address.replace('/en/continue', '/fr/continuer')),
  ];
  expect([again.status, encore.status]).toEqual([409, 409]);
  expect(again.body).toContain('This link was used already');
  expect(encore.body).toContain('Ce lien a déjà servi');
  expect(again.body + encore.body).not.toContain('Secretpartner');
});
