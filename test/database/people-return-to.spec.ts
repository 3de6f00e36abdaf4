import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInLink } from '../../src/features/people/data/sign-in-link.entity.js';
import { PeopleService } from '../../src/features/people/people.service.js';
import { Config } from '../../src/platform/config/config.js';
import { sign } from '../../src/platform/signing/sign.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openPeopleApp } from '../support/people-app.js';
import { Visitor } from '../support/visitor.js';

let at: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  at = await openDatabase();
  app = await openPeopleApp(at.db);
});
afterAll(async () => {
  await app.close();
  await at.close();
});

const visitor = () => new Visitor(app);
/** A link for a new person, as a letter would carry it. */
async function linkFor(person: Parameters<ReturnType<typeof given>['account']>[0] = {}, returnTo?: string) {
  const { id } = await given(at.db).account(person);
  const people = app.get(PeopleService);
  const link = await at.db.transaction((tx) =>
    people.newSignInLink(tx, id, { minutes: 20, ...(returnTo === undefined ? {} : { returnTo }) }),
  );
  const token = sign(app.get(Config).secret, 'sign-in', link);
  return { id, link, token, path: `/en/continue/${token}` };
}

describe('where a link leads', () => {
  const own = ['/fr/compte?x=1', '/en', '/en/', '/fr?done=saved'];
  const foreign = [
    ...['//evil.example', 'https://evil.example', '/\\evil.example', '/en\\..//evil.example', 'javascript:alert(1)'],
    ...['/enevil', '/en@evil.example', '/\tevil.example', '/en/\r\nset-cookie:a=b', ' /en', '/', '', '/dev/sign-in-as'],
    ...[`/en/${'a'.repeat(2000)}`, 'http:/en', '/%2f/evil.example', '///en', '/fr\u2028/x'],
  ];

  it.each(own)('%j is followed', async (returnTo) => {
    const { path } = await linkFor({}, returnTo);
    expect((await visitor().post(path, {}, path)).location).toBe(returnTo);
  });

  it.each(foreign)('%j leads home instead', async (returnTo) => {
    const { path } = await linkFor({}, returnTo);
    expect((await visitor().post(path, {}, path)).location).toBe('/en/home');
  });

  it('leads from the page that asked for a sign-in back to it', async () => {
    const { id, email } = await given(at.db).account();
    const who = visitor();
    const closed = await who.get('/en/account?done=saved');
    expect(closed.location).toBe('/en/sign-in?next=%2Fen%2Faccount%3Fdone%3Dsaved');
    const form = await who.get(closed.location ?? '');
    const next = /name="next" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    await who.post('/en/sign-in', { email, next });
    const link = await at.db.manager.findOneByOrFail(SignInLink, { accountId: id });
    const path = `/en/continue/${sign(app.get(Config).secret, 'sign-in', link.id)}`;
    expect((await who.post(path, {}, path)).location).toBe('/en/account?done=saved');
  });
});
